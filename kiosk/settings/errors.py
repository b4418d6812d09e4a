"""Tells a wrong setting in words: its key, its value, and what it should be."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args, get_origin, get_type_hints

_PART = re.compile(r"\.(\w+)|\[(\d+)\]")
_USER = re.compile(r"//[^/]*@")
_SHOULD_BE = {
    "str": "a text in quotes",
    "bool": "true or false",
    "int": "a whole number",
    "int | null": "a whole number",
    "float": "a number",
    "float | null": "a number",
    "array": "a list in brackets",
    "object": "a table",
}


class WrongSetting(ValueError):
    """A setting that cannot be used; the text names the key, the value and what it should be."""


def explained(raw: Mapping[str, Any], schema: type, error: str) -> str:
    """The sentence for an error of msgspec's about `raw`, which should have been a `schema`."""
    what, _, where = error.partition(" - at `$")
    path: list[str | int] = [name or int(number) for name, number in _PART.findall(where)]
    unknown = re.search(r"unknown field `([^`]*)`", what)
    if unknown:
        names = ", ".join(get_type_hints(_hint(schema, path)))
        # A value under a name nobody knows may be a password.
        return f"{_key([*path, unknown[1]])}: the key should be one of {names}.{_about(unknown[1])}"
    wrong = f"should be {_should_be(what, _hint(schema, path))}"
    return f"{_key(path)} = {shown(_key(path), _value(raw, path))}: {wrong}."


def shown(key: str, value: object) -> str:
    """A value as a message may show it: no PIN, and no name or password out of an address."""
    if key == "staff.pin":
        return "…"
    return _USER.sub("//…@", repr(value)) if key == "shop.url" else repr(value)


def _about(key: str) -> str:
    return " A password belongs into the environment or the keyring." if "pass" in key.casefold() else ""


def _should_be(what: str, hint: Any) -> str:
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(repr(choice) for choice in get_args(hint))
    expected = re.search(r"Expected `([^`]*)`", what)
    return _SHOULD_BE.get(expected[1], expected[1]) if expected else what


def _key(path: Sequence[str | int]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def _value(raw: Any, path: Sequence[str | int]) -> Any:
    for part in path:
        raw = raw[part]
    return raw


def _hint(hint: Any, path: Sequence[str | int]) -> Any:
    for part in path:
        hint = get_args(hint)[0] if isinstance(part, int) else get_type_hints(hint)[part]
    return hint
