"""How much of a secret may be seen, and where its digits have gaps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """The layout of the digits: which may be seen, and after which there is a gap."""

    most: int
    shown: Callable[[int, int], bool]
    """Whether the digit at this place, of so many, may be seen."""
    gaps: Sequence[int] = ()
    gap: str = " "
    example: str = ""


CARD_NUMBER = Shape(
    19, lambda place, of: place < 6 or place >= max(12, of - 4), (4, 8, 12, 16), example="0000 0000 0000 0000"
)
EXPIRY = Shape(4, lambda _place, _of: True, (2,), " / ", example="MM / YY")
CVV = Shape(4, lambda _place, _of: False)
