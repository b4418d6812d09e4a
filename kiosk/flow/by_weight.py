"""Goods sold by weight: from how much on, and in which steps."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.api.basket import Product

SOLD_BY_WEIGHT, IN_BASKET = "is_unit_product", "basket_unit_value"
_LEAST, _STEP, _PRICED_FOR = "unit_minimum_value", "unit_step_value", "unit_reference_value"
_YES = (True, 1, "true", "True", "1")
_USUAL_STEP, _KILO, _MOST = 100, 1000, 100_000


class Weighing(NamedTuple):
    """Grams: the least that may go in, the step, and what the price is for."""

    least: int
    step: int
    priced_for: int

    @property
    def first(self) -> int:
        """The fewest steps."""
        return max(1, -(-self.least // self.step))

    @property
    def last(self) -> int:
        """The most steps."""
        return max(self.first, _MOST // self.step)


def is_weighed(product: Product) -> bool:
    """Whether it is sold by weight."""
    return product.attributes.get(SOLD_BY_WEIGHT) in _YES


def weighing(product: Product) -> Weighing | None:
    """How it is weighed; None for what is sold by the piece."""
    told = product.attributes
    if not is_weighed(product):
        return None
    return Weighing(
        _grams(told, _LEAST, 0),
        _grams(told, _STEP, _USUAL_STEP) or _USUAL_STEP,
        _grams(told, _PRICED_FOR, _KILO),
    )


def _grams(told: Mapping[str, Any], name: str, usual: int) -> int:
    """Whole grams, also where they are written as a text; the usual ones where they cannot be read."""
    text = str(told.get(name, ""))
    return int(text) if text.isascii() and text.isdecimal() and int(text) <= _MOST else usual
