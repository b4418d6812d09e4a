"""The recorded answers of `tests/samples`."""

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1] / "samples"
DOCUMENT = sorted((ROOT / "document").glob("*.json"))
VARIANTS = sorted((ROOT / "variants").glob("*.json"))


def document(page: str) -> bytes:
    """The document's answer of a page, as bytes."""
    return (ROOT / "document" / f"{page}.json").read_bytes()


def variant(name: str) -> bytes:
    """An answer of another source, as bytes."""
    return (ROOT / "variants" / f"{name}.json").read_bytes()


def envelope(order: dict[str, Any] | None = None, errors: Any = None, **more: Any) -> bytes:
    """A checkout answer made up for one test."""
    return json.dumps({"context_list": [], "pre_order": order or {}, "errors": errors} | more).encode()
