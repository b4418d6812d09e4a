"""Another shopper's order in place of this one's."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any

from tests.campaigns.hostile.at_the_glass import AtTheGlass
from tests.campaigns.hostile.words import AMOUNT, WORDS

_AWAY = 700_000
_ADDRESS = {
    "pk": 99,
    "first_name": WORDS[0],
    "line": WORDS[0],
    "phone_number": WORDS[2],
    "city": {"pk": 34, "name": "İstanbul"},
}


def instead(dice: Random) -> Callable[[Any], Any]:
    """Another's basket, note and address. Some are the shopper's own goods and one more."""
    more = dice.random() < 0.3

    def change(told: Any) -> Any:
        for basket in _baskets(told):
            basket["pk"] += _AWAY
            items = basket["basketitem_set"]
            basket["basketitem_set"] = [*(items if more else ()), *(_anothers(item) for item in items[:1])]
            basket["total_amount"] = str(AMOUNT)
        if told.get("pre_order"):
            told["pre_order"] |= {"notes": " ".join(WORDS), "shipping_address": _ADDRESS}
            told["pre_order"] |= {"total_amount": str(AMOUNT), "unpaid_amount": str(AMOUNT)}
        return told

    return change


def renumbered(told: Any) -> Any:
    """The same order under another pk."""
    for basket in _baskets(told):
        basket["pk"] += _AWAY
    return told


def kept_goods(here: AtTheGlass) -> Iterator[str]:
    """The goods are still there, whatever their basket is called."""
    basket = here.kiosk.order.basket
    if not basket or not basket.basketitem_set:
        yield f"V8 the goods are gone, because their basket has another pk: {here.kiosk.problem}"


def _baskets(told: Any) -> Iterator[Any]:
    for holder in (told, told.get("pre_order") or {}):
        if holder.get("basket"):
            yield holder["basket"]


def _anothers(item: Any) -> Any:
    found = deepcopy(item)
    found["product"] |= {"pk": _AWAY, "name": f"{WORDS[0]} {WORDS[2]}", "sku": WORDS[1]}
    return found | {"quantity": 7}
