"""Every reason for which there is no shop has a sentence that names the address and what to do."""

import pytest

from kiosk.api.reply import Expired, NotSent, Refused, Reply, Unknown, Why
from kiosk.console.probe.no_shop import no_shop

URL = "https://shop.example"
REPLIES: list[Reply] = [
    *map(NotSent, Why),
    *map(Unknown, Why),
    Refused(status=404),
    Refused(status=400),
    Expired(),
]


@pytest.mark.parametrize("reply", REPLIES, ids=str)
def test_the_sentence_says_what_to_do(reply: Reply) -> None:
    told = no_shop(URL, reply)
    assert told.startswith(f"{URL} ")
    assert any(word in told for word in (". See ", ". Try ", ". Have ", ". Ask "))
    assert told.endswith(".")
