"""Kiosk, the one snapshot of what is going on, and how an answer turns it into the next."""

from typing import Any, TypedDict, assert_never

import msgspec
from msgspec.structs import replace

from kiosk.api.addresses import CreateAddress, Place
from kiosk.api.answers import Answer, BasketAnswer, LoyaltyAnswer
from kiosk.api.models import PreOrder
from kiosk.api.reading import merged, read_order
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.flow import summary
from kiosk.flow.assistance import Assistance
from kiosk.flow.destination import Destination
from kiosk.flow.generic import Asked
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment, Truth, judged
from kiosk.flow.problem import Problem, problem
from kiosk.flow.steps import CHECKING, THANK_YOU, WELCOME, Step

OFFLINE = frozenset({Why.NO_CONNECTION, Why.TOO_SLOW, Why.NOT_TRUSTED})
_OF_CHECKOUT = ("total_amount", "unpaid_amount", "total_amount_with_interest")


class Sms(msgspec.Struct, frozen=True):
    """The message last sent to a phone; `again_at` is on the loop's clock, in seconds."""

    sent: str = ""
    uncertain: bool = False
    phone: str = ""
    again_at: float = 0.0
    count: int = 0


class CardTalk(msgspec.Struct, frozen=True):
    """What came of the bank cards typed in; of a card itself only the last four digits."""

    tried: int = 0
    ending: str = ""
    used: bool = False
    campaign: str = ""


class Kiosk(msgspec.Struct, frozen=True):
    """All that the screens show. A transition returns a new one."""

    step: str = WELCOME
    journey: tuple[Step, ...] = ()
    not_offered: frozenset[str] = frozenset()
    order: PreOrder = PreOrder()
    pages: dict[str, dict[str, Any]] = {}
    entered: frozenset[str] = frozenset()
    busy: bool = False
    sending: Request | None = None
    looking_up: bool = False
    problem: Problem | None = None
    online: bool = True
    confirmed: bool = True
    changed: frozenset[str] = frozenset()
    loyalty: LoyaltyAnswer | None = None
    payment: Payment = Payment()
    sms: Sms = Sms()
    wrong_coupons: int = 0
    card: CardTalk = CardTalk()
    asked: Asked | None = None
    destination: Destination | None = None
    places: dict[str, tuple[Place, ...]] = {}
    made_addresses: frozenset[int] = frozenset()
    # Those whose answer never came: the shop may have them.
    lost_addresses: frozenset[CreateAddress] = frozenset()
    assistance: Assistance = Assistance()
    paper: Paper = Paper.NONE
    # The program was started anew with somebody's order: are they still there?
    returned: bool = False
    epoch: int = 0

    @property
    def final(self) -> bool:
        """Whether the order shown is what the shop last said, with nothing under way or in doubt."""
        return self.confirmed and self.sending is None

    @property
    def offered(self) -> tuple[Step, ...]:
        """The steps of this shopper's journey that the shop offers."""
        return tuple(step for step in self.journey if step.name not in self.not_offered)

    @property
    def open(self) -> bool:
        """Whether a shopper is at it."""
        return self.step != WELCOME


class Changes(TypedDict, total=False):
    """The fields of Kiosk, for a change by name: a wrong name or type fails in mypy."""

    step: str
    journey: tuple[Step, ...]
    not_offered: frozenset[str]
    order: PreOrder
    pages: dict[str, dict[str, Any]]
    entered: frozenset[str]
    busy: bool
    sending: Request | None
    looking_up: bool
    problem: Problem | None
    online: bool
    confirmed: bool
    changed: frozenset[str]
    loyalty: LoyaltyAnswer | None
    payment: Payment
    sms: Sms
    wrong_coupons: int
    card: CardTalk
    asked: Asked | None
    destination: Destination | None
    places: dict[str, tuple[Place, ...]]
    made_addresses: frozenset[int]
    lost_addresses: frozenset[CreateAddress]
    assistance: Assistance
    paper: Paper
    returned: bool
    epoch: int


def sending(kiosk: Kiosk, request: Request) -> Kiosk:
    """A request is on its way: what is shown is not the last word."""
    return replace(kiosk, sending=request, problem=None)


