"""The basket's discounts: those named after a coupon or a campaign, and the shop's own."""

from collections.abc import Iterator
from typing import Any

from kiosk.api.basket import Discount
from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.flow.order_line import OrderLine


def rows(order: PreOrder) -> Iterator[OrderLine]:
    """Rows of the shop's own discounts, which belong to no step."""
    named = [discount_of(order, name) for name in (*coupon_names(order), order.selected_campaign or "")]
    for off in order.basket.discounts if order.basket else ():
        if off not in named:
            yield OrderLine(f"discount:{off.description}", title=off.description, amount=taken_off(off))


def discount_of(order: PreOrder, name: str) -> Discount | None:
    """The discount of a coupon or a campaign by its name."""
    discounts = order.basket.discounts if order.basket else ()
    return next((off for off in discounts if name in off.description.split()), None)


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
