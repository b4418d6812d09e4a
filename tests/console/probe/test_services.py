"""Whether a page is there: by its own answer, that for no page, and that for a page that no shop has."""

from typing import Any

import pytest

from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.console.probe.ask import NOBODYS, ReadPage
from kiosk.console.probe.probe_row import told
from kiosk.console.probe.probed import Probed
from kiosk.console.probe.services import there

PAGE = "GiftBoxPage"
ITSELF = Ok(contexts=(Context(PAGE),))
STEP = Ok(contexts=(Context("IndexPage", {"has_gift_box": True}),))
NO_PAGE = Refused({"": ("Unknown page",)}, 400)
EMPTY = Refused({"": ("The basket is empty",)}, 400)
MISSING = Refused(status=404)


@pytest.mark.parametrize(
    ("reply", "nobodys", "checkout", "found"),
    [
        (ITSELF, MISSING, STEP, "there"),
        (STEP, MISSING, STEP, "there"),
        (EMPTY, MISSING, STEP, "there"),
        (MISSING, MISSING, STEP, "not there"),
        (MISSING, STEP, STEP, "not there"),
        (NO_PAGE, NO_PAGE, STEP, "not there"),
        # A shop that shows its own step for whatever is asked has the pages that it names.
        (ITSELF, STEP, STEP, "there"),
        (STEP, STEP, STEP, "not told"),
        (Ok(), STEP, STEP, "not told"),
        # One that names even a page that nobody has says nothing.
        (ITSELF, Ok(contexts=(Context(NOBODYS),)), STEP, "not told"),
        # What is refused as everything is tells nothing of the page.
        (EMPTY, EMPTY, EMPTY, "not told"),
        (MISSING, MISSING, MISSING, "not told"),
        (ITSELF, EMPTY, EMPTY, "there"),
        (NO_PAGE, EMPTY, EMPTY, "not told"),
        (Refused(status=429), MISSING, STEP, "not told"),
        (Unknown(Why.SERVER_ERROR), MISSING, STEP, "not told"),
        (NotSent(), MISSING, STEP, "not told"),
        (Expired(), MISSING, STEP, "not told"),
    ],
)
def test_there(reply: Reply, nobodys: Reply, checkout: Reply, found: str) -> None:
    probed = Probed()
    probed.nobodys, probed.checkout = nobodys, checkout
    assert there(PAGE, reply, probed) == found


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (STEP, "IndexPage (has_gift_box)"),
        (Ok(), "accepted"),
        (EMPTY, "refused (400): The basket is empty"),
        (Refused({"notes": ("too\nlong", "odd")}), "refused (200): notes: too long; notes: odd"),
        (MISSING, "refused (404): without a word"),
        (Refused(status=429), "no answer: asked too often; try again later"),
        (Refused(status=429, retry_after_s=30.0), "no answer: asked too often; try again in 30 s"),
        (Unknown(Why.SERVER_ERROR), "no answer: server error"),
        (Expired(), "asks for a sign-in"),
    ],
)
def test_told(reply: Reply, said: str) -> None:
    assert told(reply) == said


def test_a_page_is_read_by_its_name_alone() -> None:
    request: Any = ReadPage("SendBarcodeSmsPage")
    assert (request.method, request.query(), request.fields()) == ("GET", {"page": "SendBarcodeSmsPage"}, {})
