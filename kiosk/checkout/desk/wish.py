"""One request of a shopper, from the tap to its last word."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import perf_counter
from typing import NamedTuple, Protocol

from msgspec.structs import replace

from kiosk.api.reply import Expired, NotSent, Ok, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.checkout.desk.entries import basket_number, entry, outcome_of, why_of
from kiosk.checkout.desk.exchanges import Exchanges
from kiosk.checkout.desk.outcome import settled
from kiosk.flow.identity import Whose, whose
from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.flow.transitions import answered, heard, sending
from kiosk.journal.book import NotWritten
from kiosk.journal.journal import Journal
from kiosk.runtime import log


class Ledger(NamedTuple):
    """Where a wish is recorded: on the disk, and in memory for staff."""

    journal: Journal
    exchanges: Exchanges
    shopper: int = 0


class Shown(Protocol):
    """The shopper's place at the checkout: what they see."""

    kiosk: Kiosk

    def show(self, kiosk: Kiosk) -> None:
        """Makes this the snapshot."""


class Wish:
    """Begins in the journal, sends, looks up an unknown outcome, and ends: each once, in this order."""

    def __init__(
        self, request: Request, place: Shown, ledger: Ledger, send: Callable[[Request], Awaitable[Reply]]
    ) -> None:
        """`send` carries a request to the shop, once."""
        self._request, self._place, self._ledger, self._line = request, place, ledger, send
        self._before = place.kiosk.order
        self._entry = entry(ledger.journal, request, place.kiosk.step, self._before, ledger.shopper)
        self._number: int | None = None
        self._sent = False
        self._since = perf_counter()

    async def carry_out(self) -> Reply:
        """Shows that it is under way, carries it out, and shows how it ended."""
        self._place.show(sending(self._place.kiosk, self._request))
        try:
            reply = await self._begin() or await settled(self._send, self._request, self._before)
        except BaseException:
            # Its outcome stays unknown. A harmless request changes nothing at the shop.
            if not self._request.harmless:
                self._end(Unknown(Why.CUT))
            raise
        reply = self._heard(self._request, reply)
        now = answered(self._place.kiosk, self._request, reply)
        self._end(reply)
        self._ledger.exchanges.note(self._request, reply, self._seconds(), self._before, now.order)
        self._place.show(now)
        return reply

    async def send_unseen(self) -> Reply:
        """Sends it once and shows nothing; the caller tells staff what failed."""
        reply: Reply = Unknown(Why.CUT)
        try:
            reply = await self._begin() or await self._line(self._request)
        finally:
            self._end_in_journal(reply)
        return reply

    async def _begin(self) -> NotSent | None:
        """Writes the row before a byte leaves. NotSent where the disk refuses and a repeat could cost."""
        if self._request.harmless:
            return None
        try:
            self._number = await self._ledger.journal.begin(self._entry)
        except NotWritten:
            return NotSent(Why.NOT_WRITTEN) if _costs_twice(self._request) else None
        return None

    async def _send(self, asked: Request) -> Reply:
        if asked is not self._request:
            return await self._look_up(asked)
        if self._sent and self._number is not None:
            with suppress(NotWritten):
                await self._ledger.journal.again(self._number)
        self._sent = True
        if self._place.kiosk.payment.truth is Truth.PAID and not self._request.harmless:
            # The shop confirmed the payment meanwhile: a paid order is not changed.
            return NotSent(Why.PAID)
        return await self._line(self._request)

    async def _look_up(self, asked: Request) -> Reply:
        """Sends a read within the wish, and shows its order however the wish ends."""
        self._place.show(replace(self._place.kiosk, looking_up=True))
        reply = self._heard(asked, await self._line(asked))
        if isinstance(reply, Ok | Expired):
            seen = answered(self._place.kiosk, asked, reply)
            self._place.show(replace(seen, sending=self._request, looking_up=True))
        return reply

    def _heard(self, asked: Request, reply: Reply) -> Reply:
        if whose(self._place.kiosk.order, asked, reply) is Whose.ROTATED:
            log.note("basket has another number", request=asked.known_as)
        return heard(self._place.kiosk, asked, reply)

    def _end(self, reply: Reply) -> None:
        self._end_in_journal(reply)
        if isinstance(reply, Unknown) and not self._request.harmless:
            basket = basket_number(self._place.kiosk.order)
            self._ledger.journal.doubts.add(self._request.known_as, why_of(reply), basket)

    def _end_in_journal(self, reply: Reply) -> None:
        journal, ending = self._ledger.journal, (outcome_of(reply), why_of(reply), self._seconds())
        if self._request.harmless:
            journal.note(self._entry, *ending)
        elif self._number is not None:
            journal.end(self._number, self._entry, *ending)

    def _seconds(self) -> float:
        return perf_counter() - self._since


def _costs_twice(request: Request) -> bool:
    """Whether a repeat could cost the shopper something and the order would not show it."""
    return request.page is not None and request.repeat in (Repeat.ONCE, Repeat.SET_BY_HAND)
