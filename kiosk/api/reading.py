"""Bytes to values: strict JSON, cleaned text, money as decimals, documented types."""

import json
import re
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from kiosk.api import answers, basket, models, options
from kiosk.api.money import Money, money

DEEPEST = 32
LONGEST_TEXT = 4096

_NOT_PRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")

T = TypeVar("T")


class Unreadable(ValueError):
    """The answer is not what the API describes."""


def _money_keys() -> frozenset[str]:
    structs = (
        value
        for module in (answers, basket, models, options)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, msgspec.Struct)
    )
    return frozenset(
        name for struct in structs for name, kind in struct.__annotations__.items() if kind == Money
    )


MONEY_KEYS = _money_keys()


def parse(body: bytes) -> Any:
    """JSON with money keys as decimals and text fit for a screen. Unreadable where it is neither."""
    try:
        raw = json.loads(body, object_pairs_hook=_once_each, parse_float=Decimal, parse_constant=_refuse)
        return _clean(raw, 0)
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error)[:200]) from error


def read(kind: type[T], raw: Any) -> T:
    """A parsed value as one of the documented types. Unreadable where it does not fit."""
    try:
        return msgspec.convert(raw, kind, strict=False)
    except (msgspec.ValidationError, RecursionError) as error:
        raise Unreadable(str(error)[:200]) from error


def read_order(raw: dict[str, Any]) -> models.PreOrder:
    """A `pre_order`, whole or in part, with its raw form kept beside."""
    return msgspec.structs.replace(read(models.PreOrder, raw), raw=raw)


def merged(order: models.PreOrder, news: models.PreOrder | None) -> models.PreOrder:
    """The order after an answer: replaced where it carries the basket, else key by key."""
    if news is None:
        return order
    return news if "basket" in news.raw else read_order(order.raw | news.raw)


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no number")


def _clean(value: Any, depth: int, key: str = "") -> Any:
    if depth > DEEPEST:
        raise ValueError("nested too deep")
    match value:
        case dict():
            return {_text(name): _clean(item, depth + 1, name) for name, item in value.items()}
        case list():
            return [_clean(item, depth + 1) for item in value]
        case str() | int() | Decimal() | None if key in MONEY_KEYS:
            return money(value)
        case str():
            return _text(value)
        case Decimal() if not value.is_finite() or abs(value.adjusted()) > 30:
            raise ValueError("a number out of all bounds")
        case _:
            return value


def _text(value: str) -> str:
    return _NOT_PRINTED.sub("", value[:LONGEST_TEXT])
