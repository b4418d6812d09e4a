"""One kill in a journey, and what the campaign says of a kiosk that comes back wrong."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from tests.campaigns.campaign import Cases
from tests.campaigns.kill.life import Seen, compared, doubled, live

AT_NOTE = "AT note 11x1 none -"
SENDING = "AT note 11x1 none AddToBasket"
WAITING = "AT pay 11x1 waiting -"


def test_a_killed_kiosk_is_back(tmp_path: Path) -> None:
    found = live(Cases(1).dice(0), tmp_path, kills=1)
    assert found.wrong == []
    assert len(found.back_s) == 1


@pytest.mark.parametrize(
    ("last", "after", "right"),
    [
        ([AT_NOTE], Seen("note", "11x1", "none"), True),
        ([AT_NOTE], Seen("basket", "11x1", "none"), False),
        ([AT_NOTE], Seen("note", "11x2", "none"), False),
        ([AT_NOTE], Seen("welcome", "-", "none"), False),
        ([SENDING], Seen("note", "11x2", "none"), True),
        ([WAITING], Seen("pay", "-", "waiting"), True),
        ([WAITING], Seen("thank_you", "-", "paid"), True),
        ([WAITING], Seen("pay", "11x1", "none"), False),
        (["TO welcome - none -"], Seen("note", "11x1", "none"), False),
        (["AT basket - none -"], Seen("welcome", "-", "none"), True),
    ],
)
def test_what_came_back_is_held_against_what_was_there(last: list[str], after: Seen, right: bool) -> None:
    assert (list(compared(last, after)) == []) is right


def test_what_happened_twice_for_one_wish_is_found(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite3"
    row = "INSERT INTO effects VALUES ('GiftBoxPage', 'gift box');"
    with closing(sqlite3.connect(file)) as store:
        store.executescript("CREATE TABLE effects (page TEXT, what TEXT);" + row)
        assert list(doubled(file, Counter({"GiftBox": 1}))) == []
        store.executescript(row)
        assert list(doubled(file, Counter({"GiftBox": 1}))) == ["GiftBoxPage happened 2 times for 1 wishes"]
