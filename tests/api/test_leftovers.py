"""What stands behind an answer is no answer to the next request."""

from kiosk.api import requests
from kiosk.api.reply import Ok
from tests.api.loopback import Loopback, said, visit
from tests.api.samples import envelope

NOTE = requests.OrderNote("x")


def test_an_answer_that_nobody_asked_for_is_dropped() -> None:
    two = said(body=envelope()) + said(body=envelope({"notes": "left over"}))
    there = Loopback(two, said(body=envelope({"notes": "x"})))
    first, second = visit(there, NOTE, NOTE)
    assert isinstance(first, Ok)
    assert isinstance(second, Ok)
    assert second.order
    assert second.order.notes == "x"
    assert (there.connections, len(there.seen)) == (2, 2)
