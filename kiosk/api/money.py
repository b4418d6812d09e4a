"""Money as the API writes it: decimal strings of 0 to 3 places, blank for none."""

import re
from decimal import Decimal
from typing import Any, TypeAlias

Money: TypeAlias = Decimal | None

_AMOUNT = re.compile(r"[+-]?\d{1,15}(\.\d{1,3})?", re.ASCII)


def money(value: Any) -> Money:
    """An amount from a string or a number; None from blank. ValueError where it is neither."""
    if value is None or value == "":
        return None
    text = str(value) if isinstance(value, (str, int, Decimal)) else ""
    if isinstance(value, bool) or not _AMOUNT.fullmatch(text):
        raise ValueError(f"no amount of money: {value!r:.40}")
    return Decimal(text)
