"""Bytes to values: strict JSON, cleaned text, money as decimals, documented types."""

import json
import re
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from kiosk.api import answers, basket, models, options
from kiosk.api.counts import Dropped
from kiosk.api.money import Money, money
from kiosk.api.text import LONGEST, fit

DEEPEST = 32
# An agreement has to be shown to its end.
LONGER_TEXTS = {"agreement_body": 1 << 18}
MOST_VALUES = 60_000
"""In one answer. An order of a thousand lines has a third of it."""
LARGEST_NUMBER = 10**30
LONGEST_NUMBER = 60
SMALLEST_PLACE = -30
ERRORS = "errors"

_ADDRESS = ("url", "image", "logo")
"""How the names of addresses end."""
_BLANKS = "\t\n\r"
_CARD = re.compile(r"[\d -]{8,}")

T = TypeVar("T")


class Unreadable(ValueError):
    """The answer is not what the API describes."""


def _documented() -> dict[str, bool]:
    """Every key of the documented answers, and whether money stands under it."""
    structs = (
        value
        for module in (answers, basket, models, options)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, msgspec.Struct)
    )
    kinds = [(name, kind == Money) for struct in structs for name, kind in struct.__annotations__.items()]
    return {name: (name, True) in kinds for name, _ in kinds}


_DOCUMENTED = _documented()
_ALWAYS_KEPT = frozenset(_DOCUMENTED) | {"pre_order", "context_list", "non_field_errors", ERRORS}
MONEY_KEYS = frozenset(name for name, is_money in _DOCUMENTED.items() if is_money)


def parse(body: bytes, key: str = "") -> Any:
    """JSON with money keys as decimals and text fit for a screen. Unreadable where it is neither.

    `key` is the one the value stands under: below ERRORS everything stays words.
    """
    try:
        _bound(body)
        raw = json.loads(body, object_pairs_hook=_once_each, parse_float=_decimal, parse_constant=_refuse)
        dropped = Dropped(_ALWAYS_KEPT)
        cleaned = _clean(raw, 0, dropped, key)
        dropped.tell()
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise Unreadable(str(error)[:200]) from error
    return cleaned


def read(kind: type[T], raw: Any) -> T:
    """A parsed value as one of the documented types. Unreadable where it does not fit."""
    try:
        return msgspec.convert(raw, kind, strict=False)
    except (msgspec.ValidationError, RecursionError) as error:
        raise Unreadable(str(error)[:200]) from error


def read_order(raw: dict[str, Any]) -> models.PreOrder:
    """A `pre_order`, whole or in part, with its raw form kept beside."""
    return read(models.PreOrder, raw | {"raw": raw})


def merged(order: models.PreOrder, news: models.PreOrder | None) -> models.PreOrder:
    """The order after an answer: replaced where it carries the basket, else key by key."""
    if news is None:
        return order
    return news if "basket" in news.raw else read_order(order.raw | news.raw)


def masked(number: str) -> str:
    """A card's number as far as it may be shown: the first six and the last four of a long one."""
    first = 6 if len(number) > 12 else 0
    hidden = max(0, len(number) - first - 4)
    return number[:first] + "•" * hidden + number[first + hidden :]


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no number")


def _bound(body: bytes) -> None:
    """Counts the values before parsing: they take a hundred times the room of their bytes."""
    if body.count(b",") > MOST_VALUES:
        raise ValueError("too many values")


def _decimal(digits: str) -> Decimal:
    if len(digits) > LONGEST_NUMBER:
        raise ValueError("a number out of all bounds")
    return Decimal(digits)


def _clean(value: Any, depth: int, dropped: Dropped, key: str = "") -> Any:
    if value and depth >= DEEPEST and isinstance(value, (dict, list)):
        raise ValueError("nested too deep")
    if isinstance(value, dict):
        return _object(value, depth + 1, dropped, key)
    return _list(value, depth + 1, dropped, key) if isinstance(value, list) else _leaf(value, key)


def _list(value: list[Any], depth: int, dropped: Dropped, key: str) -> list[Any]:
    below = ERRORS if key == ERRORS else ""
    return [_clean(item, depth, dropped, below) for item in dropped.beyond(value, key)]


def _object(value: dict[str, Any], depth: int, dropped: Dropped, key: str) -> dict[str, Any]:
    found, of_errors = {}, key == ERRORS
    kept = dropped.keys_beyond(value, key)
    for raw, item in kept.items():
        name = raw if raw in _DOCUMENTED else fit(raw)
        below = ERRORS if of_errors else name
        is_nested = isinstance(item, (dict, list))
        found[name] = _clean(item, depth, dropped, below) if is_nested else _leaf(item, below)
    if len(found) != len(kept):
        raise ValueError("a key stands twice")
    return found


def _leaf(value: Any, key: str) -> Any:
    if key in MONEY_KEYS:
        return money(value)
    if isinstance(value, str):
        if key == "card_number" and _CARD.fullmatch(value):
            return masked(value)
        if key.endswith(_ADDRESS):
            return _address(value)
        return fit(value, LONGER_TEXTS.get(key, LONGEST))
    return _bounded(value) if isinstance(value, (int, Decimal)) else value


def _address(value: str) -> str | None:
    """None where it is not what it looks like: cleaned, it would be another address."""
    cleaned = fit(value)
    return cleaned if cleaned == value and not set(_BLANKS) & set(value) else None


def _bounded(number: int | Decimal) -> int | Decimal:
    if not -LARGEST_NUMBER < number < LARGEST_NUMBER:
        raise ValueError("a number out of all bounds")
    if isinstance(number, Decimal) and number.adjusted() < SMALLEST_PLACE:
        raise ValueError("a number out of all bounds")
    return number
