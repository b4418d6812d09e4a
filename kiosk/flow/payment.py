"""Whether an order is paid. Three truths, each from evidence: waiting, unknown, paid."""

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.api.basket import Basket
from kiosk.api.loading import Unreadable
from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.api.options import Campaign
from kiosk.api.reading import read
from kiosk.api.reply import Context, Ok, Reply
from kiosk.flow.identity import is_beside_anothers
from kiosk.flow.steps import PAY_PHONE, TILL

_NO_NUMBER = frozenset({"", "0", "false", "true", "null", "none", "nil", "nan", "undefined"})
_NOTHING_KNOWN = PreOrder()
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ./_-]{0,63}")


class Truth(Enum):
    """What is known of the payment."""

    NONE = "none"  # the order was not handed over to be paid
    WAITING = "waiting"
    UNKNOWN = "unknown"
    PAID = "paid"


class PaymentWay(Enum):
    """Where the shopper pays."""

    PHONE = "phone"
    TILL = "till"


class Thanks(msgspec.Struct, frozen=True):
    """The shop's confirmation that there is an order."""

    order_number: str | None = None
    order_id: int | str | None = None
    redirect_url: str | None = None
    token: str | None = None
    campaigns: tuple[Campaign, ...] = ()


class Payment(msgspec.Struct, frozen=True):
    """How an order was handed over to be paid, and what is known of the payment since.

    `amount` is what is to be paid; `paid` what the order itself says was paid, None where it does not say.
    `basket` is the basket's number, where staff have no other; a crash or a power cut left no more than that.
    `by_token`: `url` is the shop's own link, which is a credential; `asked_again`: for another one, once.
    """

    truth: Truth = Truth.NONE
    way: PaymentWay | None = None
    url: str | None = None
    order_number: str | None = None
    amount: Money = None
    paid: Money = None
    status_path: str | None = None
    basket: str = ""
    thanks: Thanks | None = None
    by_token: bool = False
    asked_again: bool = False

    @property
    def has_code(self) -> bool:
        """Whether there is a code to show: a link for a phone or a number for the till."""
        return self.url is not None or self.order_number is not None

    @property
    def may_be_paid(self) -> bool:
        """Whether the shopper may pay or have paid, so that the payment must not be forgotten."""
        return self.truth in (Truth.WAITING, Truth.UNKNOWN)


def shown_at(payment: Payment, step: str) -> Payment:
    """The payment with the way of the code that is shown now, the phone's or the till's."""
    way = {PAY_PHONE: PaymentWay.PHONE, TILL: PaymentWay.TILL}.get(step)
    return msgspec.structs.replace(payment, way=way) if way and payment.way else payment


def thanks(contexts: Iterable[Context]) -> Thanks | None:
    """The confirmation in an answer, an order's id or number; None where it has none."""
    return next((found for context in contexts if (found := _thanks(context))), None)


def confirmed(number: str, reply: Reply) -> Ok:
    """The shop's thanks for the order of that number, told elsewhere; those for another are left out."""
    found = thanks(reply.contexts) if isinstance(reply, Ok) else None
    told = Context("ThankYouPage", {"order_number": number})
    if not isinstance(reply, Ok) or found is None or found.order_number not in (None, number):
        return Ok(contexts=(told,))
    about = (context for context in reply.contexts if _thanks(context))
    return replace(reply, contexts=tuple(Context(one.page, one.values | told.values) for one in about))


def confirmation(payment: Payment, known: PreOrder, reply: Reply) -> Thanks | None:
    """The confirmation in a reply; not one beside another's goods, unless it has this order's number."""
    word = thanks(reply.contexts) if isinstance(reply, Ok) else None
    named = (
        word is not None and payment.order_number is not None and word.order_number == payment.order_number
    )
    meant = known if known.basket else _by_number(payment.basket)
    return word if named or not is_beside_anothers(meant, reply) else None


def _by_number(basket: str) -> PreOrder:
    """What is known of an order after a crash or a power cut: its basket's number."""
    return PreOrder(basket=Basket(pk=int(basket))) if basket.isdecimal() else PreOrder()


def judged(
    payment: Payment, reply: Reply, *, silent: bool, due: Money = None, known: PreOrder = _NOTHING_KNOWN
) -> Payment:
    """The payment after one more answer.

    `silent` where the shop has not answered for too long; `due` is what is left to pay of the order, which
    is `known` as far as the shopper sees it.
    """
    word = confirmation(payment, known, reply)
    if word and _is_about(payment, word, due):
        return replace(payment, truth=Truth.PAID, thanks=word)
    if silent and payment.truth is Truth.WAITING:
        return replace(payment, truth=Truth.UNKNOWN)
    return payment


def _is_about(payment: Payment, word: Thanks, due: Money) -> bool:
    """Whether the shop's word is about this order, and not about another one of the same session."""
    if payment.truth is Truth.NONE:
        return due == 0
    # Who was given a code for the phone too may have paid under a number of its own.
    only_at_the_till = payment.order_number is not None and payment.url is None and not payment.by_token
    return not only_at_the_till or word.order_number in (None, payment.order_number)


def can_be_found_by(number: str) -> bool:
    """Whether a till could find an order by it: a person has to read it out, and a code to carry it."""
    return _NUMBER.fullmatch(number) is not None and any(digit in number for digit in "123456789")


def _thanks(context: Context) -> Thanks | None:
    number, order = (written(context.values.get(key)) for key in ("order_number", "order_id"))
    if context.page not in ("", "ThankYouPage") or not (number or order):
        return None
    try:
        return replace(read(Thanks, context.values | {"order_number": None}), order_number=number)
    except Unreadable:
        # The id or the number alone proves that there is an order.
        return Thanks(order_number=number, order_id=order)


def written(value: Any) -> str | None:
    """A number or id of an order; what programs write where they have none is no number."""
    if isinstance(value, Decimal) and value == value.to_integral_value():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    text = str(value).strip()
    return None if text.casefold() in _NO_NUMBER or text.startswith("-") else text
