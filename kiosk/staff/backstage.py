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
from kiosk.journal.entries import Doubt, StaffAct
from kiosk.staff.duty import Duty


class Backstage(QObject):
    """Does one thing at a time. Drops it while a wish of the shopper is under way."""

    called = Signal(object)
    """A `Called`: how the last call ended, and what it did to the order."""
    dial_read = Signal()
    signed_in = Signal(str)
    """The shop's words for a sign-in it refused, else empty."""

    def __init__(self, checkout: Checkout, duty: Duty) -> None:
        super().__init__()
        self._checkout = checkout
        self.duty = duty
        self.dial: Faults | None = None
        """The faults that are set; None where the shop is no demo, or has not been asked yet."""

    def call(self, request: Request) -> None:
        """Sends a page in the shopper's session; the order of the reply is then the shopper's."""
        if self._does(StaffAct.CONSOLE, request.known_as):
            self._checkout.run(lambda desk: self._call(desk, request))

    def turn(self, request: Request) -> None:
        """Sets the fault dial."""
        if self._does(StaffAct.FAULTS, request.known_as):
            self._checkout.run(lambda desk: self._turn(desk, request))

    def look_at_dial(self) -> None:
        """Reads the dial. Whether the shop has one."""
        self._checkout.run(lambda desk: self._turn(desk, ReadFaults()))

    def sign_in(self, staff: SignIn) -> None:
        """Signs staff in to the session. Only the session's cookie is kept, in memory."""
        if self._does(StaffAct.SIGN_IN):
            self._checkout.run(lambda desk: self._sign_in(desk, staff))

    def allow_again(self) -> None:
        """Lets a shopper go on who tried too many coupons or cards."""
        if self._does(StaffAct.LIMITS):
            self._checkout.run(allow_again)

    def settle(self, doubt: Doubt) -> None:
        """Takes a doubt off the list."""
        if self._does(StaffAct.SETTLE, doubt.about, doubt.number):
            self._checkout.journal.doubts.settle(doubt)

    def _does(self, act: StaffAct, about: str = "", entry: int = 0) -> bool:
        """Whether who is here may do it; then it is written beside their number."""
        may = self.duty.may(act)
        if may:
            self.duty.did(act, about, entry)
        return may

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
    """Removes the problem that staff's call left; the shopper has to see a session that ended."""
    problem = desk.kiosk.problem
    if problem and problem.kind is not ProblemKind.SESSION_ENDED:
        desk.change(problem=None)
