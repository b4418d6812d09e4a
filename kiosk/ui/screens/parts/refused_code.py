"""A coupon's code that the shop refused: it stays, and is in nobody's way."""

from kiosk.api.requests import CouponSelection
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk

_NO = (ProblemKind.REFUSED, ProblemKind.NOT_OFFERED, ProblemKind.ENOUGH)
_OF_ITEMS = (8, 12, 13, 14)
"""Digits of an EAN-8, a UPC-A, an EAN-13 and a GTIN-14."""


def is_refused(kiosk: Kiosk) -> bool:
    """Whether the code last tried was; whoever types another lets the problem go."""
    return (
        kiosk.problem is not None
        and kiosk.problem.about == CouponSelection.known_as
        and kiosk.problem.kind in _NO
    )


def looks_like_an_item(code: str) -> bool:
    """Whether it is such a number as shops print on what they sell."""
    return code.isdecimal() and len(code) in _OF_ITEMS
