"""Every shape the API gives its errors, as plain words by field."""

from typing import Any

_WHOLE = ("", "non_field_errors", "status", "detail", "errors", "message", "error_message")


def words(errors: Any, field: str = "") -> dict[str, tuple[str, ...]]:
    """The shop's words by field, "" for what concerns the whole; empty where there are none."""
    match errors:
        case None | "" | False:
            return {}
        case dict():
            return _of_fields(errors, field)
        case list():
            return _joined([words(item, field) for item in errors])
        case _:
            return {field: (str(errors),)}


def _of_fields(errors: dict[str, Any], field: str) -> dict[str, tuple[str, ...]]:
    return _joined([words(value, field if name in _WHOLE else name) for name, value in errors.items()])


def _joined(parts: list[dict[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        for name, said in part.items():
            found[name] = found.get(name, ()) + said
    return found
