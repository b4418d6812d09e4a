"""One shopper's place: the snapshot, the session with the shop, and the requests between them."""

from collections.abc import Callable
from typing import Protocol, Unpack

from msgspec.structs import replace

from kiosk.api.reply import NotSent, Reply, Why
from kiosk.api.request import Request
from kiosk.checkout.desk.exchanges import Exchanges
from kiosk.checkout.desk.outcome import read
from kiosk.checkout.desk.wish import Ledger, Wish
from kiosk.flow.card_in_text import carries_a_card
from kiosk.flow.problem import Problem, problem
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Changes, Kiosk
from kiosk.flow.transitions import kept
from kiosk.journal.journal import Journal
from kiosk.runtime import log


class ShopLine(Protocol):
    """What carries a request to the shop; the client is one."""

    async def send(self, request: Request) -> Reply:
        """Sends once and returns how it ended."""

    async def close(self) -> None:
        """Hangs up."""


class Desk:
    """What an errand works with. It shows nothing once the shopper has left.

    One errand runs at a time, so one request for the shopper is under way at a time; reads in the
    background go beside it, so that no tap waits for them.
    """

    def __init__(
        self,
        line: ShopLine,
        house: House,
        kiosk: Kiosk,
        show: Callable[[Kiosk], None],
        ledger: Ledger | None = None,
    ) -> None:
        """`ledger` records each wish; the default one ends with the desk."""
        self.house = house
        self.kiosk = kiosk
        self.ledger = ledger or Ledger(Journal(), Exchanges())
        self._line = line
        self._show = show
        self._left = False
        self._read: Problem | None = None
        """The problem that stood there when the last errand began or ended: the shopper has read it."""

    @property
    def journal(self) -> Journal:
        """Records the wishes on the disk."""
        return self.ledger.journal

    @property
    def shopper(self) -> int:
        """The journal's number of this shopper."""
        return self.ledger.shopper

    async def ask(self, request: Request) -> Reply:
        """Sends for the shopper, looks up what stays unknown, and shows the answer."""
        if carries_a_card(request):
            return self._with_a_card(request)
        return await Wish(request, self, self.ledger, self._line.send).carry_out()

    async def peek(self, request: Request) -> Reply:
        """Reads in the background, with repeats; shows nothing."""
        return await read(self._line.send, request)

    async def peek_once(self, request: Request) -> Reply:
        """Sends in the background, once; shows nothing."""
        if carries_a_card(request):
            return NotSent(Why.A_CARD)
        if request.harmless:
            return await self._line.send(request)
        return await Wish(request, self, self.ledger, self._line.send).send_unseen()

    def _with_a_card(self, request: Request) -> NotSent:
        """Nothing is sent or written down; the screens wipe what they hold of it."""
        reply = NotSent(Why.A_CARD)
        log.note("a card in words was not sent", step=self.kiosk.step)
        self.change(problem=problem(request, reply))
        return reply

    def show(self, kiosk: Kiosk) -> None:
        """Makes this the snapshot."""
        kiosk = self._without_what_was_read(kept(kiosk))
        if not self._left and kiosk != self.kiosk:
            self.kiosk = kiosk
            self._show(kiosk)

    def _without_what_was_read(self, kiosk: Kiosk) -> Kiosk:
        """A problem is of the step where it was read; what an errand meets on its way goes along."""
        if kiosk.busy != self.kiosk.busy:
            self._read = kiosk.problem
        moved = kiosk.step != self.kiosk.step
        return replace(kiosk, problem=None) if moved and kiosk.problem is self._read else kiosk

    def change(self, **fields: Unpack[Changes]) -> None:
        """Shows the snapshot with these fields changed."""
        self.show(replace(self.kiosk, **fields))

    def leave(self) -> None:
        """Drops late answers from now on."""
        self._left = True

    async def hang_up(self) -> None:
        """Ends the session on this side."""
        await self._line.close()
