"""Writes into the journal what a shopper sees: the step, and what was handed over to be paid."""

from collections.abc import Callable

from kiosk.checkout.desk.entries import basket_number
from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.journal.entries import PAYMENT, Outcome, Seen, WishEntry
from kiosk.journal.journal import Journal

_SIGHTS: dict[Seen, Callable[[Kiosk], str]] = {
    Seen.ABOUT: lambda kiosk: kiosk.problem.about if kiosk.problem else "",
    Seen.LIMIT: lambda kiosk: kiosk.problem.facts.get("of", "") if kiosk.problem else "",
    Seen.PROBLEM: lambda kiosk: kiosk.problem.kind.value if kiosk.problem else "",
    Seen.WAY: lambda kiosk: kiosk.payment.way.value if kiosk.payment.way else "",
    Seen.PAYMENT: lambda kiosk: kiosk.payment.truth.value,
    Seen.NOT_OFFERED: lambda kiosk: " ".join(sorted(kiosk.not_offered)),
    Seen.LINE: lambda kiosk: "" if kiosk.online else "away",
}


class Journaling:
    """One shopper after another; `shopper` is the number of the one who is there."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._handed_over: tuple[int, WishEntry] | None = None
        self._there = False
        self._language = ""
        self.shopper = journal.next_shopper()

    def saw(self, before: Kiosk, now: Kiosk) -> None:
        """Notes what changed from one snapshot to the next."""
        if now.open and not before.open:
            self._came(now)
        if now.open:
            self._note(before, now)
        if now.payment.may_be_paid and self._handed_over is None:
            wish = WishEntry(PAYMENT, now.step, basket_number(now.order), self.shopper)
            self._handed_over = self._journal.begin_later(wish), wish
        if now.payment.truth is Truth.PAID:
            self._end_payment(Outcome.OK)

    def goes_on(self, shopper: int) -> None:
        """Keeps the number of a shopper whom a crash interrupted."""
        self.shopper = shopper

    def speaks(self, language: str) -> None:
        """Notes the language from now on."""
        if self._there and language != self._language:
            self._journal.saw(self.shopper, {Seen.LANGUAGE: language})
        self._language = language

    def parted(self) -> None:
        """The shopper has left; a payment that is still open becomes a doubt."""
        self._end_payment(Outcome.UNKNOWN)
        if self._there:
            self._journal.saw(self.shopper, {Seen.LEFT: ""})
        self._there = False
        self.shopper = self._journal.next_shopper()

    def ends(self) -> None:
        """The program ends on purpose: the next start finds no interrupted shopper."""
        self._journal.present(0)

    def _came(self, now: Kiosk) -> None:
        self._there = True
        self._journal.present(self.shopper)
        journey = " ".join(step.name for step in now.journey if step.within is None)
        self._journal.saw(self.shopper, {Seen.JOURNEY: journey, Seen.LANGUAGE: self._language})

    def _note(self, before: Kiosk, now: Kiosk) -> None:
        changed = {what: value(now) for what, value in _SIGHTS.items() if value(now) != value(before)}
        if now.step != before.step:
            self._journal.at_step(self.shopper, now.step, changed)
        elif changed:
            self._journal.saw(self.shopper, changed)

    def _end_payment(self, outcome: Outcome) -> None:
        if self._handed_over:
            number, wish = self._handed_over
            self._journal.end(number, wish, outcome)
            self._handed_over = None
