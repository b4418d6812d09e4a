"""How soon a shop is asked again: later where it is busy, as usual where it is only not reached."""

import pytest

from kiosk.api.reply import NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.checkout.errands.poll_pause import pause_s

BUSY = Unknown(Why.SERVER_ERROR)


@pytest.mark.parametrize(
    ("reply", "last_s", "pause"),
    [
        (Ok(), 30.0, 2.0),
        (NotSent(), 2.0, 2.0),
        (Unknown(Why.CUT), 8.0, 2.0),
        (Refused(status=404), 8.0, 2.0),
        (BUSY, 2.0, 4.0),
        (BUSY, 16.0, 30.0),
        (BUSY, 60.0, 30.0),
        (Refused(status=429), 4.0, 8.0),
        (Refused(status=429, retry_after_s=45.0), 2.0, 45.0),
        (Refused(status=429, retry_after_s=86_400.0), 2.0, 120.0),
        (Refused(status=429, retry_after_s=1.0), 2.0, 4.0),
    ],
)
def test_the_pause(reply: Reply, last_s: float, pause: float) -> None:
    assert pause_s(reply, last_s, usual_s=2.0) == pause
