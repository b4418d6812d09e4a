"""The part of an order that its price is made of, without notes, names, numbers and addresses."""

from kiosk.api.models import PreOrder
from kiosk.flow.pages.table import PAGES

_KEYS = frozenset().union(*(page.priced for page in PAGES))
_PARTS = {whole: part for whole, _, part in (key.partition(".") for key in sorted(_KEYS)) if part}


def only_priced(order: PreOrder) -> PreOrder:
    """The order with only the keys that its price is made of."""
    whole = {key: value for key, value in order.source.items() if key in _KEYS}
    objects = ((key, part, order.source.get(key)) for key, part in _PARTS.items())
    parts = {key: {part: value.get(part)} for key, part, value in objects if isinstance(value, dict)}
    return PreOrder(source=whole | parts)
