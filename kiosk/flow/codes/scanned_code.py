"""A code as it is looked up: what to search for, and which products it is the number of."""

from decimal import Decimal
from enum import Enum
from typing import NamedTuple

_SHORTEST_NUMBER, _LONGEST_NUMBER = 8, 14


class Useless(Enum):
    """Why nothing can be looked up."""

    EMPTY = "empty"
    LETTERS = "letters"  # characters that no code of a shop has: the scanner types for another layout
    LONG = "long"
    WEB = "web"  # an address that names no product
    NO_PRODUCT = "no product"  # GS1, but of a pallet or a place
    BY_PIECE = "by piece"  # a scale's label of something that the shop does not sell by weight


class Measure(NamedTuple):
    """What a scale has printed: grams, or a price."""

    grams: int | None = None
    price: Decimal | None = None


class ScannedCode(NamedTuple):
    """`forms` are searched for one after another; `numbers` are GTINs of 14 digits."""

    text: str
    forms: tuple[str, ...] = ()
    numbers: frozenset[str] = frozenset()
    measure: Measure | None = None
    useless: Useless | None = None
    is_misread: bool = False
    """Whether it looks like a product's number whose check digit is wrong."""

    def is_of(self, theirs: str) -> bool:
        """Whether a product's SKU or barcode is this code; a number's leading zeros do not matter."""
        found = theirs.strip().casefold()
        if found in {form.casefold() for form in self.forms}:
            return True
        is_number = found.isascii() and found.isdecimal()
        return (
            is_number
            and _SHORTEST_NUMBER <= len(found) <= _LONGEST_NUMBER
            and found.zfill(_LONGEST_NUMBER) in self.numbers
        )
