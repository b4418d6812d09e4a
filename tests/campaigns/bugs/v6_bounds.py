"""V6 in what an answer costs: many things come in, or two of them are looked up in one another."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

from kiosk.api import counts
from kiosk.api.basket import Discount
from kiosk.api.models import PreOrder
from kiosk.flow import discounts
from kiosk.flow.pages import coupons

ENDLESS = 1_000_000


@contextmanager
def no_bounds() -> Iterator[None]:
    """The wire lets everything in."""
    with (
        patch.object(counts, "MOST", ENDLESS),
        patch.object(counts, "MOST_KEYS", ENDLESS),
        patch.object(counts, "MOST_IN", {}),
    ):
        yield


@contextmanager
def one_times_another() -> Iterator[None]:
    """That, and each coupon is looked for in every discount."""
    with (
        no_bounds(),
        patch.object(discounts, "discounts_of", _slowly),
        patch.object(coupons, "discounts_of", _slowly),
    ):
        yield


def _slowly(order: PreOrder, names: Iterable[str]) -> dict[str, Discount]:
    found = {}
    for name in names:
        for off in order.basket.discounts if order.basket else ():
            if name in off.description.split():
                found[name] = off
    return found
