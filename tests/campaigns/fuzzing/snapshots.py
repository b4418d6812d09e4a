"""Snapshots as fuzzed answers leave them: what `answered` makes, and what the errands take from an answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from msgspec.structs import replace

from kiosk.api.addresses import PlacesAnswer
from kiosk.api.answers import OrderNumberAnswer
from kiosk.api.reply import Context, Ok, Refused, Reply
from kiosk.api.wire import decipher
from kiosk.flow import assistance, contexts, route
from kiosk.flow.assistance import Assistance
from kiosk.flow.destination import written
from kiosk.flow.payment import Payment, PaymentWay, Truth, judged
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import AGREEMENTS, GENERIC, THANK_YOU
from kiosk.flow.web_addresses import may_be_opened
from tests.campaigns.fuzzing.answers import HOST, dense, overloaded, readable
from tests.campaigns.fuzzing.behind import HOUSE, played
from tests.gallery.states import State, states

_TRIES = 6


@dataclass(frozen=True)
class Story:
    """Where a shopper stands, and what becomes of it."""

    begun: State
    then: tuple[Kiosk, ...]


def story(dice: Random, snapshots: int) -> Story:
    """A state of the gallery and so many snapshots after it, each from the one before."""
    begun = dice.choice(_BEGUN)
    return Story(begun, tuple(_after(dice, begun.kiosk, snapshots)))


_BEGUN = tuple(state for state in states() if not state.typed and state.then is State.then)


def _after(dice: Random, kiosk: Kiosk, snapshots: int) -> Iterator[Kiosk]:
    step = kiosk.step
    for _ in range(snapshots):
        kiosk = _next(dice, replace(kiosk, step=step))
        yield kiosk


def _next(dice: Random, kiosk: Kiosk) -> Kiosk:
    """The snapshot after the first answer that could be read, or that of the last which could not."""
    for _ in range(_TRIES):
        given = dice.choices((readable, overloaded, dense), (4, 5, 1))[0](dice)
        reply = decipher(*given, HOST)
        if isinstance(reply, Ok | Refused):
            break
    return _carried_out(dice, played(kiosk, given.request, reply), reply)


def _carried_out(dice: Random, kiosk: Kiosk, reply: Reply) -> Kiosk:
    told = reply.contexts if isinstance(reply, Ok | Refused) else ()
    kiosk = replace(
        kiosk,
        assistance=_assisted(kiosk, told) or kiosk.assistance,
        payment=_paying(kiosk.payment, kiosk, reply),
        places=_places(kiosk, reply),
    )
    return replace(kiosk, **_where(dice, kiosk, told))


def _assisted(kiosk: Kiosk, told: tuple[Context, ...]) -> Assistance | None:
    named = tuple(replace(each, agreement_body=assistance.body(told)) for each in assistance.agreements(told))
    carriers = assistance.carriers(told)
    return Assistance(written(kiosk.pages, 1) or {}, carriers, "1", named) if named or carriers else None


def _paying(payment: Payment, kiosk: Kiosk, reply: Reply) -> Payment:
    address = contexts.payment_address(kiosk.pages, kiosk.order)
    if address and may_be_opened(address, HOUSE):
        payment = replace(payment, truth=Truth.WAITING, way=PaymentWay.PHONE, url=address)
    match reply:
        case Ok(data=OrderNumberAnswer(number)):
            payment = replace(payment, truth=Truth.WAITING, way=PaymentWay.TILL, order_number=number)
    return judged(payment, reply, silent=False)


def _places(kiosk: Kiosk, reply: Reply) -> dict[str, tuple[object, ...]]:
    match reply:
        case Ok(data=PlacesAnswer(results)):
            return dict.fromkeys(kiosk.places or ("/address/country/",), results)
        case _:
            return dict(kiosk.places)


def _where(dice: Random, kiosk: Kiosk, told: tuple[Context, ...]) -> dict[str, object]:
    asked = route.asked(kiosk, told)
    if asked:
        return {"step": GENERIC, "asked": asked}
    if kiosk.payment.thanks and dice.random() < 0.7:
        return {"step": THANK_YOU}
    if kiosk.assistance.next and dice.random() < 0.3:
        return {"step": AGREEMENTS}
    led = route.led_to(kiosk, told)
    return {"step": led} if led and led != GENERIC and dice.random() < 0.5 else {}
