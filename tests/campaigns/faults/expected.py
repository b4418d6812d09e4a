"""What has to come of a case, from the table of classes alone: the reply, and what the shopper is shown."""

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.api.shop import AddToBasket, EmptyBasket, SetQuantity
from kiosk.flow.problem import ProblemKind
from tests.campaigns.faults.case import Case, Phase
from tests.campaigns.faults.dial import DIAL, Means
from tests.campaigns.faults.services import SERVICES, Tells
from tests.campaigns.proxy.fault import Reach

_SAYS: dict[Means, type[Reply]] = {
    Means.FINE: Ok,
    Means.UNSENT: NotSent,
    Means.UNTRUSTED: NotSent,
    Means.REFUSED: Refused,
    Means.EXPIRED: Expired,
}
_OF_BASKET = (AddToBasket, SetQuantity, EmptyBasket)
_UNSENT = {Why.LOOKED_UP: ProblemKind.NOT_DONE, Why.NOT_TRUSTED: ProblemKind.DEVICE}
_ATTEMPTS = 3


def reply_to(case: Case, request: Request) -> type[Reply]:
    """How the wish has to end."""
    means = DIAL[case.fault].means
    if request.repeat is Repeat.READ:
        return _read(_attempts(case, means))
    sent = means if case.phase is Phase.SEND else Means.UNKNOWN
    if sent in _SAYS:
        return _SAYS[sent]
    looked = _read(_looks(case, means))
    by_another_way = looked is Refused and not isinstance(request, _OF_BASKET)
    if looked is not Ok and not by_another_way:
        return Unknown
    return _after_a_look(case, request, slow=sent is Means.SLOW)


def session_is_over(case: Case, reply: Reply) -> bool:
    """Whether the shop said so, to the wish or to the look after it."""
    looked = case.phase is not Phase.SEND and DIAL[case.fault].means is Means.EXPIRED
    return isinstance(reply, Expired) or (looked and isinstance(reply, Unknown))


def problem_of(reply: Reply, request: Request) -> ProblemKind | None:
    """What has to be on the screen, so that the shopper knows."""
    match reply:
        case Refused():
            return ProblemKind.TOO_OFTEN
        case NotSent(why):
            return _UNSENT.get(why, ProblemKind.NO_CONNECTION)
        case Unknown(why):
            doubt = ProblemKind.NO_ANSWER if request.harmless else ProblemKind.UNCERTAIN
            return ProblemKind.DEVICE if why is Why.NOT_THE_SHOP else doubt
        case Expired():
            return ProblemKind.SESSION_ENDED
        case _:
            return None


def _attempts(case: Case, means: Means) -> list[Means]:
    """A read's own: it is repeated without a look."""
    before = {Phase.SEND: 0, Phase.LOOK: 1, Phase.LOOK_AGAIN: 2}[case.phase]
    return [*[Means.UNKNOWN] * before, means]


def _looks(case: Case, means: Means) -> list[Means]:
    return {
        Phase.SEND: [],
        Phase.LOOK: [means],
        Phase.LOOK_AGAIN: [Means.UNKNOWN, means],
    }[case.phase]


def _read(met: list[Means]) -> type[Reply]:
    """The end of a read that meets these faults, and then none."""
    for means in [*met, Means.FINE][:_ATTEMPTS]:
        if means in _SAYS:
            return _SAYS[means]
    return Unknown


def _after_a_look(case: Case, request: Request, *, slow: bool) -> type[Reply]:
    tells = SERVICES[case.service].tells
    if request.repeat is Repeat.ASK:
        return Ok
    if case.sent is Reach.WHOLE:
        return Unknown if tells is Tells.NOTHING else Ok
    if tells is not Tells.ALL:
        return Unknown
    if request.repeat is Repeat.SET:
        return Ok
    return Unknown if slow else NotSent
