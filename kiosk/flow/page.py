"""What one page of the API means for a shopper's order, as data. Each file in `pages/` holds one."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import msgspec

from kiosk.api.models import PreOrder
from kiosk.api.options import Address, DeliveryOption, PaymentOption, RetailStore, ShippingOption
from kiosk.api.request import Request
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.steps import Step

Witness: TypeAlias = Callable[[Any, PreOrder, PreOrder], bool | None]
"""The request, the order before, the order now: did it happen? None where the order cannot tell."""

StandIn: TypeAlias = Callable[[Moment], Request | None]
"""The request as it is played again. None where there is nothing to make it of."""


def nothing(*_: object) -> tuple[()]:
    """This page has none."""
    return ()


def not_again(_: Moment) -> None:
    """It belongs to another session, or is not ours to send."""


def chosen(
    option: DeliveryOption | RetailStore | ShippingOption | PaymentOption | Address | None, pk: int
) -> bool:
    """Whether this is what the order has."""
    return option is not None and option.pk == pk


class Page(msgspec.Struct, frozen=True):
    """One page of the API: its step, and what its requests do to the order."""

    step: Step

    witnesses: Mapping[type[Request], Witness] = {}
    """How the order shows that a request happened."""

    rows: Callable[[PreOrder], Iterable[OrderLine]] = nothing
    """What the order has of it, as rows."""

    priced: frozenset[str] = frozenset()
    """The keys of the order that a price is made of; `gift.price` is one key of an object."""

    undo: Callable[[PreOrder], Iterable[Request]] = nothing
    """The requests that take it off the order."""

    left_behind: Callable[[PreOrder], Iterable[type[Request]]] | None = None
    """What put on the order what is still on it. None: the requests of `undo`."""

    redo: Callable[[PreOrder, PreOrder], Iterable[Request]] = nothing
    """The requests that put on this order (the second) what a lost one (the first) had."""

    stand_ins: Mapping[type[Request], StandIn] = {}
    """What a replay sends, where a request has fields."""

    read_after: frozenset[type[Request]] = frozenset()
    """Requests that change the order and whose answer has no order in it."""
