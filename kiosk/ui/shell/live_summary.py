"""The summary beside every step: the order's rows, its total, and whether these are confirmed."""

from PySide6.QtCore import QTimer

from kiosk.flow.state import Kiosk
from kiosk.flow.summary import total
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.summary.row import SummaryRow
from kiosk.ui.widgets.summary.summary import SummaryPanel
from kiosk.ui.words.order_rows import OrderRows

ASKING_MS = 400
"""A request under way is shown once it has taken longer than this."""


class LiveSummary(SummaryPanel):
    """Follows the snapshots; words the rows anew only for another order or a picture that has arrived."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.look, more=self._more)
        self.stage = stage
        self._order_rows = OrderRows(stage)
        self._rows_now: tuple[SummaryRow, ...] = ()
        self._rows_of: tuple[Kiosk, int] | None = None
        self._kiosk = stage.checkout.kiosk
        self._asking = QTimer(self, singleShot=True, interval=ASKING_MS)
        self._asking.setObjectName("asking")
        self._asking.timeout.connect(self._say_not_final)

    def show_order(self, kiosk: Kiosk, *, with_rows: bool) -> None:
        """Shows the total and the badge; the rows too where there is room for them."""
        self.show_rows(self._worded(kiosk) if with_rows else ())
        to_pay = total(kiosk.order)
        caption = self.tr("To pay") if to_pay.of_checkout else self.tr("So far")
        self.show_total(caption, self.stage.price(to_pay.amount))
        self.show_standing(kiosk)

    def show_standing(self, kiosk: Kiosk) -> None:
        """Shows a request under way once it has taken long enough to be worth reading."""
        self._kiosk = kiosk
        if kiosk.sending is None:
            self._asking.stop()
        elif not self._asking.isActive():
            self._asking.start()
        if kiosk.sending is None or not kiosk.confirmed or kiosk.looking_up:
            self.show_badge(self._standing(kiosk))

    def _say_not_final(self) -> None:
        self.show_badge(self._standing(self._kiosk))

    def _worded(self, kiosk: Kiosk) -> tuple[SummaryRow, ...]:
        """Words the rows anew only for another order: one answer brings several snapshots."""
        arrivals = self.stage.pictures.arrivals
        if not _same_rows(self._rows_of, kiosk, arrivals):
            self._rows_now, self._rows_of = self._order_rows.of(kiosk), (kiosk, arrivals)
        return self._rows_now

    def _standing(self, kiosk: Kiosk) -> str:
        if not kiosk.online:
            return self.tr("offline")
        if kiosk.looking_up:
            return self.tr("checking whether that worked")
        return "" if kiosk.final else self.tr("not confirmed")

    def _more(self, count: int) -> str:
        return self.tr("%n more", "", count)


def _same_rows(before: tuple[Kiosk, int] | None, kiosk: Kiosk, arrivals: int) -> bool:
    if before is None:
        return False
    old, old_arrivals = before
    return old.order is kiosk.order and old.changed == kiosk.changed and old_arrivals == arrivals
