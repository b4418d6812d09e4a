"""A coupon's code that the shop refused: it stays in its field, and the shopper can go on."""

from kiosk.api.requests import CouponSelection
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk

_NO = (ProblemKind.REFUSED, ProblemKind.NOT_OFFERED, ProblemKind.ENOUGH)
_OF_ITEMS = (8, 12, 13, 14)
"""Number of digits of an EAN-8, a UPC-A, an EAN-13 and a GTIN-14."""


def is_refused(kiosk: Kiosk) -> bool:
    """Whether the last code tried was refused; typing another clears the problem."""
    return (
        kiosk.problem is not None
        and kiosk.problem.about == CouponSelection.known_as
        and kiosk.problem.kind in _NO
    )


def looks_like_an_item(code: str) -> bool:
    """Whether the code is a product number, by its digits."""
    return code.isdecimal() and len(code) in _OF_ITEMS
