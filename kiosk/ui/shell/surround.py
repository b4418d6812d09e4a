"""The parts around a screen, in both layouts."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from kiosk.flow import route
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import total
from kiosk.ui.screens.base import Buttons, Frame, Screen
from kiosk.ui.shell.bottom_bar import BottomBar
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.shell.top_bar import TopBar
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.ground import Ground
from kiosk.ui.widgets.summary.row import SummaryRow
from kiosk.ui.widgets.summary.summary import SummaryPanel
from kiosk.ui.words.order_rows import OrderRows

ASKING_MS = 400


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
    summary: SummaryPanel
    buttons: ButtonRow
    bar: BottomBar

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self.is_furnished = False
        self.screens = Pages()
        self._order_rows = OrderRows(stage)
        self._rows: tuple[SummaryRow, ...] = ()
        self._rows_of: tuple[Kiosk, int] | None = None
        self._kiosk = stage.checkout.kiosk
        self._asking = QTimer(self, singleShot=True, interval=ASKING_MS)
        self._asking.setObjectName("asking")
        self._asking.timeout.connect(self._say_not_final)
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
        self._show_order(kiosk, screen)
        can_go_back = route.before(kiosk) is not None
        buttons = self._check_again() if in_doubt(kiosk) else screen.buttons()
        self.buttons.show_buttons(buttons, can_go_back=can_go_back, busy=kiosk.busy)

    def furnish(self) -> None:
        """Makes the parts around a screen, hidden; once."""
        if self.is_furnished:
            return
        self.is_furnished = True
        self.top = TopBar(self.stage)
        self.summary = SummaryPanel(self.stage.look, more=self._more)
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

    def _show_order(self, kiosk: Kiosk, screen: Screen) -> None:
        shown = screen.summary_rows or not self.stage.look.portrait
        self.summary.show_rows(self._rows_now(kiosk) if shown else ())
        to_pay = total(kiosk.order)
        caption = self.tr("To pay") if to_pay.of_checkout else self.tr("So far")
        self.summary.show_total(caption, self.stage.price(to_pay.amount))
        self.show_standing(kiosk)

    def show_standing(self, kiosk: Kiosk) -> None:
        """Shows a request under way once it has taken long enough to be worth reading."""
        self._kiosk = kiosk
        if kiosk.sending is None:
            self._asking.stop()
        elif not self._asking.isActive():
            self._asking.start()
        if kiosk.sending is None or not kiosk.confirmed or kiosk.looking_up:
            self.summary.show_badge(self._standing(kiosk))

    def _say_not_final(self) -> None:
        self.summary.show_badge(self._standing(self._kiosk))

    def _rows_now(self, kiosk: Kiosk) -> tuple[SummaryRow, ...]:
        """Makes the rows anew only for another order: one answer brings several snapshots."""
        arrivals = self.stage.pictures.arrivals
        if not _same_rows(self._rows_of, kiosk, arrivals):
            self._rows, self._rows_of = self._order_rows.of(kiosk), (kiosk, arrivals)
        return self._rows

    def _standing(self, kiosk: Kiosk) -> str:
        if not kiosk.online:
            return self.tr("offline")
        if kiosk.looking_up:
            return self.tr("checking whether that worked")
        return "" if kiosk.final else self.tr("not confirmed")

    def _more(self, count: int) -> str:
        return self.tr("%n more", "", count)

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


def _same_rows(before: tuple[Kiosk, int] | None, kiosk: Kiosk, arrivals: int) -> bool:
    if before is None:
        return False
    old, old_arrivals = before
    return old.order is kiosk.order and old.changed == kiosk.changed and old_arrivals == arrivals
