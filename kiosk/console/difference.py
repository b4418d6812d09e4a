"""What an answer did to the order: each change by its path, from what to what."""

from decimal import Decimal
from typing import Any, NamedTuple

import msgspec

from kiosk.api.models import PreOrder
from kiosk.api.money import money
from kiosk.api.reading import MONEY_KEYS, whole
from kiosk.console.in_words import BLANK, as_object, name_of, text_of, title_of


class Change(NamedTuple):
    """One difference. `old` or `new` is "" where the value is missing; `by` is how much an amount rose."""

    path: str
    old: str
    new: str
    by: Decimal | None = None


def difference(before: PreOrder, after: PreOrder) -> tuple[Change, ...]:
    """The changes, in the order the shop writes them. A blank value equals a missing one."""
    return tuple(_changes("", _built(before), _built(after)))


def line(change: Change) -> str:
    """A change to read out, money as the shop writes it: `unpaid_amount: 798.00 → 748.00 (−50.00)`."""
    by = f" ({_signed(change.by)})" if change.by is not None else ""
    return f"{change.path}: {change.old or '—'} → {change.new or '—'}{by}"


def _built(order: PreOrder) -> dict[str, Any]:
    """The order as the shop wrote it, with decimals as text, as a basket answer may have them."""
    built: dict[str, Any] = msgspec.to_builtins(whole(order))
    return built


def _changes(path: str, old: Any, new: Any) -> list[Change]:
    if _same(old, new):
        return []
    if _is_list_of_objects(old) or _is_list_of_objects(new):
        return _within(path, _by_name(old), _by_name(new))
    one = _leaf(path, text_of(old), text_of(new))
    if _is_another(old, new) and one.old != one.new:
        return [one]
    if isinstance(old, dict) or isinstance(new, dict):
        return _within(path, as_object(old), as_object(new))
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
    return old == new or (old in BLANK and new in BLANK)


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) for one in value)


def _by_name(rows: Any) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for number, row in enumerate(rows if isinstance(rows, list) else ()):
        name = name_of(number, row)
        named[f"{name}#{number}" if name in named else name] = row
    return named


def _is_another(old: Any, new: Any) -> bool:
    """Whether the two are different things, not one thing that changed."""
    return (title_of(old), as_object(old).get("pk")) != (title_of(new), as_object(new).get("pk"))


def _signed(amount: Decimal) -> str:
    return f"−{-amount}" if amount < 0 else f"+{amount}"
