"""How a request and its answer turn one snapshot into the next."""

from typing import Any, assert_never

from msgspec.structs import replace

from kiosk.api.answers import Answer, BasketAnswer, LoyaltyAnswer
from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.api.requests import LoyaltyCard
from kiosk.flow import summary
from kiosk.flow.identity import Whose, still_known, whose
from kiosk.flow.payment import Truth, confirmation, judged
from kiosk.flow.problem import problem
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import CHECKING, THANK_YOU

OFFLINE = frozenset({Why.NO_CONNECTION, Why.TOO_SLOW, Why.NOT_TRUSTED})
_OF_CHECKOUT = ("total_amount", "unpaid_amount", "total_amount_with_interest")


def sending(kiosk: Kiosk, request: Request) -> Kiosk:
    """The snapshot while a request is on its way; what it shows is not final."""
    return replace(kiosk, sending=request, problem=None)


def answered(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """The snapshot after an answer; `route` says which step comes next."""
    rest = replace(kiosk, sending=None, looking_up=False)
    reply = heard(kiosk, request, reply)
    match reply:
        case Ok(order, contexts, data):
            sure = kiosk.confirmed or _is_last_word(request, order)
            return _ok(replace(rest, confirmed=sure), order, contexts, _as_asked(request, data))
        case Refused(order=order):
            return replace(_merged(rest, order), problem=problem(request, reply), online=True)
        case NotSent(Why.PAID):
            return rest
        case NotSent(why):
            return replace(rest, problem=problem(request, reply), online=why not in OFFLINE)
        case Unknown():
            in_doubt = not request.harmless or request.chooses
            return replace(rest, problem=problem(request, reply), confirmed=kiosk.confirmed and not in_doubt)
        case Expired():
            return _expired(rest, request, reply)
        case _:
            assert_never(reply)


def overheard(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """The snapshot after a read that nobody waits for, while an order may be paid: its order alone is new.

    What is to be paid follows it: the shopper chose it on the phone, and agrees to it there.
    """
    reply = heard(kiosk, request, reply)
    if not isinstance(reply, Ok) or reply.order is None or not kiosk.payment.may_be_paid:
        return kiosk
    if kiosk.order.basket is None:
        # After a power cut nobody knows which order it was; a new session's would be another one.
        return kiosk
    now = _merged(kiosk, reply.order)
    due = summary.total(now.order)
    return replace(now, payment=replace(now.payment, amount=due.amount)) if due.of_checkout else now


def kept(kiosk: Kiosk) -> Kiosk:
    """The snapshot, at the thank-you once the order is paid."""
    paid = kiosk.payment.truth is Truth.PAID
    return replace(kiosk, step=THANK_YOU) if paid and kiosk.step != THANK_YOU else kiosk


def heard(kiosk: Kiosk, request: Request, reply: Reply) -> Reply:
    """The reply, as Expired where the shop answers Ok or Refused but has lost the session.

    An answer about another's order is one. Where it says that this order is placed, that alone counts; what
    it says beside another's goods is about those.
    """
    if not _basket_is_gone(kiosk, reply) and whose(kiosk.order, request, reply) is not Whose.ANOTHERS:
        return reply
    placed = confirmation(kiosk.payment, kiosk.order, reply) is not None
    return replace(reply, order=None, data=None) if placed and isinstance(reply, Ok) else Expired()


def _basket_is_gone(kiosk: Kiosk, reply: Reply) -> bool:
    """Whether the basket is empty although goods were in it: the shop has lost the session."""
    if not isinstance(reply, Ok | Refused) or reply.order is None or reply.order.basket is None:
        return False
    had, has = kiosk.order.basket, reply.order.basket
    # Goods that the shop took out because they are sold out are named.
    return bool(had and had.basketitem_set) and not (has.basketitem_set or has.unavailable_basket_products)


def _expired(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """An ended session: a paid order stays, and one that may be paid becomes unknown."""
    if kiosk.payment.truth is Truth.PAID:
        return kiosk
    if kiosk.payment.may_be_paid:
        return replace(kiosk, payment=judged(kiosk.payment, reply, silent=True), step=CHECKING)
    # The order that is shown belongs to no session now.
    return replace(kiosk, problem=problem(request, reply), confirmed=False)


def _ok(kiosk: Kiosk, order: PreOrder | None, contexts: tuple[Context, ...], data: Any) -> Kiosk:
    kiosk = replace(_merged(kiosk, order), problem=None, online=True)
    if contexts:
        kiosk = replace(kiosk, pages=kiosk.pages | {entry.page: entry.values for entry in contexts})
    return _with_data(kiosk, data) if isinstance(data, Answer) else kiosk


def _as_asked(request: Request, data: Any) -> Any:
    """The answer with what the shopper asked for: the shop may tell what it used under that name, too."""
    if isinstance(request, LoyaltyCard) and isinstance(data, LoyaltyAnswer):
        return replace(data, loyalty_amount=request.selected_loyalty_amount)
    return data


def _is_last_word(request: Request, order: PreOrder | None) -> bool:
    """Whether an answer settles what was in doubt: the whole order, or a read of it."""
    return order is not None and ("basket" in order.source or request.repeat is Repeat.READ)


def _merged(kiosk: Kiosk, news: PreOrder | None) -> Kiosk:
    if news is None or not news.source:
        return kiosk
    return _with_order(kiosk, merged(kiosk.order, news))


def _with_data(kiosk: Kiosk, data: Answer) -> Kiosk:
    match data:
        case BasketAnswer():
            return _new_basket(kiosk, data)
        case LoyaltyAnswer():
            # The answer has no order: where its points differ from the order's, the total is not confirmed.
            same = (data.applied_amount or 0) == (kiosk.order.loyalty_money or 0)
            return replace(kiosk, loyalty=data, confirmed=kiosk.confirmed and same)
        case _:
            return kiosk


def _new_basket(kiosk: Kiosk, answer: BasketAnswer) -> Kiosk:
    """Takes the new basket and drops the checkout's totals, which are stale now."""
    before = kiosk.order
    rest = {key: value for key, value in before.source.items() if key not in _OF_CHECKOUT}
    order = replace(
        before,
        **dict.fromkeys(_OF_CHECKOUT),
        basket=answer.basket,
        source=rest | {"basket": answer.source.get("basket")},
        unread=(before.unread - {*_OF_CHECKOUT, "basket"}) | (answer.unread & {"basket"}),
    )
    return replace(_with_order(kiosk, order), confirmed=True)


def _with_order(kiosk: Kiosk, order: PreOrder) -> Kiosk:
    """Shows the order and marks the rows that changed; old marks stay until other rows change."""
    order = still_known(kiosk.order, order)
    return replace(kiosk, order=order, changed=summary.changed(kiosk.order, order) or kiosk.changed)
