"""A coupon's code that the shop refused: it stays in its field, and the shopper can go on."""

from kiosk.api.requests import CouponSelection
from kiosk.flow.codes.coupon_code import coupon_code
from kiosk.flow.discounts import coupon_names
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk

_NO = (ProblemKind.REFUSED, ProblemKind.NOT_OFFERED, ProblemKind.ENOUGH)


def is_refused(kiosk: Kiosk) -> bool:
    """Whether the last code tried was refused; typing another clears the problem."""
    return (
        kiosk.problem is not None
        and kiosk.problem.about == CouponSelection.known_as
        and kiosk.problem.kind in _NO
    )


def is_done_with(code: str, kiosk: Kiosk, before: Kiosk) -> bool:
    """Whether this code, and no other one that waits, has just become a coupon or an item of the order."""
    new = set(coupon_names(kiosk.order)) - set(coupon_names(before.order))
    if coupon_code(code) in map(coupon_code, new):
        return True
    said = kiosk.problem
    is_added = said is not None and said is not before.problem and said.kind is ProblemKind.ITEM_ADDED
    return said is not None and is_added and coupon_code(said.facts.get("code", "")) == coupon_code(code)


def is_applied(code: str, kiosk: Kiosk) -> bool:
    """Whether it is on the order already, however its letters are written."""
    return coupon_code(code) in map(coupon_code, coupon_names(kiosk.order))
