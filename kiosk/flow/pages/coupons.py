"""Coupons: put on the order and taken off one by one."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.requests import CouponSelection
from kiosk.flow.discounts import coupon_names, discounts_of, taken_off
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.steps import COUPONS, Step

OF_THE_STORE = ("HOSGELDIN", "BAHAR10")
"""Coupons of the embedded store that can be combined."""


def _coupon(sent: CouponSelection, before: PreOrder, now: PreOrder) -> bool | None:
    """A shop may write it differently than it was typed: only unchanged coupons mean no."""
    names = {name.casefold() for name in coupon_names(now)}
    if (sent.coupon.casefold() in names) is (sent.action == "add"):
        return True
    return False if now.coupons == before.coupons else None


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    names = coupon_names(order)
    off = discounts_of(order, names)
    for name in names:
        yield OrderLine(f"coupon:{name}", COUPONS, name, amount=taken_off(off.get(name)))


def _undo(order: PreOrder) -> Iterator[CouponSelection]:
    for coupon in coupon_names(order):
        yield CouponSelection(coupon, "remove")


def _redo(lost: PreOrder, now: PreOrder) -> Iterator[CouponSelection]:
    there = set(coupon_names(now))
    for coupon in coupon_names(lost):
        if coupon not in there:
            yield CouponSelection(coupon)


def _stand_in(moment: Moment) -> CouponSelection | None:
    unused = [code for code in OF_THE_STORE if code not in coupon_names(moment.order)]
    return CouponSelection(unused[0]) if unused else None


PAGE = Page(
    step=Step(COUPONS, pages=("CouponSelectionPage",)),
    witnesses={CouponSelection: _coupon},
    rows=_rows,
    priced=frozenset({"coupons"}),
    undo=_undo,
    redo=_redo,
    stand_ins={CouponSelection: _stand_in},
)
