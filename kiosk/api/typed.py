"""JSON values to documented types, each by its place in the document.

A value that does not fit is a value missing, and a row that does not fit is a row missing: neither takes the
answer with it. What was left out is noted, and where it was a price the value says so itself.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

import msgspec

from kiosk.api.cleaning import CARD_NUMBER, cleaned, is_address, text
from kiosk.api.counts import Dropped
from kiosk.api.loading import Unreadable
from kiosk.api.money import Money, money
from kiosk.api.text import is_fit

SOURCE, UNREAD = "source", "unread"
"""Fields of ours, which no answer fills: the object as it came, and the keys whose prices were not read."""

_NAMED_BY = ("code", "value", "name", "label")
"""What stands for an object where a text is expected."""
_BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


class Odd(ValueError):
    """The value does not fit where it stands."""


class Notes:
    """What of one answer did not fit."""

    def __init__(self, dropped: Dropped) -> None:
        self.dropped = dropped
        self.names: set[str] = set()
        self.prices = 0


Reader = Callable[[Any, Notes, str], Any]
"""Reads a value that stands under a name. Odd where it does not fit."""


class _Field(NamedTuple):
    name: str
    reader: Reader
    is_required: bool
    is_price: bool


@cache
def reader(kind: Any) -> Reader:
    """The reader of a type: a struct, a tuple of one kind, a union, Money, or one of JSON's own."""
    if kind == Money:
        return _money
    origin = get_origin(kind)
    if origin is Annotated:
        return _bounded(kind)
    if origin in (Union, UnionType):
        return _union(get_args(kind))
    if origin is tuple:
        return _rows(reader(get_args(kind)[0]))
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _struct(kind)
    return _PLAIN.get(origin or kind, _any)


def _struct(kind: type[msgspec.Struct]) -> Reader:
    fields = [
        _Field(field.encode_name, reader(field.type), field.required, _has_prices(field.type))
        for field in msgspec.structs.fields(kind)
        if field.name not in (SOURCE, UNREAD)
    ]
    own = {field.name for field in msgspec.structs.fields(kind)} & {SOURCE, UNREAD}

    def read(value: Any, notes: Notes, _: str) -> Any:
        if not isinstance(value, dict):
            raise Odd("no object")
        found, unread = _fields(fields, value, notes)
        if SOURCE in own:
            found[SOURCE] = value
        if UNREAD in own:
            found[UNREAD] = unread
        return kind(**found)

    return read


def _fields(
    fields: list[_Field], value: dict[str, Any], notes: Notes
) -> tuple[dict[str, Any], frozenset[str]]:
    """The fields that fit, and the names of those in which a price did not."""
    found: dict[str, Any] = {}
    unread: set[str] = set()
    for field in fields:
        held = value.get(field.name)
        if held is None and not (field.is_required and field.name in value):
            if field.is_required:
                raise Odd(field.name)
            continue
        before = notes.prices
        try:
            found[field.name] = field.reader(held, notes, field.name)
        except Odd:
            if field.is_required:
                raise
            notes.names.add(field.name)
            notes.prices += field.is_price
        if notes.prices != before:
            unread.add(field.name)
    return found, frozenset(unread)


def _has_prices(kind: Any) -> bool:
    """Whether a price is lost with a value of this kind."""
    if kind == Money:
        return True
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return any(_has_prices(field.type) for field in msgspec.structs.fields(kind))
    return any(_has_prices(inner) for inner in get_args(kind))


def _rows(one: Reader) -> Reader:
    def read(value: Any, notes: Notes, name: str) -> tuple[Any, ...]:
        if value in ("", {}):  # how programs write an empty list
            return ()
        rows = value if isinstance(value, list) else [value]
        found = []
        for row in notes.dropped.beyond(rows, name):
            try:
                found.append(one(row, notes, name))
            except Odd:
                notes.names.add(name)
                notes.prices += notes.dropped.is_priced(name)
        if not found and not isinstance(value, list):
            raise Odd("no list")
        return tuple(found)

    return read


def _union(kinds: tuple[Any, ...]) -> Reader:
    some = [kind for kind in kinds if kind is not NoneType]
    if len(some) == 1:
        return _optional(some[0])
    readers = [(_json_kind(kind), reader(kind)) for kind in some]

    def read(value: Any, notes: Notes, name: str) -> Any:
        fits = [one for kind, one in readers if isinstance(value, kind) and not isinstance(value, bool)]
        for one in fits or [one for _, one in readers]:
            try:
                return one(value, notes, name)
            except Odd:
                continue
        raise Odd(name)

    return read


def _optional(kind: Any) -> Reader:
    one = reader(kind)
    if _json_kind(kind) is not dict:
        return one
    # How programs write that there is no object.
    return lambda value, notes, name: None if value in ("", []) else one(value, notes, name)


def _json_kind(kind: Any) -> type[Any] | tuple[type[Any], ...]:
    """What JSON writes a value of this kind as."""
    kind = get_origin(kind) or kind
    if kind is tuple:
        return list
    return dict if issubclass(kind, (dict, msgspec.Struct)) else kind


def _bounded(kind: Any) -> Reader:
    inner, *limits = get_args(kind)
    one = reader(inner)

    def read(value: Any, notes: Notes, name: str) -> Any:
        found = one(value, notes, name)
        for limit in limits:
            if not limit.least <= found <= limit.most:
                raise Odd(name)
        return found

    return read


def _money(value: Any, notes: Notes, name: str) -> Money:
    del notes
    try:
        return money(value)
    except ValueError as error:
        raise Odd(name) from error


def _text(value: Any, notes: Notes, name: str) -> str:
    del notes
    if isinstance(value, str) and name != CARD_NUMBER and is_fit(value):
        return value
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool) and not is_address(name):
        return str(value)
    if isinstance(value, dict):  # {"value": "try", "label": "TL"}
        value = next((value[key] for key in _NAMED_BY if isinstance(value.get(key), str)), None)
    found = text(value, name) if isinstance(value, str) else None
    if found is None:
        raise Odd(name)
    return found


def _int(value: Any, notes: Notes, name: str) -> int:
    number = _number(value, notes, name)
    if number != int(number):
        raise Odd(name)
    return int(number)


def _number(value: Any, notes: Notes, name: str) -> Decimal | int:
    """A number, also one that is written as a text; whole ones as int."""
    del notes
    if isinstance(value, str):
        try:
            value = money(value)
        except ValueError as error:
            raise Odd(name) from error
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise Odd(name)
    return int(value) if value == int(value) else value


def _bool(value: Any, notes: Notes, name: str) -> bool:
    del notes
    found = value if isinstance(value, bool) else _BOOLEANS.get(str(value).strip().lower())
    if found is None:
        raise Odd(name)
    return found


def _object(value: Any, notes: Notes, name: str) -> Any:
    if not isinstance(value, dict):
        raise Odd(name)
    return _any(value, notes, name)


def _any(value: Any, notes: Notes, name: str) -> Any:
    try:
        return cleaned(value, notes.dropped, name)
    except Unreadable as error:
        raise Odd(name) from error


_PLAIN: dict[Any, Reader] = {
    str: _text,
    int: _int,
    Decimal: _number,
    bool: _bool,
    dict: _object,
}
