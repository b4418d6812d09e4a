"""A replay of a journal's words in any order gets to its end and shows the journal's steps."""

from itertools import groupby
from random import Random

import pytest

from kiosk.demo.server import StoreServer
from kiosk.journal.entries import Seen
from kiosk.journal.read_only import SightRow, StepRow, WishRow
from kiosk.replay.known_words import OUTCOMES, REQUESTS, STEPS, sight
from kiosk.replay.session import Session
from kiosk.replay.sessions import sessions
from tests.conftest import Loop
from tests.e2e.test_replay import replayed
from tests.replay import told

BEATS = 40
PLACES = sorted(STEPS - {"thank_you"})
"""Nothing leads on from a thank-you."""
VALUES = {
    Seen.LANGUAGE: ("tr", "en"),
    Seen.PROBLEM: ("", "refused", "price changed", "session ended", "enough", "unknown page"),
    Seen.WAY: ("", "phone", "till"),
    Seen.PAYMENT: ("none", "waiting", "unknown"),
    Seen.NOT_OFFERED: ("", "note loyalty"),
    Seen.LINE: ("", "away"),
    Seen.JOURNEY: ("basket note pay",),
}


def any_session(dice: Random) -> Session:
    shown = [told.step(0, "basket"), *(anything(dice, float(second)) for second in range(1, BEATS))]
    (session,) = sessions(told.rows(*shown))
    return session


def anything(dice: Random, second: float) -> WishRow | StepRow | SightRow:
    match dice.choice(("wish", "wish", "step", "sight")):
        case "wish":
            request, outcome = dice.choice(sorted(REQUESTS)), dice.choice((*sorted(OUTCOMES), "Ok", None))
            why = dice.choice(("", "no connection", "connection cut", "looked up: it did not happen"))
            return told.wish(second, request, outcome, why=why, step=dice.choice(PLACES))
        case "step":
            return told.step(second, dice.choice(PLACES))
        case _:
            what = dice.choice(list(VALUES))
            return told.sight(second, what, dice.choice(VALUES[what]))


def test_what_is_told_here_is_known_there() -> None:
    told_here = [(what, value) for what, values in VALUES.items() for value in values]
    assert all(sight(what.value, value) == {what: value} for what, value in told_here)


@pytest.mark.parametrize("seed", range(4))
def test_any_session(loop: Loop, store: StoreServer, seed: int) -> None:
    session = any_session(Random(seed))
    seen = [step for step, _ in groupby(kiosk.step for kiosk in replayed(loop, store, session).seen)]
    steps = iter(seen)
    assert all(step in steps for step, _ in groupby(session.steps))
