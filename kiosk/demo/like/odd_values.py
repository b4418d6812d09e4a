"""Values that are not what the document says, by the key they stand under."""

from collections.abc import Callable
from typing import Any

from kiosk.demo.like.switches import Like

Change = Callable[[Any], Any]

_AMOUNTS = (
    "price",
    "retail_price",
    "unit_price",
    "total_amount",
    "total_product_amount",
    "unpaid_amount",
    "shipping_amount",
)


def spoilt(value: Any, likes: frozenset[Like]) -> Any:
    """The same answer with the odd values of these switches."""
    changes: dict[str, Change] = {}
    for switch, by_key in ODD_VALUES.items():
        if switch in likes:
            changes |= by_key
    return _changed(value, changes) if changes else value


def _changed(value: Any, changes: dict[str, Change]) -> Any:
    if isinstance(value, list):
        return [_changed(one, changes) for one in value]
    if not isinstance(value, dict):
        return value
    inside = {key: _changed(one, changes) for key, one in value.items()}
    return {key: changes[key](one) if key in changes else one for key, one in inside.items()}


def _attributes(old: Any) -> Any:
    return {**old, "discount": "%20", "price": "Premium", "stock": "plenty", "total_amount": []}


def _campaign(old: Any) -> Any:
    return {"pk": 4, "code": old, "name": old} if old else {}


def _rewards(old: Any) -> Any:
    return {str(place): row for place, row in enumerate(old)} if old else {}


def _codes(rows: Any) -> Any:
    """Only where they are rows of campaigns: what a thank-you says of them has no code to choose by."""
    return [{**row, "code": place} for place, row in enumerate(rows, 1)]


def _no_type(rows: Any) -> Any:
    return [{**row, "type": None} for row in rows]


def _first_without_name(rows: Any) -> Any:
    return [{**row, "name": None} if place == 0 else row for place, row in enumerate(rows)]


def _text_where_empty(old: Any) -> Any:
    return old or ""


def _three_places(old: Any) -> Any:
    return f"{old}.000" if isinstance(old, int) else old


def _four_places(old: Any) -> Any:
    return f"{old}00" if isinstance(old, str) and old[-3:-2] == "." else old


def _in_words(_old: Any) -> Any:
    return "ask us"


ODD_VALUES: dict[Like, dict[str, Change]] = {
    Like.ODD_ATTRIBUTES: {"attributes": _attributes},
    Like.CAMPAIGN_OBJECT: {"selected_campaign": _campaign},
    Like.CAMPAIGN_CODE_NUMBER: {"campaigns": _codes},
    Like.REWARDS_OBJECT: {"selected_rewards": _rewards},
    Like.REWARDS_TEXT: {"rewards": _text_where_empty},
    Like.REWARD_TYPE_NULL: {"rewards": _no_type, "selected_rewards": _no_type},
    Like.BAGS_TEXT: {"bags": _text_where_empty},
    Like.UPSELL_NULL: {"upsell_messages": lambda _: None},
    Like.STOCK_FRACTION: {"stock": lambda _: 12.5},
    Like.QUANTITY_TEXT: {"quantity": _three_places},
    Like.MONEY_OF_FOUR_PLACES: dict.fromkeys(_AMOUNTS, _four_places),
    Like.STORE_WITHOUT_NAME: {"retail_stores": _first_without_name},
    Like.PRICE_TEXT: {"unpaid_amount": _in_words, "total_amount": _in_words},
}
