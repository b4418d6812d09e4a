"""What is typed into a form: whether it will do, what is sent for it, and how a sent value reads."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

import msgspec

from kiosk.flow.phone_number import national
from kiosk.flow.schema import Field, FieldKind, Form, Node, Path

LONGEST = 250
YES = "true"

Value: TypeAlias = str | int | bool
Typed: TypeAlias = Mapping[Path, str]


class WrongEntry(Enum):
    """Why a field will not do; the words are the screen's."""

    EMPTY = "empty"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    PHONE = "phone"
    EMAIL = "email"
    LONG = "long"


class PhoneRule(msgspec.Struct, frozen=True):
    """What a phone number looks like here: a pattern of its national digits, and the country's prefix."""

    pattern: str = r"\d{5,15}"
    country: str = ""


def value(field: Field, text: str, phone: PhoneRule) -> Value | WrongEntry | None:
    """What is sent for the text in a field; None for an empty one that may be."""
    text = text.strip()
    if field.kind is FieldKind.YES_NO:
        return text == YES
    if not text:
        return WrongEntry.EMPTY if field.required else None
    if len(text) > LONGEST:
        return WrongEntry.LONG
    if field.kind is FieldKind.PHONE:
        return national(text, phone.pattern, phone.country) or WrongEntry.PHONE
    if field.kind is FieldKind.CHOICE:
        return next(
            (option.value for option in field.options if str(option.value) == text), WrongEntry.CHOICE
        )
    return _READ[field.kind](text)


def wrong(form: Form, typed: Typed, phone: PhoneRule) -> dict[Path, WrongEntry]:
    """The fields that will not do, in their order."""
    found = {field.path: value(field, typed.get(field.path, ""), phone) for field in form.fields}
    return {path: found_wrong for path, found_wrong in found.items() if isinstance(found_wrong, WrongEntry)}


def values(form: Form, typed: Typed, phone: PhoneRule) -> dict[Path, Value]:
    """What is sent for each field that is filled in."""
    read = {field.path: value(field, typed.get(field.path, ""), phone) for field in form.fields}
    return {
        path: found for path, found in read.items() if found is not None and not isinstance(found, WrongEntry)
    }


def filled(form: Form, typed: Typed, phone: PhoneRule) -> Node:
    """The whole schema, each field with its `value`: what travels as `extra_field`."""
    return _with(form.schema, (), values(form, typed, phone))


def same(form: Form, typed: Typed, other: Typed, phone: PhoneRule) -> bool:
    """Whether two ways of filling it in come to the same."""
    return all(
        value(field, typed.get(field.path, ""), phone) == value(field, other.get(field.path, ""), phone)
        for field in form.fields
    )


def as_typed(field: Field, kept: Any) -> str:
    """A value as a person would have typed it; empty for one that does not fit its field."""
    match kept:
        case bool():
            return YES if kept else ""
        case str() if field.kind is FieldKind.DATE:
            year, *rest = kept.split("-")
            return ".".join((*reversed(rest), year))
        case str() | int() | Decimal():
            return str(kept)
        case _:
            return ""


def _with(node: Node, path: Path, found: Mapping[Path, Value]) -> Node:
    inner = node.get("schema")
    if isinstance(inner, dict):
        return node | {"schema": {name: _with(child, (*path, name), found) for name, child in inner.items()}}
    bare = {key: kept for key, kept in node.items() if key != "value"}
    return bare | {"value": found[path]} if path in found else bare


def _integer(text: str) -> int | WrongEntry:
    return int(text) if re.fullmatch(r"[+-]?[0-9]{1,15}", text) else WrongEntry.INTEGER


def _number(text: str) -> str | int | WrongEntry:
    plain = text.replace(",", ".")
    if not re.fullmatch(r"[+-]?[0-9]{1,15}(\.[0-9]{0,6})?|\.[0-9]{1,6}", plain):
        return WrongEntry.NUMBER
    number = Decimal(plain)
    return int(number) if number == number.to_integral_value() else f"{number.normalize():f}"


def _date(text: str) -> str | WrongEntry:
    """Day, month, year, as people here write it; ISO 8601 is sent."""
    found = re.fullmatch(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})", text)
    if not found:
        return WrongEntry.DATE
    day, month, year = map(int, found.groups())
    if not (1900 <= year <= 2999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return WrongEntry.DATE
    return f"{year:04}-{month:02}-{day:02}"


def _email(text: str) -> str | WrongEntry:
    return text if re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", text) else WrongEntry.EMAIL


_READ: dict[FieldKind, Callable[[str], Value | WrongEntry]] = {
    FieldKind.TEXT: str,
    FieldKind.INTEGER: _integer,
    FieldKind.NUMBER: _number,
    FieldKind.DATE: _date,
    FieldKind.EMAIL: _email,
}
