"""Bytes to JSON values: strict, counted before they are parsed, and each number within bounds."""

import json
import re
from decimal import Decimal
from typing import Any

MOST_VALUES = 60_000
"""In one answer. An order of a thousand lines has a third of it."""
LARGEST_NUMBER = 10**30
LONGEST_NUMBER = 60
"""In digits, as it is written."""
SMALLEST_PLACE = -30

_LARGE = re.compile(rb"\d{25}|[eE][+-]?\d\d")
"""What a number near its bounds has in it; nearly no answer does."""


class Unreadable(ValueError):
    """The answer is not what the API describes."""


def load(body: bytes) -> Any:
    """The JSON in the body. A number out of bounds is None. Unreadable where it is no JSON or too much."""
    # The values take a hundred times the room of their bytes.
    if body.count(b",") > MOST_VALUES:
        raise Unreadable("too many values")
    of_float, of_int = (_decimal, _int) if _LARGE.search(body) else (Decimal, int)
    try:
        return json.loads(
            body, object_pairs_hook=_once_each, parse_float=of_float, parse_int=of_int, parse_constant=_refuse
        )
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error)[:200]) from error


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no number")


def _int(digits: str) -> int | None:
    number = int(digits) if len(digits) <= LONGEST_NUMBER else LARGEST_NUMBER
    return number if -LARGEST_NUMBER < number < LARGEST_NUMBER else None


def _decimal(digits: str) -> Decimal | None:
    try:
        number = Decimal(digits) if len(digits) <= LONGEST_NUMBER else Decimal("inf")
    except ArithmeticError:  # an exponent of twenty digits
        return None
    within = -LARGEST_NUMBER < number < LARGEST_NUMBER and number.adjusted() >= SMALLEST_PLACE
    return number if within or not number else None
