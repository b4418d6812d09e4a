"""Money as the API writes it: decimal strings of 0 to 6 places, blank for none."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias

Money: TypeAlias = Decimal | None

_AMOUNT = re.compile(r"[+-]?\d{1,15}(\.\d{1,6})?", re.ASCII)


def money(value: Any) -> Money:
    """An amount from a string or a number; None from blank. ValueError where it is neither."""
    if value is None or value == "":
        return None
    is_amount = isinstance(value, (str, int, Decimal)) and not isinstance(value, bool)
    return _amount(str(value) if is_amount else f"{type(value).__name__} {value!r}")


@lru_cache(maxsize=512)  # an order says each of its prices several times
def _amount(text: str) -> Decimal:
    if not _AMOUNT.fullmatch(text):
        raise ValueError(f"no amount of money: {text!r:.40}")
    return Decimal(text)
