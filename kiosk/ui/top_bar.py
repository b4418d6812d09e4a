"""Brand and where-am-I: nothing to touch up there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.flow import route
from kiosk.flow.state import Kiosk
from kiosk.ui.stage import Stage
from kiosk.ui.titles import title
from kiosk.ui.widgets.brand import Brand
from kiosk.ui.widgets.steps import StepDots


class TopBar(QWidget):
    """The shop's name on one side, the step's on the other."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        self.dots = StepDots(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.either(56, 28), 0, look.either(56, 28), 0)
        row.addWidget(Brand(look, stage.settings.screen.brand), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(look.either(132, 72))

    def present(self, kiosk: Kiosk) -> None:
        """Step n of m by its name; nothing outside of the journey."""
        number, of = route.place(kiosk)
        self.dots.setVisible(number > 0)
        if number:
            name = title(route.standing(kiosk))
            count = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(of))
            self.dots.show_steps(number - 1, of, name, count)
