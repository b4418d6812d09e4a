"""What an answer did to the order: each change by its path, from what to what."""

from decimal import Decimal
from typing import Any, NamedTuple

import msgspec

from kiosk.api.models import PreOrder
from kiosk.api.money import money
from kiosk.api.reading import MONEY_KEYS

_NAMES = ("sku", "code", "slug", "description", "name", "title", "pk", "id")
_TITLES = ("name", "title", "description")
_AMOUNTS = ("total_amount", "price", "shipping_amount", "discount", "amount")
_BLANK: tuple[Any, ...] = (None, "", {}, [])


class Change(NamedTuple):
    """One difference. `old` and `new` are "" where there was or is nothing; `by` is what money went up by."""

    path: str
    old: str
    new: str
    by: Decimal | None = None


def difference(before: PreOrder, after: PreOrder) -> tuple[Change, ...]:
    """The changes in the order the shop writes them; what is blank and what is left out are the same."""
    return tuple(_changes("", _built(before), _built(after)))


def line(change: Change) -> str:
    """A change to read out, money as the shop writes it: `unpaid_amount: 798.00 → 748.00 (−50.00)`."""
    by = f" ({_signed(change.by)})" if change.by is not None else ""
    return f"{change.path}: {change.old or '—'} → {change.new or '—'}{by}"


def _built(order: PreOrder) -> dict[str, Any]:
    """As the shop wrote it, but for decimals, which may come as text from a basket answer."""
    built: dict[str, Any] = msgspec.to_builtins(order.raw)
    return built


def _changes(path: str, old: Any, new: Any) -> list[Change]:
    if _same(old, new):
        return []
    if _is_list_of_objects(old) or _is_list_of_objects(new):
        return _within(path, _by_name(old), _by_name(new))
    one = _leaf(path, _text(old), _text(new))
    if _is_another(old, new) and one.old != one.new:
        return [one]
    if isinstance(old, dict) or isinstance(new, dict):
        return _within(path, _object(old), _object(new))
    return [] if one.old == one.new or one.by == 0 else [one]


def _within(path: str, old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    keys = list(old) + [key for key in new if key not in old]
    return [
        change for key in keys for change in _changes(f"{path}.{key}".strip("."), old.get(key), new.get(key))
    ]


def _leaf(path: str, old: str, new: str) -> Change:
    return Change(path, old, new, _by(path.rpartition(".")[2], old, new))


def _by(key: str, old: str, new: str) -> Decimal | None:
    if key not in MONEY_KEYS:
        return None
    try:
        before, after = money(old), money(new)
    except ValueError:  # a list under the name of an amount
        return None
    return after - before if before is not None and after is not None else None


def _same(old: Any, new: Any) -> bool:
    return old == new or (old in _BLANK and new in _BLANK)


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) for one in value)


def _by_name(rows: Any) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for number, row in enumerate(rows if isinstance(rows, list) else ()):
        name = _name(number, row)
        named[f"{name}#{number}" if name in named else name] = row
    return named


def _name(number: int, row: Any) -> str:
    """What a row is called, so that it is found again at another place; its number where it has no name."""
    row = _of(row)
    return next((str(row[key]) for key in _NAMES if row.get(key) not in _BLANK), str(number))


def _title(value: Any) -> str:
    row = _of(value)
    return next((str(row[key]) for key in _TITLES if row.get(key) not in _BLANK), "")


def _of(row: Any) -> dict[str, Any]:
    """What a row is about: the line of a basket is about its product."""
    return _object(_object(row).get("product", row))


def _is_another(old: Any, new: Any) -> bool:
    """Whether one thing took another's place, or none's."""
    return (_title(old), _object(old).get("pk")) != (_title(new), _object(new).get("pk"))


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(_text(one) for one in value)
        case dict():
            return _told(value)
        case _:
            return str(value)


def _told(row: dict[str, Any]) -> str:
    """Its title, how many and what it costs; the whole of it where it has no title."""
    title = _title(row)
    if not title:
        return ", ".join(f"{key} {_text(value)}" for key, value in row.items() if value not in _BLANK)
    many = f"{row['quantity']} × " if row.get("quantity") else ""
    amount = next((f" {row[key]}" for key in _AMOUNTS if row.get(key) not in _BLANK), "")
    return f"{many}{title}{amount}"


def _signed(amount: Decimal) -> str:
    return f"−{-amount}" if amount < 0 else f"+{amount}"
