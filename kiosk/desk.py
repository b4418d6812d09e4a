"""One shopper's place: the snapshot, the session with the shop, and the requests between them."""

from collections.abc import Callable
from time import perf_counter
from typing import Protocol

from msgspec.structs import replace

from kiosk.api.reply import Reply
from kiosk.api.request import Request
from kiosk.flow.house import House
from kiosk.flow.state import Kiosk, answered, heard, sending
from kiosk.history import History
from kiosk.settle import read, settled


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
    ) -> None:
        """`history` is told how each wish ended."""
        self.house = house
        self.kiosk = kiosk
        self._line = line
        self._show = show
        self.history = history or History()
        self._left = False

    async def ask(self, request: Request) -> Reply:
        """Sends for the shopper, looks up what stays unknown, and shows the answer."""
        before, begun = self.kiosk.order, perf_counter()
        self.show(sending(self.kiosk, request))
        reply = heard(self.kiosk, await settled(self._look, request, before))
        now = answered(self.kiosk, request, reply)
        self.history.note(request, reply, perf_counter() - begun, before, now.order)
        self.show(now)
        return reply

    async def peek(self, request: Request) -> Reply:
        """Reads in the background: shows nothing by itself."""
        return await read(self._line.send, request)

    async def peek_once(self, request: Request) -> Reply:
        """Sends in the background, once: shows nothing by itself."""
        return await self._line.send(request)

    def show(self, kiosk: Kiosk) -> None:
        """Makes this the snapshot."""
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

    async def _look(self, request: Request) -> Reply:
        # A second request within one wish is the lookup of the first.
        if request is not self.kiosk.sending:
            self.change(looking_up=True)
        return await self._line.send(request)
