"""One shopper's place: the snapshot, the session with the shop, and the requests between them."""

import asyncio
from collections.abc import Callable
from time import perf_counter
from typing import Protocol

from msgspec.structs import replace

from kiosk.api.models import PreOrder
from kiosk.api.reply import Expired, NotSent, Ok, Reply, Why
from kiosk.api.request import Request
from kiosk.checkout.desk.exchanges import History
from kiosk.checkout.desk.journaling import Again, Recorded
from kiosk.checkout.desk.outcome import read, settled
from kiosk.flow.payment import Truth
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk, answered, heard, kept, sending


class Line(Protocol):
    """What carries a request to the shop; the client is one."""

    async def send(self, request: Request) -> Reply:
        """Sends once and tells how it ended."""

    async def close(self) -> None:
        """Hangs up."""


class Desk:
    """What an errand works with. After the shopper has left it shows nothing any more.

    One errand runs at a time, so one request for the shopper is under way at a time; reads in the
    background go beside it, so that no tap waits for them.
    """

    def __init__(
        self,
        line: Line,
        house: House,
        kiosk: Kiosk,
        show: Callable[[Kiosk], None],
        history: History | None = None,
        shopper: int = 0,
    ) -> None:
        """`history` is told how each wish ended; its journal knows the shopper by number."""
        self.house = house
        self.kiosk = kiosk
        self._line = line
        self._show = show
        self.history = history or History()
        self.shopper = shopper
        self._recorded = Recorded(self.history.journal, shopper)
        self._left = False

    async def ask(self, request: Request) -> Reply:
        """Sends for the shopper, looks up what stays unknown, and shows the answer."""
        before, begun = self.kiosk.order, perf_counter()
        self.show(sending(self.kiosk, request))
        try:
            reply = await self._recorded.carry(
                request, self.kiosk, lambda again: self._settled(request, before, again)
            )
        except asyncio.CancelledError:
            self.history.cut(request, before)
            raise
        now = answered(self.kiosk, request, reply)
        self.history.note(request, reply, perf_counter() - begun, before, now.order)
        self.show(now)
        return reply

    async def peek(self, request: Request) -> Reply:
        """Reads in the background: shows nothing by itself."""
        return await read(self._line.send, request)

    async def peek_once(self, request: Request) -> Reply:
        """Sends in the background, once: shows nothing by itself."""
        if request.harmless:
            return await self._line.send(request)
        return await self._recorded.carry(request, self.kiosk, lambda _: self._line.send(request))

    def show(self, kiosk: Kiosk) -> None:
        """Makes this the snapshot."""
        kiosk = kept(kiosk)
        if not self._left and kiosk != self.kiosk:
            self.kiosk = kiosk
            self._show(kiosk)

    def change(self, **fields: object) -> None:
        """Shows the snapshot with these fields changed."""
        self.show(replace(self.kiosk, **fields))

    def leave(self) -> None:
        """From now on a late answer is nobody's."""
        self._left = True

    async def hang_up(self) -> None:
        """Ends the session on this side."""
        await self._line.close()

    async def _settled(self, request: Request, before: PreOrder, again: Again) -> Reply:
        sends = 0

        async def send(asked: Request) -> Reply:
            nonlocal sends
            if asked is not request:
                return await self._look_up(asked, request)
            if sends:
                await again()
            sends += 1
            return await self._send(request)

        return heard(self.kiosk, await settled(send, request, before))

    async def _send(self, request: Request) -> Reply:
        if self.kiosk.payment.truth is Truth.PAID and not request.harmless:
            # The shop's word overtook an errand: nothing is changed any more about an order that is paid.
            return NotSent(Why.PAID)
        return await self._line.send(request)

    async def _look_up(self, asked: Request, wish: Request) -> Reply:
        """A read within a wish: what it tells is shown, whatever becomes of the wish."""
        self.change(looking_up=True)
        reply = heard(self.kiosk, await self._line.send(asked))
        if isinstance(reply, Ok | Expired):
            self.show(replace(answered(self.kiosk, asked, reply), sending=wish, looking_up=True))
        return reply
