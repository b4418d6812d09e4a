"""The brand from edge to edge, a little darker below."""

from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.contrast import mix
from kiosk.ui.theme.look import Look

_DARKER = 0.33


class BrandGround(QWidget):
    """The widgets on it use ``brand_ink``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        brand = self.look.theme.brand
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, self.look.colour(brand))
        gradient.setColorAt(1, self.look.colour(mix(brand, "#000000", _DARKER)))
        painter = QPainter(self)
        painter.fillRect(self.rect(), gradient)
        painter.end()
