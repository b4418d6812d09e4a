"""Values of an answer as what they are: documented types, or texts fit for a screen."""

from typing import Any, TypeVar, cast

import msgspec
from msgspec.structs import replace

from kiosk.api import answers, basket, goods, models, options, unread
from kiosk.api.cleaning import ERRORS, cleaned
from kiosk.api.counts import Dropped
from kiosk.api.loading import Unreadable
from kiosk.api.money import Money
from kiosk.api.typed import SOURCE, UNREAD, Notes, reader
from kiosk.runtime import log

T = TypeVar("T")

_MOST_NAMED = 5


def _documented() -> dict[str, bool]:
    """Every key of the documented answers, and whether money stands under it."""
    structs = (
        value
        for module in (answers, basket, goods, models, options)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, msgspec.Struct)
    )
    kinds = [(name, kind == Money) for struct in structs for name, kind in struct.__annotations__.items()]
    return {name: (name, True) in kinds for name, _ in kinds if name not in (SOURCE, UNREAD)}


_DOCUMENTED = _documented()
_ALWAYS_KEPT = frozenset(_DOCUMENTED) | {"pre_order", "context_list", "non_field_errors", ERRORS}
MONEY_KEYS = frozenset(name for name, is_money in _DOCUMENTED.items() if is_money)
"""Names under which the document has money. For showing only: what is money is known by its place."""


def shown(raw: Any, key: str = "") -> Any:
    """A value fit for a screen. `key` is the one it stands under: below ERRORS everything is words."""
    dropped = Dropped(_ALWAYS_KEPT)
    try:
        found = cleaned(raw, dropped, key)
    except ValueError as error:
        raise Unreadable(str(error)[:200]) from error
    dropped.tell()
    return found


def read(kind: type[T], raw: Any, key: str = "") -> T:
    """The value under a key as one of the documented types. Unreadable where not even its main part fits."""
    notes = Notes(Dropped(_ALWAYS_KEPT))
    try:
        found: T = reader(cast("Any", kind))(raw, notes, key)
    except ValueError as error:
        unread.tell(kind, raw, key)
        raise Unreadable(str(error)[:200]) from error
    notes.dropped.tell()
    if notes.names:
        unread.tell(kind, raw, key)
        log.note("answer odd", why=" ".join(sorted(notes.names)[:_MOST_NAMED]))
    return found


def read_order(raw: dict[str, Any]) -> models.PreOrder:
    """A `pre_order`, whole or in part, with its raw form kept beside."""
    return read(models.PreOrder, raw)


def whole(order: models.PreOrder) -> dict[str, Any]:
    """The order as the shop wrote it, fit for a screen."""
    found: dict[str, Any] = shown(order.source)
    return found


def merged(order: models.PreOrder, news: models.PreOrder | None) -> models.PreOrder:
    """The order after an answer: replaced where it carries the basket, else key by key.

    A basket that could not be read leaves the one before it, with its prices unread.
    """
    if news is None:
        return order
    if news.basket or news.source.get("basket", news) is None:
        return news
    named = {name: getattr(news, name) for name in _OF_ORDER if name in news.source and name != "basket"}
    missed = (order.unread - news.source.keys()) | news.unread
    return replace(order, **named, source=order.source | news.source, unread=missed)


_OF_ORDER = tuple(name for name in models.PreOrder.__struct_fields__ if name not in (SOURCE, UNREAD))
