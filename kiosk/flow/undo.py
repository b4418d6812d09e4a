"""The requests that take a shopper's choices off the order."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.pages.table import PAGES, UNDO


def undoing(order: PreOrder) -> Iterator[Request]:
    """The requests that take off what the API can take off.

    The last one empties the basket: without goods the rest cannot be ordered.
    """
    for page in UNDO:
        yield from page.undo(order)


def left_behind(order: PreOrder) -> Iterator[type[Request]]:
    """The types of the requests whose effect is still on the order, goods aside."""
    for page in PAGES:
        if page.left_behind:
            yield from page.left_behind(order)
    for page in UNDO:
        if page.left_behind is None:
            yield from dict.fromkeys(map(type, page.undo(order)))
