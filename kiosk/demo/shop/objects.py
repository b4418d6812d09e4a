"""Reading a JSON object that a stranger sent."""

import json
from typing import Any


def read_object(text: str) -> dict[str, Any] | None:
    """The object, or None for what is none, is nested too deep, or cannot be written down again."""
    try:
        value = json.loads(text)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
