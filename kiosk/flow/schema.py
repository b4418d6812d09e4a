"""Fields a shop adds of its own: a schema as the API writes it, read as a form to fill in."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

import msgspec

from kiosk.flow.never_asked import asks_in

Path: TypeAlias = tuple[str, ...]
"""The names that lead to a field, from the outermost group inwards."""
Node: TypeAlias = dict[str, Any]

NESTED = "nested"
MOST_FIELDS = 60


class FieldKind(Enum):
    """What a field takes."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "boolean"
    PHONE = "phone"
    EMAIL = "email"


class FieldOption(msgspec.Struct, frozen=True):
    """One choice of several: the value that is sent, and its words."""

    value: str | int
    label: str


class Field(msgspec.Struct, frozen=True):
    """One thing to fill in. `unknown` is its data type where we have no entry of that kind."""

    path: Path
    label: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    barcode: bool = False
    options: tuple[FieldOption, ...] = ()
    group: str = ""
    unknown: str = ""


class Form(msgspec.Struct, frozen=True):
    """The fields in their order, and the schema they were read from, whole."""

    title: str
    fields: tuple[Field, ...]
    schema: Node


def form(raw: Any, language: str = "") -> Form | None:
    """A schema as a form; None where there is nothing in it that a person could fill in, or may be asked.

    It may be nested as the document's is, or a bare mapping or list of fields. A label may be a text, or a
    mapping from languages to texts.
    """
    schema = _whole(raw, language)
    if schema is None:
        return None
    fields = tuple(_fields(schema, (), ""))
    if not 0 < len(fields) <= MOST_FIELDS or asks_in(raw):
        return None
    return Form(schema["label"], fields, schema)


def leaves(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """The fields of a whole schema as they stand in it, with the way to each."""
    inner = node.get("schema")
    if not isinstance(inner, dict):
        yield path, node
        return
    for name, child in inner.items():
        if isinstance(child, dict):
            yield from leaves(child, (*path, str(name)))


def in_pages(fields: Iterable[Field], most: int) -> list[list[Path]]:
    """The fields page by page, at most so many on each; a group begins a page of its own."""
    pages: list[list[Path]] = []
    group = None
    for field in fields:
        if field.group != group or len(pages[-1]) >= most:
            pages.append([])
        group = field.group
        pages[-1].append(field.path)
    return pages


def options(raw: Any) -> tuple[FieldOption, ...]:
    """Choices written as texts, as pairs, as a mapping, or as objects with a pk and a name."""
    entries = raw.items() if isinstance(raw, Mapping) else raw if isinstance(raw, list | tuple) else ()
    return tuple(option for option in map(_option, entries) if option)


def kind_of(node: Node) -> FieldKind | None:
    """What a field of a schema takes, by its data type; None for an unknown type."""
    return _KINDS.get(str(node.get("data_type")).casefold())


def in_words(name: str) -> str:
    """A key of the API as words: `gift_wrap` is Gift wrap."""
    return " ".join(name.replace("-", "_").split("_")).strip().capitalize()


def _fields(node: Node, path: Path, group: str) -> Iterator[Field]:
    inner = node.get("schema")
    if not isinstance(inner, dict):
        yield _field(node, path, group)
        return
    for name, child in inner.items():
        yield from _fields(child, (*path, name), node["label"] if path else group)


def _field(node: Node, path: Path, group: str) -> Field:
    written = str(node["data_type"]).casefold()
    chosen = options(node.get("choices") or node.get("options"))
    kind = FieldKind.CHOICE if chosen else kind_of(node) or FieldKind.TEXT
    return Field(
        path=path,
        label=node["label"],
        kind=FieldKind.TEXT if kind is FieldKind.CHOICE and not chosen else kind,
        required=node["required"] is True,
        barcode=node.get("barcode") is True,
        options=chosen,
        group=group,
        unknown="" if written in _KINDS or chosen else written,
    )


def _whole(raw: Any, language: str) -> Node | None:
    """The schema with all that a form needs in it, groups as mappings by key."""
    if isinstance(raw, dict) and _is_node(raw):
        return _completed("extra_field", raw, language)
    inner = _by_key(raw)
    if not inner or not all(_is_node(child) for child in inner.values()):
        return None
    return _completed("extra_field", {"label": "", "schema": inner}, language)


def _is_node(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    return isinstance(value.get("data_type"), str) or isinstance(value.get("schema"), dict | list)


def _completed(name: str, node: Node, language: str) -> Node:
    told = node.get("label")
    label = {"label": in_words(name) if told is None else _spoken(told, language)}
    key = {"key": str(node.get("key") or name)}
    if "schema" not in node:
        return key | label | {"required": False, "data_type": FieldKind.TEXT.value} | node | label | key
    inner = {
        key: _completed(key, child, language)
        for key, child in _by_key(node["schema"]).items()
        if isinstance(child, dict)
    }
    return key | label | {"data_type": NESTED} | node | label | key | {"schema": inner}


def _by_key(raw: Any) -> dict[str, Any]:
    if isinstance(raw, dict):
        return {str(key): child for key, child in raw.items()}
    entries = raw if isinstance(raw, list | tuple) else ()
    return {str(entry["key"]): entry for entry in entries if isinstance(entry, dict) and entry.get("key")}


def _spoken(label: Any, language: str) -> str:
    if isinstance(label, Mapping):
        label = label.get(language) or next(iter(label.values()), "")
    return str(label) if isinstance(label, str | int | Decimal) else ""


def _option(entry: Any) -> FieldOption | None:
    match entry:
        case str() | int():
            return FieldOption(entry, str(entry))
        case (str() | int() as value, str(label)):
            return FieldOption(value, label)
        case {"pk": str() | int() as value, "name": str(label)}:
            return FieldOption(value, label)
        case {"value": str() | int() as value, "label": str(label)}:
            return FieldOption(value, label)
        case {"key": str() | int() as value, "label": str(label)}:
            return FieldOption(value, label)
        case _:
            return None


_KINDS = {
    "text": FieldKind.TEXT,
    "string": FieldKind.TEXT,
    "textarea": FieldKind.TEXT,
    "integer": FieldKind.INTEGER,
    "int": FieldKind.INTEGER,
    "number": FieldKind.NUMBER,
    "float": FieldKind.NUMBER,
    "decimal": FieldKind.NUMBER,
    "date": FieldKind.DATE,
    "choice": FieldKind.CHOICE,
    "dropdown": FieldKind.CHOICE,
    "select": FieldKind.CHOICE,
    "radio": FieldKind.CHOICE,
    "boolean": FieldKind.YES_NO,
    "bool": FieldKind.YES_NO,
    "checkbox": FieldKind.YES_NO,
    "phone": FieldKind.PHONE,
    "tel": FieldKind.PHONE,
    "phone_number": FieldKind.PHONE,
    "email": FieldKind.EMAIL,
    "e-mail": FieldKind.EMAIL,
}
