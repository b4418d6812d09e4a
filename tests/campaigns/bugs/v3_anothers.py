"""V3 where the basket was swapped: another's order is refused, but its total is taken for this shopper's."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from msgspec.structs import replace

from kiosk.api.reading import read_order
from kiosk.api.reply import Expired, Ok, Reply
from kiosk.api.request import Request
from kiosk.checkout.desk import wish
from kiosk.flow import transitions
from kiosk.flow.state import Kiosk

_TOTALS = ("total_amount", "unpaid_amount")


@contextmanager
def planted() -> Iterator[None]:
    """What was read before anybody looked whose it is."""
    rightly = transitions.heard

    def heard(kiosk: Kiosk, request: Request, reply: Reply) -> Reply:
        found = rightly(kiosk, request, reply)
        if not (isinstance(found, Expired) and isinstance(reply, Ok) and reply.order):
            return found
        totals = {name: reply.order.source[name] for name in _TOTALS if name in reply.order.source}
        return replace(reply, order=read_order(totals), data=None, contexts=())

    with patch.object(transitions, "heard", heard), patch.object(wish, "heard", heard):
        yield
