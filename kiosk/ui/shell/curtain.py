"""The first frame: the brand, painted before the heavy imports."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.background import BrandGround
from kiosk.ui.widgets.brand import Brand


class Curtain(BrandGround):
    """Covers the window until Welcome is ready."""

    def __init__(self, look: Look, brand: str) -> None:
        super().__init__(look)
        side = look.either(72, 48)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, side, side, side)
        column.addWidget(Brand(look, brand, on_brand=True), 0, Qt.AlignmentFlag.AlignTop)
