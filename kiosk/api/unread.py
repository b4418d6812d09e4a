"""Where an answer did not fit its types: each place by its path, its value by its shape and never itself.

Looked for a second time, and only while somebody listens, so that reading an answer costs nothing more.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import islice
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

import msgspec

from kiosk.api.counts import Dropped
from kiosk.api.money import Money
from kiosk.api.typed import SOURCE, UNREAD, Notes, reader

MOST_PLACES = 50
_LONGEST_SHAPE = 24
_LETTER, _DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"\d")


class Unfit(NamedTuple):
    """A place, as in `basket.basketitem_set[0].price`, and the shape of what stands there."""

    path: str
    shape: str


_HEARD: ContextVar[list[Unfit] | None] = ContextVar("heard", default=None)


@contextmanager
def listening() -> Iterator[list[Unfit]]:
    """Collects what does not fit in each answer that is read until the end of the context."""
    heard: list[Unfit] = []
    token = _HEARD.set(heard)
    try:
        yield heard
    finally:
        _HEARD.reset(token)


def tell(kind: Any, value: Any, name: str) -> None:
    """Looks for the places of an answer that did not fit, if somebody listens. What is absent is none."""
    heard = _HEARD.get()
    if heard is not None and value not in (None, ()):
        heard += islice(_of(kind, value, name, name), max(0, MOST_PLACES - len(heard)))


def shape(value: Any) -> str:
    """What kind of value it is; its letters are x, and its digits 9."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case str():
            return f'text "{_masked(value)}"'
        case list():
            return f"a list of {len(value)}"
        case dict():
            return "an object"
        case _:
            return f"number {_masked(str(value))}"


def _masked(text: str) -> str:
    cut = text[:_LONGEST_SHAPE] + ("…" if len(text) > _LONGEST_SHAPE else "")
    return _DIGIT.sub("9", _LETTER.sub("x", cut))


def _of(kind: Any, value: Any, name: str, path: str) -> Iterator[Unfit]:
    """The innermost places that do not fit; the value itself where nothing in it is to blame."""
    if _fits(kind, value, name):
        return
    inside = _inside(kind, value, name, path)
    first = next(inside, None)
    yield first or Unfit(path or "the whole", shape(value))
    yield from inside


def _fits(kind: Any, value: Any, name: str) -> bool:
    notes = Notes(Dropped(frozenset()))
    try:
        reader(kind)(value, notes, name)
    except ValueError:
        return False
    return not notes.names


def _inside(kind: Any, value: Any, name: str, path: str) -> Iterator[Unfit]:
    origin = get_origin(kind)
    if kind == Money or origin is Annotated:
        return
    if origin in (Union, UnionType):
        for one in get_args(kind):
            yield from _inside(one, value, name, path)
    elif origin is tuple and isinstance(value, list):
        for number, row in enumerate(value):
            yield from _of(get_args(kind)[0], row, name, f"{path}[{number}]")
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        yield from _in_fields(kind, value, path)


def _in_fields(kind: type[msgspec.Struct], value: dict[str, Any], path: str) -> Iterator[Unfit]:
    for field in msgspec.structs.fields(kind):
        name, place = field.encode_name, f"{path}.{field.encode_name}".lstrip(".")
        if name in (SOURCE, UNREAD):
            continue
        if field.required and name not in value:
            yield Unfit(place, "missing")
        elif field.required or value.get(name) is not None:
            yield from _of(field.type, value[name], name, place)
