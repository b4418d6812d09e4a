"""Values of any shape, made fit for a screen: what no type of ours describes."""

import re
from typing import Any

from kiosk.api.counts import Dropped
from kiosk.api.loading import Unreadable
from kiosk.api.text import LONGEST, fit, is_fit

DEEPEST = 32
LONGER_TEXTS = {"agreement_body": 1 << 18}
"""An agreement has to be shown to its end."""
ERRORS = "errors"
CARD_NUMBER = "card_number"

_ADDRESS = ("url", "image", "logo")
"""How the names of addresses end."""
_BLANKS = "\t\n\r"
_CARD = re.compile(r"[\d -]{8,}")


def cleaned(value: Any, dropped: Dropped, key: str = "", depth: int = 0) -> Any:
    """The value with its texts and keys fit for a screen, its lists cut. Unreadable where it is too deep.

    `key` is the one the value stands under: below ERRORS everything is words.
    """
    if value and depth >= DEEPEST and isinstance(value, (dict, list)):
        raise Unreadable("nested too deep")
    if isinstance(value, dict):
        return _object(value, depth + 1, dropped, key)
    if isinstance(value, list):
        below = ERRORS if key == ERRORS else ""
        return [cleaned(item, dropped, below, depth + 1) for item in dropped.beyond(value, key)]
    if not isinstance(value, str) or (is_fit(value) and key != CARD_NUMBER):
        return value
    return text(value, key)


def text(value: str, key: str) -> str | None:
    """A text as it may be shown under its key; None for an address that is not what it looks like."""
    if key == CARD_NUMBER and _CARD.fullmatch(value):
        return masked(value)
    if is_address(key):
        return _address(value)
    return fit(value, LONGER_TEXTS.get(key, LONGEST))


def is_address(key: str) -> bool:
    """Whether an address stands under this name."""
    return key.endswith(_ADDRESS)


def masked(number: str) -> str:
    """A card's number as far as it may be shown: the first six and the last four of a long one."""
    first = 6 if len(number) > 12 else 0
    hidden = max(0, len(number) - first - 4)
    return number[:first] + "•" * hidden + number[first + hidden :]


def _object(value: dict[str, Any], depth: int, dropped: Dropped, key: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for raw, item in dropped.keys_beyond(value, key).items():
        name = raw if raw.isidentifier() and len(raw) <= LONGEST else fit(raw)
        if name in found:
            raise Unreadable("a key stands twice")
        found[name] = cleaned(item, dropped, ERRORS if key == ERRORS else name, depth)
    return found


def _address(value: str) -> str | None:
    """None where cleaning would make another address of it."""
    return value if fit(value) == value and not set(_BLANKS) & set(value) else None
