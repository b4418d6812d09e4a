"""When the fault is met: by the wish itself, by the look at what became of it, or by that look's repeat."""

from random import Random

from kiosk.api.request import Repeat, Request
from tests.campaigns.faults.case import Case, Phase, made
from tests.campaigns.faults.stand import Stand
from tests.campaigns.proxy import fault
from tests.campaigns.proxy.fault import Fault, Reach, Way
from tests.campaigns.proxy.message import Message

_LOOKS = ("OrderNotePage", "")
_BEFORE = {Phase.SEND: 0, Phase.LOOK: 1, Phase.LOOK_AGAIN: 2}


class CasePlan:
    """Cuts what comes before the fault's moment, does the fault, and is good from then on.

    A fault of the connection begins with the end of the exchange before it.
    """

    def __init__(self, case: Case, request: Request, stand: Stand, dice: Random) -> None:
        self._case, self._request, self._stand = case, request, stand
        self._proxy = stand.proxy(tls=case.tls)
        self._fault = made(case, dice)
        self._moment = 0

    async def begin(self) -> None:
        """From now on, everything that is sent for this wish counts."""
        self._proxy.plan = self
        if self._case.phase is Phase.SEND and self._fault is None:
            await self._stand.cut_off(self._case.fault, self._proxy)

    def __call__(self, message: Message) -> Fault | None:
        if not self._concerns(message):
            return None
        moment, self._moment = self._moment, self._moment + 1
        due = _BEFORE[self._case.phase]
        if moment == due:
            return self._fault
        if moment > due:
            return None
        reach = self._case.lost if moment == 0 else Reach.NEVER
        last = moment == due - 1 and self._fault is None
        return Fault("lost", self._cut_off if last else fault.reset, reach)

    async def _cut_off(self, way: Way) -> None:
        await self._stand.cut_off(self._case.fault, self._proxy)
        await fault.reset(way)

    def _concerns(self, message: Message) -> bool:
        if self._is_wish(message):
            return True
        return self._moment > 0 and message.method == "GET" and self._is_look(message)

    def _is_wish(self, message: Message) -> bool:
        if self._moment and self._request.repeat is not Repeat.READ:
            return False
        return (message.method, message.page) == (self._request.method, self._request.page or "") and (
            self._request.target() in message.target
        )

    def _is_look(self, message: Message) -> bool:
        if self._request.page is None:
            return message.target.startswith(self._request.path)
        return message.page in _LOOKS and "/orders/checkout/" in message.target
