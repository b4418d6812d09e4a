"""The basket's discounts: those named after a coupon or a campaign, and the shop's own."""

from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.api.basket import Discount
from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.flow.order_line import OrderLine

LONGEST = 300
"""So far into its description a discount is looked through for what it is named after."""


def rows(order: PreOrder) -> Iterator[OrderLine]:
    """The shop's own discounts, which no step brings."""
    named = set(discounts_of(order, (*coupon_names(order), order.selected_campaign or "")).values())
    for off in order.basket.discounts if order.basket else ():
        if off not in named:
            yield OrderLine(f"discount:{off.description}", title=off.description, amount=taken_off(off))


def discounts_of(order: PreOrder, names: Iterable[str]) -> dict[str, Discount]:
    """What coupons and campaigns of these names take off; each discount is looked at once."""
    wanted = frozenset(names)
    found: dict[str, Discount] = {}
    for off in order.basket.discounts if order.basket else ():
        for name in wanted.intersection(off.description[:LONGEST].split()):
            found.setdefault(name, off)
    return found


def taken_off(off: Discount | None) -> Money:
    """The amount of a discount, negative whichever sign the shop gave it."""
    return -abs(off.discount) if off and off.discount is not None else None


def coupon_names(order: PreOrder) -> tuple[str, ...]:
    """The coupons on the order, each by the name that removes it."""
    return tuple(_coupon_name(coupon) for coupon in order.coupons or ())


def _coupon_name(coupon: str | int | dict[str, Any]) -> str:
    if not isinstance(coupon, dict):
        return str(coupon)
    told = (coupon.get(key) for key in ("name", "code", "pk"))
    return next((str(name) for name in told if name and isinstance(name, str | int)), "")
