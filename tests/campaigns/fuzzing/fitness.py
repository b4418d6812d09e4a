"""What no text may hold that a person reads, whichever way it came."""

import re
from typing import Any

LONGEST = 1 << 14
"""A few texts of the wire's longest, put together."""
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffc\uffff]")


def unfit(told: Any) -> str:
    """What is wrong with the first text that is unfit to be shown; empty if all are fit."""
    if isinstance(told, str):
        return _wrong(told)
    told = (*told, *told.values()) if isinstance(told, dict) else told
    inner = told if isinstance(told, list | tuple) else ()
    return next((wrong for each in inner if (wrong := unfit(each))), "")


def _wrong(text: str) -> str:
    if len(text) > LONGEST:
        return f"{len(text)} characters of {text[:40]!a}"
    found = _UNFIT.search(text)
    return f"{found[0]!a} in {text[:40]!a}" if found else ""
