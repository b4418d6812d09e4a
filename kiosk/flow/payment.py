"""Is it paid? Three truths, each from evidence: waiting, unknown, paid. Nothing else is ever said."""

from collections.abc import Iterable
from enum import Enum
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.api.money import Money
from kiosk.api.options import Campaign
from kiosk.api.reading import Unreadable, read
from kiosk.api.reply import Context, Ok, Reply
from kiosk.flow.steps import PAY_PHONE, TILL


class Truth(Enum):
    """What is known of the payment."""

    NONE = "none"  # nothing was handed over: there is nothing to pay at
    WAITING = "waiting"
    UNKNOWN = "unknown"
    PAID = "paid"


class PaymentWay(Enum):
    """Where the shopper pays."""

    PHONE = "phone"
    TILL = "till"


class Thanks(msgspec.Struct, frozen=True):
    """The shop's word that there is an order."""

    order_number: str | None = None
    order_id: int | str | None = None
    redirect_url: str | None = None
    token: str | None = None
    campaigns: tuple[Campaign, ...] = ()


class Payment(msgspec.Struct, frozen=True):
    """What was handed to the shopper to pay with, and what is known since.

    `basket` is its number where a power cut left nothing else of it.
    """

    truth: Truth = Truth.NONE
    way: PaymentWay | None = None
    url: str | None = None
    order_number: str | None = None
    amount: Money = None
    status_path: str | None = None
    basket: str = ""
    thanks: Thanks | None = None

    @property
    def has_code(self) -> bool:
        """Whether there is something to show that can be paid at."""
        return self.url is not None or self.order_number is not None

    @property
    def may_be_paid(self) -> bool:
        """Whether forgetting it could forget somebody's money."""
        return self.truth in (Truth.WAITING, Truth.UNKNOWN)


def shown_at(payment: Payment, step: str) -> Payment:
    """The payment of a shopper who changed between the phone's code and the till's."""
    way = {PAY_PHONE: PaymentWay.PHONE, TILL: PaymentWay.TILL}.get(step)
    return msgspec.structs.replace(payment, way=way) if way and payment.way else payment


def thanks(contexts: Iterable[Context]) -> Thanks | None:
    """The shop's word in an answer, if it is there: an order's id or number."""
    return next((found for context in contexts if (found := _thanks(context))), None)


def judged(payment: Payment, reply: Reply, *, silent: bool) -> Payment:
    """The payment after one more answer; `silent` when nothing was heard for too long."""
    word = thanks(reply.contexts) if isinstance(reply, Ok) else None
    if word:
        return replace(payment, truth=Truth.PAID, thanks=word)
    if silent and payment.truth is Truth.WAITING:
        return replace(payment, truth=Truth.UNKNOWN)
    return payment


def _thanks(context: Context) -> Thanks | None:
    number, order = (_written(context.values.get(key)) for key in ("order_number", "order_id"))
    if context.page not in ("", "ThankYouPage") or not (number or order):
        return None
    try:
        return replace(read(Thanks, context.values | {"order_number": None}), order_number=number)
    except Unreadable:
        # Whatever else is odd about it: there is an order.
        return Thanks(order_number=number, order_id=order)


def _written(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int) and value and value is not True else None
