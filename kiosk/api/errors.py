"""Every shape the API gives its errors, as plain words by field."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

_WHOLE = ("", "non_field_errors", "status", "detail", "errors", "message", "error_message")
_CODES = ("code", "error_code")
_MACHINE = re.compile(r"\d|[a-z][_.][a-z]|\A(true|false)\Z", re.ASCII | re.IGNORECASE)
"""Codes and numbers for programs: stock_few, E1042, 12.50."""

MOST_TEXTS = 20
LONGEST_TEXT = 500
"""In characters; a shopper reads no more."""
_MOST_HEARD = 200

Words = dict[str, tuple[str, ...]]


def words(errors: Any, field: str = "") -> Words:
    """The shop's words by field, "" for what concerns the whole; empty where there are none.

    Codes and numbers are left out where there are words beside them, and so are words beyond the limits.
    """
    every = tuple(islice(_each(errors, field), _MOST_HEARD))
    for_people = [(name, text) for name, text in every if not _is_code(name, text)]
    return _by_field(for_people or every)


def _each(errors: Any, field: str) -> Iterator[tuple[str, str]]:
    match errors:
        case None | "" | False:
            return
        case dict():
            for name, value in errors.items():
                yield from _each(value, field if name in _WHOLE else name)
        case list():
            for item in errors:
                yield from _each(item, field)
        case _:
            yield field, str(errors)[:LONGEST_TEXT]


def _by_field(texts: Iterable[tuple[str, str]]) -> Words:
    found: Words = {}
    for name, text in islice(texts, MOST_TEXTS):
        found[name] = (*found.get(name, ()), text)
    return found


def _is_code(name: str, text: str) -> bool:
    if text.split() != [text]:
        return False
    return name in _CODES or _MACHINE.search(text) is not None
