"""The extra field as the shop keeps it, JSON or a text like it, read back for people."""

import ast
import json
import warnings
from collections.abc import Iterator
from typing import Any

from kiosk.api.models import PreOrder
from kiosk.api.reading import shown
from kiosk.api.text import fit, fit_within
from kiosk.flow.filling import as_typed
from kiosk.flow.phone_number import HIDDEN, masked
from kiosk.flow.schema import FieldKind, Form, Node, Path, in_words, kind_of, leaves, options

Row = tuple[str, str]
"""A label and its value in words; the value is empty where the label is enough."""

_DEEPEST = 32


def parsed(told: Any) -> Node | None:
    """The object in an answer, which may come as JSON or as Python prints it. None where it is no object."""
    if isinstance(told, str):
        told = _of_text(told.strip())
    return fit_within(told) if isinstance(told, dict) and _depth(told) <= _DEEPEST else None


def typed(form: Form, told: Any) -> dict[Path, str]:
    """What the order holds, as it would have been typed into this form."""
    held = {path: leaf.get("value") for path, leaf in leaves(parsed(told) or {})}
    return {
        field.path: as_typed(field, held[field.path])
        for field in form.fields
        if held.get(field.path) is not None
    }


def kept(form: Form, order: PreOrder) -> Any:
    """What the order holds under this schema's own key."""
    key = form.schema["key"]
    return order.extra_field if key == "extra_field" else shown(order.source.get(key))


def rows(told: Any) -> tuple[Row, ...]:
    """A row for each field, in words; the text itself where it cannot be parsed."""
    found = parsed(told)
    if found is None:
        return (("", told.strip()),) if isinstance(told, str) and told.strip() else ()
    return tuple(_rows(found, ""))


def filled_in(told: Any) -> tuple[Row, ...]:
    """A row for each field with a value, of a schema as we send it; else no rows."""
    found = parsed(told)
    if found is None or not ("schema" in found or "data_type" in found):
        return ()
    return tuple(_row(leaf, path) for path, leaf in leaves(found) if _is_held(leaf.get("value")))


def _is_held(value: Any) -> bool:
    """Whether a value is an answer: zero is one, a switch that is off is none."""
    return value not in (None, "") and value is not False


def _of_text(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        with warnings.catch_warnings(action="ignore"):  # of what it takes for a program
            return ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return None


def _depth(value: Any) -> int:
    deepest, level = 0, [value]
    while level:
        deepest += 1
        held = (part for each in level if isinstance(each, dict | list) for part in _parts(each))
        level = [part for part in held if isinstance(part, dict | list)]
    return deepest


def _parts(value: Any) -> Iterator[Any]:
    yield from value.values() if isinstance(value, dict) else value


def _rows(node: Node, name: str) -> Iterator[Row]:
    if "schema" in node or "data_type" in node:
        yield from (_row(leaf, path) for path, leaf in leaves(node))
        return
    for key, held in node.items():
        label = in_words(str(key))
        if isinstance(held, dict):
            yield from _rows(held, label)
        else:
            yield (f"{name} · {label}" if name else label, _words(held))


def _row(leaf: Node, path: Path) -> Row:
    label = leaf.get("label") or in_words(path[-1] if path else str(leaf.get("key", "")))
    held = leaf.get("value")
    chosen = options(leaf.get("choices") or leaf.get("options"))
    named = next((option.label for option in chosen if option.value == held), None)
    return _words(label), named or _hidden(kind_of(leaf), _words(held))


def _hidden(kind: FieldKind | None, text: str) -> str:
    """The text with phone and e-mail hidden from bystanders."""
    match kind:
        case FieldKind.PHONE:
            return masked(text)
        case FieldKind.EMAIL:
            name, at, host = text.partition("@")
            return f"{name[:1]}{HIDDEN * 3}{at}{host}"
        case _:
            return text


def _words(held: Any) -> str:
    """The value in words; empty for a switch, whose label is enough."""
    if isinstance(held, list | tuple):
        return fit(", ".join(filter(None, map(_words, held))))
    return "" if held is None or isinstance(held, bool | dict) else str(held)
