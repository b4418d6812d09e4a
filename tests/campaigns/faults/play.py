"""Plays one case to its end and names what was wrong."""

from collections.abc import Iterator
from random import Random

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown
from kiosk.api.request import Request
from kiosk.api.shop import ReadBasket, ReadOrder
from kiosk.checkout.desk.desk import Desk
from kiosk.demo.shop.effects import Effect
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import CHECKING
from kiosk.flow.summary import total
from tests.campaigns import history
from tests.campaigns.faults import expected
from tests.campaigns.faults.case import Case
from tests.campaigns.faults.plan import CasePlan
from tests.campaigns.faults.screens import ScreenVisit, has_a_screen
from tests.campaigns.faults.services import SERVICES
from tests.campaigns.faults.stand import Stand
from tests.campaigns.faults.visit import Visit
from tests.campaigns.history import Wish

_AT_SCREENS = 0.6


async def played(case: Case, stand: Stand, dice: Random) -> list[str]:
    """What was wrong with the case; the stand is well again afterwards."""
    await stand.clear()
    visit = _visit(case, stand, dice)
    try:
        with history.overheard() as wishes:
            return [f"{wrong} [{case}]" for wrong in await _Play(case, stand, visit, wishes).wrongs(dice)]
    finally:
        await stand.restore(stand.proxy(tls=case.tls))
        await visit.close()


def _visit(case: Case, stand: Stand, dice: Random) -> Visit:
    at_screen = has_a_screen(case) and dice.random() < _AT_SCREENS
    return ScreenVisit(case, stand) if at_screen else Visit(case, stand)


class _Play:
    """A wish, the fault on its way, and what the shopper does then."""

    def __init__(self, case: Case, stand: Stand, visit: Visit, wishes: list[Wish]) -> None:
        self._case, self._stand, self._visit, self._wishes = case, stand, visit, wishes
        self._proxy = stand.proxy(tls=case.tls)
        self._service = SERVICES[case.service]
        self._rows_before = 0

    @property
    def kiosk(self) -> Kiosk:
        return self._visit.checkout.kiosk

    async def wrongs(self, dice: Random) -> list[str]:
        """All that was wrong."""
        desk = await self._visit.come()
        request, stood = self._service.request(desk), self.kiosk.step
        self._wishes.clear()
        self._proxy.delivered.clear()
        self._rows_before = len(self._stand.server.shop.effects())
        await CasePlan(self._case, request, self._stand, dice).begin()
        await self._visit.send(request)
        shown, lost = self.kiosk, self._visit.lost()
        await self._stand.restore(self._proxy)
        reply = self._reply_to(request)
        if reply is None:
            return ["the wish never came to its end"]
        found = [*self._said(request, reply), *self._shown(request, reply, shown, stood), *self._counted()]
        if lost and not isinstance(reply, Ok | Expired) and shown.step == stood:
            found.append(f"V8 {lost}")
        return found + await self._afterwards(request, reply)

    def _said(self, request: Request, reply: Reply) -> Iterator[str]:
        wanted = expected.reply_to(self._case, request)
        if type(reply) is not wanted:
            yield f"ended with {reply!r:.120}, not with {wanted.__name__}"

    def _shown(self, request: Request, reply: Reply, shown: Kiosk, stood: str) -> Iterator[str]:
        if expected.session_is_over(self._case, reply) and shown.payment.may_be_paid:
            if shown.step != CHECKING:
                yield "V7 the session ended, and nobody looks for the payment"
            return
        problem, wanted = shown.problem, expected.problem_of(reply, request)
        if (problem.kind if problem else None) is not wanted:
            yield f"after {reply!r:.80} the shopper sees {problem!r:.120}, not {wanted}"
        over = expected.session_is_over(self._case, reply)
        in_doubt = over or (isinstance(reply, Unknown) and not request.harmless)
        if shown.final is in_doubt:
            yield f"V3 after {reply!r:.80} the total is {'final' if in_doubt else 'not final'}"
        if isinstance(reply, Refused | NotSent | Unknown) and shown.step != stood:
            yield f"V8 a failure took the shopper from {stood} to {shown.step}"

    def _counted(self) -> Iterator[str]:
        yield from history.wrongs(self._wishes, self._rows(), self._proxy.delivered)

    async def _afterwards(self, request: Request, reply: Reply) -> list[str]:
        """A shopper in doubt has it looked up; what did not happen is tried again, and happens once."""
        if isinstance(reply, Ok | Expired):
            return []
        found = []
        if not self.kiosk.final:
            await self._visit.carry(_look_again)
            found += _doubts(self.kiosk)
        if isinstance(reply, Unknown) and (self._left(request) or isinstance(request, history.SMS)):
            return found
        await self._visit.send(request)
        again = self._reply_to(request)
        if not isinstance(again, Ok):
            found.append(f"lost: tried again, it ended with {again!r:.120}")
        return [*found, *self._counted()]

    def _reply_to(self, request: Request) -> Reply | None:
        """How it ended the last time; where the errand stopped before it, how that ended."""
        ended = [wish.reply for wish in self._wishes if wish.request == request]
        return ended[-1] if ended else next((wish.reply for wish in reversed(self._wishes)), None)

    def _rows(self) -> list[Effect]:
        return self._stand.server.shop.effects()[self._rows_before :]

    def _left(self, request: Request) -> int:
        return history.left_by(type(request), self._rows())


def _doubts(kiosk: Kiosk) -> list[str]:
    ended = kiosk.final and kiosk.problem is None
    return [] if ended else [f"a look did not end the doubt: {kiosk.problem!r:.80}"]


async def _look_again(desk: Desk) -> None:
    await desk.ask(ReadOrder() if total(desk.kiosk.order).of_checkout else ReadBasket())
