"""Reads a JSON object of an untrusted sender."""

import json
from typing import Any


def read_object(text: str) -> dict[str, Any] | None:
    """The object. None for other JSON, for too deep nesting, and for numbers that JSON cannot write."""
    try:
        value = json.loads(text)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
