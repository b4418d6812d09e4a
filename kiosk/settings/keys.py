"""The keys as a settings file writes them, such as `shop.url`: each with its type, and its value."""

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any, get_type_hints

import msgspec


def keys(table: type[msgspec.Struct], above: str = "") -> Iterator[tuple[str, Any]]:
    """Each key of a table and of the tables in it, in their order, with its annotated type."""
    for name, hint in get_type_hints(table, include_extras=True).items():
        if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
            yield from keys(hint, f"{above}{name}.")
        else:
            yield above + name, hint


def value(settings: msgspec.Struct, key: str) -> Any:
    """What the settings have for a key."""
    return reduce(getattr, key.split("."), settings)


def written(raw: Mapping[str, Any], key: str) -> Any:
    """The raw value of a key that the file has."""
    return reduce(lambda table, name: table[name], key.split("."), raw)
