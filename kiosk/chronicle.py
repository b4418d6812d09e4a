"""Tells the journal what a shopper sees: who is there, at which step, what was handed over to be paid."""

from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.history import basket_number
from kiosk.journal.entries import PAYMENT, Wish
from kiosk.journal.journal import Journal


class Chronicle:
    """Of one shopper after another; `shopper` is the number of the one who is there."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._handed_over: tuple[int, Wish] | None = None
        self.shopper = journal.next_shopper()

    def saw(self, before: Kiosk, now: Kiosk) -> None:
        """The snapshot changed."""
        if now.open and not before.open:
            self._journal.present(self.shopper)
        if now.open and now.step != before.step:
            self._journal.at_step(self.shopper, now.step)
        if now.payment.may_be_paid and self._handed_over is None:
            wish = Wish(PAYMENT, now.step, basket_number(now.order), self.shopper)
            self._handed_over = self._journal.begin_later(wish), wish
        if now.payment.truth is Truth.PAID:
            self._end_payment("Ok")

    def parted(self) -> None:
        """The shopper has gone; what is still to be paid is a doubt."""
        self._end_payment("Unknown")
        self.shopper = self._journal.next_shopper()

    def _end_payment(self, outcome: str) -> None:
        if self._handed_over:
            number, wish = self._handed_over
            self._journal.end(number, wish, outcome)
            self._handed_over = None
