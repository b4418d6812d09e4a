"""Says what is wrong with a setting: its key, its value, and what it should be."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args, get_origin, get_type_hints

from kiosk.settings.marks import bare, is_hidden, should

_PART = re.compile(r"\.(\w+)|\[(\d+)\]")
_USER = re.compile(r"//[^/]*@")
_WRONG_TYPE = re.compile(r"Expected `([^`]*)`, got ")
_SHOULD_BE = {
    "str": "a text in quotes",
    "bool": "true or false",
    "int": "a whole number",
    "int | null": "a whole number",
    "float": "a number",
    "float | null": "a number",
    "str | object": "a text, or one for each language",
    "array": "a list in brackets",
    "object": "a table",
}


class WrongSetting(ValueError):
    """A setting that cannot be used; the text names the key, the value and what it should be."""


def explained(raw: Mapping[str, Any], schema: type, error: str) -> str:
    """The sentence for an error of msgspec's about `raw`, which should have been a `schema`."""
    what, _, where = error.partition(" - at `$")
    path: list[str | int] = [name or int(number) for name, number in _PART.findall(where)]
    hint = _hint(schema, path)
    unknown = re.search(r"unknown field `([^`]*)`", what)
    if unknown:
        names = ", ".join(get_type_hints(hint))
        # The value of an unknown key may be a password.
        return f"{_key([*path, unknown[1]])}: the key should be one of {names}.{_about(unknown[1])}"
    return wrong(_key(path), hint, _value(raw, path), _should(what, hint))


def wrong(key: str, hint: Any, value: object, should: str) -> str:
    """The sentence for a wrong value; it hides a secret, and the user and password in an address."""
    shown = "…" if is_hidden(hint) else _USER.sub("//…@", repr(value))
    return f"{key} = {shown}: should {should}."


def _about(key: str) -> str:
    return " A password belongs into the environment or the keyring." if "pass" in key.casefold() else ""


def _should(what: str, hint: Any) -> str:
    if get_origin(bare(hint)) is Literal:
        return "be one of " + ", ".join(repr(choice) for choice in get_args(bare(hint)))
    expected = _WRONG_TYPE.search(what)
    if expected:
        return f"be {_SHOULD_BE.get(expected[1], expected[1])}"
    return should(hint) or f"be as asked for: {what}"


def _key(path: Sequence[str | int]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def _value(raw: Any, path: Sequence[str | int]) -> Any:
    for part in path:
        raw = raw[part]
    return raw


def _hint(hint: Any, path: Sequence[str | int]) -> Any:
    for part in path:
        inside = bare(hint)
        hint = (
            get_args(inside)[0]
            if isinstance(part, int)
            else get_type_hints(inside, include_extras=True)[part]
        )
    return hint
