"""Answers with as many of each thing as the wire lets in, one less, and one more."""

from collections.abc import Callable
from random import Random
from typing import Any

from kiosk.api.counts import MOST, MOST_IN, MOST_KEYS

_LISTS: dict[str, tuple[int, Callable[[int], Any]]] = {
    "coupons": (MOST, lambda number: f"COUPON{number}"),
    "selected_rewards": (MOST, lambda number: {"amount": "0.01", "type": f"bonus {number}"}),
    "bags": (MOST, lambda number: {"pk": number, "sku": f"BAG-{number}", "name": "Bag", "price": "0.10"}),
}


def bounded(dice: Random) -> Callable[[Any], Any]:
    """Changes an answer so."""
    around, many = dice.choice((-1, 0, 1)), dice.sample(sorted(_LISTS), dice.randint(1, 3))

    def change(told: Any) -> Any:
        order = told.get("pre_order") or {}
        for name in many if order else ():
            most, one = _LISTS[name]
            order[name] = [one(number) for number in range(most + around)]
        for basket in filter(None, (told.get("basket"), order.get("basket"))):
            _fill(basket, MOST_IN["basketitem_set"] + around, MOST + around)
        return told | {f"key {number}": number for number in range(MOST_KEYS + around)}

    return change


def _fill(basket: Any, lines: int, discounts: int) -> None:
    basket["basketitem_set"] = [_line(number) for number in range(lines)]
    off = {"discount": "0.01"}
    basket["discounts"] = [off | {"description": f"COUPON{number} off"} for number in range(discounts)]


def _line(number: int) -> Any:
    return {"quantity": 1, "product": {"pk": number, "name": f"Thing {number}", "sku": f"SKU-{number}"}}
