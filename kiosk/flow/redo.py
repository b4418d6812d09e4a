"""What to send so that an order whose session was lost is as it was."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.pages.table import PAGES


def redoing(lost: PreOrder, now: PreOrder) -> Iterator[Request]:
    """All but the goods, which come first. What costs money or points is asked for again by a person."""
    for page in PAGES:
        yield from page.redo(lost, now)
