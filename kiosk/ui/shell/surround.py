"""The parts around a screen, in both layouts."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from kiosk.flow import route
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons, Frame, Screen
from kiosk.ui.shell.bottom_bar import BottomBar
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.shell.live_summary import LiveSummary
from kiosk.ui.shell.top_bar import TopBar
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.ground import Ground


class Pages(QStackedWidget):
    """The screens: they take the room that is left and ask for no size, shown or hidden."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        return False


class Surround(Ground):
    """Top bar, screen, summary, buttons, bar. Portrait: below each other; landscape: summary at the side.

    Welcome fills the window: the other parts are made when they are first needed, or ahead of that.
    """

    furnished = Signal()
    top: TopBar
    summary: LiveSummary
    buttons: ButtonRow
    bar: BottomBar

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self.is_furnished = False
        self.screens = Pages()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.screens, 1, 0)

    def present(self, kiosk: Kiosk, screen: Screen) -> None:
        """Shows the order and the buttons around this screen."""
        if screen.frame is not Frame.FULL:
            self.furnish()
        self._frame(screen.frame)
        if screen.frame is Frame.FULL:
            return
        self.top.present(kiosk)
        self.summary.show_order(kiosk, with_rows=screen.summary_rows or not self.stage.look.portrait)
        can_go_back = route.before(kiosk) is not None
        buttons = self._check_again() if in_doubt(kiosk) else screen.buttons()
        self.buttons.show_buttons(buttons, can_go_back=can_go_back, busy=kiosk.busy)

    def furnish(self) -> None:
        """Makes the parts around a screen, hidden; once."""
        if self.is_furnished:
            return
        self.is_furnished = True
        self.top = TopBar(self.stage)
        self.summary = LiveSummary(self.stage)
        self.buttons = ButtonRow(self.stage)
        self.bar = BottomBar(self.stage)
        for part in self._parts():
            part.hide()
        self._lay_out_portrait() if self.stage.look.portrait else self._lay_out_landscape()
        for part in self._parts():
            # Below the sheets and the demo mark.
            part.lower()
        self.furnished.emit()

    def _parts(self) -> tuple[QWidget, ...]:
        return (self.top, self.summary, self.buttons, self.bar) if self.is_furnished else ()

    def _check_again(self) -> Buttons:
        return Buttons(self.tr("Check again"), "refresh-cw")

    def _frame(self, frame: Frame) -> None:
        for part in self._parts():
            part.setVisible(frame is Frame.STEP or (frame is Frame.PLAIN and part is not self.summary))

    def _lay_out_portrait(self) -> None:
        self._grid.addWidget(self.top, 0, 0)
        for row, part in enumerate((self.summary, self.buttons, self.bar), 2):
            self._grid.addWidget(part, row, 0)

    def _lay_out_landscape(self) -> None:
        self._grid.addWidget(self.top, 0, 0, 1, 2)
        self._grid.addWidget(self.buttons, 2, 0)
        self._grid.addWidget(self.bar, 3, 0)
        self._grid.addWidget(self.summary, 1, 1, 3, 1)
        self.summary.setFixedWidth(self.stage.look.px(460))


def in_doubt(kiosk: Kiosk) -> bool:
    """Whether the main action is to check if the last wish happened."""
    return kiosk.problem is not None and kiosk.problem.kind is ProblemKind.UNCERTAIN and not kiosk.payment.way
