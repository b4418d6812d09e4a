"""Every shape the API gives its errors, as plain words by field."""

import re
from typing import Any

_WHOLE = ("", "non_field_errors", "status", "detail", "errors", "message", "error_message")
_CODES = ("code", "error_code")
_MACHINE = re.compile(r"\S*(\d|[a-z][_.][a-z])\S*|true|false", re.ASCII | re.IGNORECASE)
"""stock_few, E1042, 12.50: said by a program to a program."""

Words = dict[str, tuple[str, ...]]


def words(errors: Any, field: str = "") -> Words:
    """The shop's words by field, "" for what concerns the whole; empty where there are none.

    Codes and numbers are left out where something is said beside them.
    """
    every = _words(errors, field)
    return _for_people(every) or every


def _words(errors: Any, field: str) -> Words:
    match errors:
        case None | "" | False:
            return {}
        case dict():
            return _of_fields(errors, field)
        case list():
            return _joined([_words(item, field) for item in errors])
        case _:
            return {field: (str(errors),)}


def _of_fields(errors: dict[str, Any], field: str) -> Words:
    return _joined([_words(value, field if name in _WHOLE else name) for name, value in errors.items()])


def _joined(parts: list[Words]) -> Words:
    found: Words = {}
    for part in parts:
        for name, said in part.items():
            found[name] = found.get(name, ()) + said
    return found


def _for_people(every: Words) -> Words:
    kept = {name: tuple(text for text in said if not _is_code(name, text)) for name, said in every.items()}
    return {name: said for name, said in kept.items() if said}


def _is_code(name: str, text: str) -> bool:
    return bool(_MACHINE.fullmatch(text)) or (name in _CODES and " " not in text)
