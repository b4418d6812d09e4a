"""The bar at the bottom of every screen: language, easier view, help, start over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.language import NAMES
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind


class BottomBar(QWidget):
    """Four quiet buttons side by side."""

    language = Signal()
    easier = Signal()
    help = Signal()
    start_over = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        row = QHBoxLayout(self)
        row.setContentsMargins(
            look.either(44, 16), look.either(18, 0), look.either(44, 16), look.either(28, 0)
        )
        row.setSpacing(look.apart)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        easier = self.tr("Usual view") if look.easier else self.tr("Easier view")
        for icon, text, signal in (
            ("globe", NAMES[stage.language], self.language),
            ("eye", easier, self.easier),
            ("circle-question-mark", self.tr("Help"), self.help),
            ("x", self.tr("Start over"), self.start_over),
        ):
            button = Button(look, text, icon, ButtonKind.BAR)
            button.setAccessibleName(text)
            button.clicked.connect(signal)
            row.addWidget(button, 1)
