"""A request with the journal around it: told before a byte leaves, and after its end is known."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import perf_counter
from typing import TypeAlias

from kiosk.api.reply import NotSent, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.api.requests import CheckoutProviderThankYou, RedirectGuard, SendBarcodeSms, SendCheckoutUrlSms
from kiosk.checkout.desk.exchanges import basket_number, why_of
from kiosk.flow.state import Kiosk
from kiosk.journal.book import NotWritten
from kiosk.journal.entries import Wish
from kiosk.journal.journal import Journal

Again: TypeAlias = Callable[[], Awaitable[None]]
"""To be awaited before the same request is sent once more."""

Carry: TypeAlias = Callable[[Again], Awaitable[Reply]]

_NOBODY_LOOKS = (CheckoutProviderThankYou, RedirectGuard)


class Recorded:
    """One shopper's requests, by the journal's number of that shopper."""

    def __init__(self, journal: Journal, shopper: int) -> None:
        self._journal = journal
        self._shopper = shopper

    async def carry(self, request: Request, kiosk: Kiosk, carry: Carry) -> Reply:
        """What came of it. NotSent where it has to be told first and the disk does not take it."""
        wish = self._wish(request, kiosk)
        if request.harmless:
            return await self._asked(wish, carry)
        try:
            number = await self._journal.begin(wish)
        except NotWritten:
            return NotSent(Why.NOT_WRITTEN) if _told_first(request) else await carry(_nothing)
        return await self._to_its_end(number, wish, carry)

    async def _asked(self, wish: Wish, carry: Carry) -> Reply:
        begun = perf_counter()
        reply = await carry(_nothing)
        self._journal.note(wish, type(reply).__name__, why_of(reply), perf_counter() - begun)
        return reply

    async def _to_its_end(self, number: int, wish: Wish, carry: Carry) -> Reply:
        async def again() -> None:
            with suppress(NotWritten):
                await self._journal.again(number)

        begun, outcome, why = perf_counter(), Unknown.__name__, Why.CUT.value
        try:
            reply = await carry(again)
            outcome, why = type(reply).__name__, why_of(reply)
        finally:
            self._journal.end(number, wish, outcome, why, perf_counter() - begun)
        return reply

    def _wish(self, request: Request, kiosk: Kiosk) -> Wish:
        phone = (
            self._journal.phones.hashed(request.phone_number)
            if isinstance(request, SendBarcodeSms | SendCheckoutUrlSms)
            else None
        )
        matters = request.page is not None and not isinstance(request, _NOBODY_LOOKS)
        reference = basket_number(kiosk.order)
        return Wish(type(request).__name__, kiosk.step, reference, self._shopper, phone, matters)


async def _nothing() -> None:
    """A question is asked again without telling."""


def _told_first(request: Request) -> bool:
    """Whether a second one would cost somebody something, and no look at the order would show it."""
    return request.page is not None and request.repeat in (Repeat.ONCE, Repeat.SET_BY_HAND)