def answered(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """The snapshot after an answer; where to go is `route`'s."""
    rest = replace(kiosk, sending=None, looking_up=False)
    reply = heard(kiosk, reply)
    match reply:
        case Ok(order, contexts, data):
            sure = kiosk.confirmed or _is_last_word(request, order)
            return _ok(replace(rest, confirmed=sure), order, contexts, data)
        case Refused(order=order):
            return replace(_ordered(rest, order), problem=problem(request, reply), online=True)
        case NotSent(Why.PAID):
            return rest
        case NotSent(why):
            return replace(rest, problem=problem(request, reply), online=why not in OFFLINE)
        case Unknown():
            in_doubt = not request.harmless
            return replace(rest, problem=problem(request, reply), confirmed=kiosk.confirmed and not in_doubt)
        case Expired():
            return _expired(rest, request, reply)
        case _:
            assert_never(reply)


def kept(kiosk: Kiosk) -> Kiosk:
    """Once it is paid, nothing leads away from the thank-you."""
    paid = kiosk.payment.truth is Truth.PAID
    return replace(kiosk, step=THANK_YOU) if paid and kiosk.step != THANK_YOU else kiosk


def heard(kiosk: Kiosk, reply: Reply) -> Reply:
    """The reply as it is meant: an end of the session may come as an answer like any other."""
    return Expired() if _basket_is_gone(kiosk, reply) else reply


def _basket_is_gone(kiosk: Kiosk, reply: Reply) -> bool:
    """A shop that forgot the session answers as if nothing had ever been in the basket."""
    if not isinstance(reply, Ok | Refused) or reply.order is None or reply.order.basket is None:
        return False
    had, has = kiosk.order.basket, reply.order.basket
    # A shop that took out what is sold out says so.
    return bool(had and had.basketitem_set) and not (has.basketitem_set or has.unavailable_basket_products)


def _expired(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """Once it may be paid, an ended session says nothing about the payment; once it is, nothing at all."""
    if kiosk.payment.truth is Truth.PAID:
        return kiosk
    if kiosk.payment.may_be_paid:
        return replace(kiosk, payment=judged(kiosk.payment, reply, silent=True), step=CHECKING)
    # What was shown stands in no session any more.
    return replace(kiosk, problem=problem(request, reply), confirmed=False)


def _ok(kiosk: Kiosk, order: PreOrder | None, contexts: tuple[Context, ...], data: Any) -> Kiosk:
    kiosk = replace(_ordered(kiosk, order), problem=None, online=True)
    if contexts:
        kiosk = replace(kiosk, pages=kiosk.pages | {entry.page: entry.values for entry in contexts})
    return _told(kiosk, data) if isinstance(data, Answer) else kiosk


def _is_last_word(request: Request, order: PreOrder | None) -> bool:
    """Whether an answer settles what was in doubt: the whole order, or a read of it."""
    return order is not None and ("basket" in order.raw or request.repeat is Repeat.READ)


def _ordered(kiosk: Kiosk, news: PreOrder | None) -> Kiosk:
    if news is None or not news.raw:
        return kiosk
    return _with(kiosk, merged(kiosk.order, news))


def _told(kiosk: Kiosk, data: Answer) -> Kiosk:
    match data:
        case BasketAnswer(basket):
            return _new_basket(kiosk, basket)
        case LoyaltyAnswer():
            # There is no order in it: where the points differ, its figures are not the last word.
            same = (data.applied_amount or 0) == (kiosk.order.loyalty_money or 0)
            return replace(kiosk, loyalty=data, confirmed=kiosk.confirmed and same)
        case _:
            return kiosk


def _new_basket(kiosk: Kiosk, basket: Any) -> Kiosk:
    """A basket answer makes the checkout's own totals stale: they are dropped, not guessed."""
    rest = {key: value for key, value in kiosk.order.raw.items() if key not in _OF_CHECKOUT}
    order = replace(read_order(rest), basket=basket, raw=rest | {"basket": msgspec.to_builtins(basket)})
    return replace(_with(kiosk, order), confirmed=True)


def _with(kiosk: Kiosk, order: PreOrder) -> Kiosk:
    """What changed last stays marked until something else changes."""
    return replace(kiosk, order=order, changed=summary.changed(kiosk.order, order) or kiosk.changed)
