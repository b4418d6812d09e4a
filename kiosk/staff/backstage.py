"""What staff does at the shopper's desk: call a page, turn the fault dial, sign in."""

from time import perf_counter

from PySide6.QtCore import QObject, Signal

from kiosk.api.reply import Ok
from kiosk.api.request import Request
from kiosk.api.shop import ReadOrder, SignIn
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands.coupons import allow_again
from kiosk.checkout.errands.resume import sign_in
from kiosk.console.call import Called
from kiosk.console.dial import Faults, ReadFaults
from kiosk.console.difference import difference
from kiosk.flow.problem import ProblemKind
from kiosk.flow.summary import total


class Backstage(QObject):
    """One thing at a time, and never while the shopper's own wish is under way: then it is dropped."""

    called = Signal(object)
    """A `Called`: how the page called last ended, and what it did to the order."""
    dial_read = Signal()
    signed_in = Signal(str)
    """The shop's words where it did not accept the sign-in, else nothing."""

    def __init__(self, checkout: Checkout) -> None:
        super().__init__()
        self._checkout = checkout
        self.dial: Faults | None = None
        """The faults that are set; None where the shop is no demo, or has not been asked yet."""

    def call(self, request: Request) -> None:
        """Sends a page in the shopper's session; the answer is the shopper's order from then on."""
        self._checkout.run(lambda desk: self._call(desk, request))

    def turn(self, request: Request) -> None:
        """Reads or sets the fault dial."""
        self._checkout.run(lambda desk: self._turn(desk, request))

    def look_at_dial(self) -> None:
        """Whether the shop is a demo."""
        self.turn(ReadFaults())

    def sign_in(self, staff: SignIn) -> None:
        """The session goes on as theirs. Nothing of it is kept but the session's cookie, in memory."""
        self._checkout.run(lambda desk: self._sign_in(desk, staff))

    def allow_again(self) -> None:
        """Whoever has tried too many coupons or cards may go on."""
        self._checkout.run(allow_again)

    async def _call(self, desk: Desk, request: Request) -> None:
        before, begun = desk.kiosk.order, perf_counter()
        reply = await desk.ask(request)
        seconds = perf_counter() - begun
        if isinstance(reply, Ok) and reply.order is None and total(before).of_checkout:
            await desk.ask(ReadOrder())
        _leave_no_problem(desk)
        self.called.emit(Called(request, reply, seconds, difference(before, desk.kiosk.order)))

    async def _turn(self, desk: Desk, request: Request) -> None:
        reply = await desk.peek_once(request)
        self.dial = reply.data if isinstance(reply, Ok) else None
        self.dial_read.emit()

    async def _sign_in(self, desk: Desk, staff: SignIn) -> None:
        accepted = await sign_in(desk, staff)
        problem = desk.kiosk.problem
        said = problem.said() or problem.kind.value if problem else ""
        if accepted and total(desk.kiosk.order).of_checkout:
            await desk.ask(ReadOrder())
        _leave_no_problem(desk)
        self.signed_in.emit(said)


def _leave_no_problem(desk: Desk) -> None:
    """What staff tried is not the shopper's to read; a session that ended is."""
    problem = desk.kiosk.problem
    if problem and problem.kind is not ProblemKind.SESSION_ENDED:
        desk.change(problem=None)
