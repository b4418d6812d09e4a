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
"""Takes the request, the order before it and the order now: did it happen? None where unknown."""

StandIn: TypeAlias = Callable[[Moment], Request | None]
"""The request that a replay sends. None where the moment lacks what it needs."""


def nothing(*_: object) -> tuple[()]:
    """For a page that has none."""
    return ()


def not_again(_: Moment) -> None:
    """For a request that belongs to another session, or is not ours to send."""


def chosen(
    option: DeliveryOption | RetailStore | ShippingOption | PaymentOption | Address | None, pk: int
) -> bool:
    """Whether the order has the option with this pk."""
    return option is not None and option.pk == pk


class Page(msgspec.Struct, frozen=True):
    """One page of the API: its step, and what its requests do to the order."""

    step: Step

    witnesses: Mapping[type[Request], Witness] = {}
    """How the order shows that a request happened."""

    rows: Callable[[PreOrder], Iterable[OrderLine]] = nothing
    """The order's rows that come from this page."""

    priced: frozenset[str] = frozenset()
    """The keys of the order that a price is made of; `gift.price` is one key of an object."""

    undo: Callable[[PreOrder], Iterable[Request]] = nothing
    """The requests that take this page's choices off the order."""

    left_behind: Callable[[PreOrder], Iterable[type[Request]]] | None = None
    """The types of the requests whose effect is still on the order. None: those of `undo`."""

    redo: Callable[[PreOrder, PreOrder], Iterable[Request]] = nothing
    """The requests that put what a lost order (the first) had on a new one (the second)."""

    stand_ins: Mapping[type[Request], StandIn] = {}
    """What a replay sends, where a request has fields."""

    read_after: frozenset[type[Request]] = frozenset()
    """Requests that change the order and whose answer has no order in it."""
