"""The requests that restore an order whose session was lost."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.pages.table import PAGES


def redoing(lost: PreOrder, now: PreOrder) -> Iterator[Request]:
    """All but the goods, which come first, and what costs money or points: a person asks for that again."""
    for page in PAGES:
        yield from page.redo(lost, now)
