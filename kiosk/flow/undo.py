"""What to send so that nothing of a shopper stays applied on the server."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.pages.table import PAGES, UNDO


def undoing(order: PreOrder) -> Iterator[Request]:
    """The requests that take back what the API can take back.

    What has no way back goes with the basket: emptied, nothing of it can be ordered.
    """
    for page in UNDO:
        yield from page.undo(order)


def left_behind(order: PreOrder) -> Iterator[type[Request]]:
    """What put on the order what is still on it, goods aside, whether or not the API has a way back."""
    for page in PAGES:
        if page.left_behind:
            yield from page.left_behind(order)
    for page in UNDO:
        if page.left_behind is None:
            yield from dict.fromkeys(map(type, page.undo(order)))
