"""What the journal is told of what a shopper sees."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.api.reply import NotSent, Refused
from kiosk.api.requests import CouponSelection
from kiosk.journal.journal import Journal
from tests.checkout.visit import Visit, play
from tests.conftest import Loop

Rows = list[tuple[str, str]]


def sights(loop: Loop, file: Path, *, leaves: bool = False) -> Rows:
    """What was kept of a shopper whose coupon is refused, and then not sent."""
    journal = Journal(file)

    async def story(visit: Visit) -> None:
        visit.checkout.speak("en")
        await visit.scan()
        await visit.go("coupons")
        visit.shop.says(CouponSelection, [Refused({"coupon": ("TOPSECRET is used up",)}), NotSent()])
        for _ in range(2):
            visit.checkout.submit(CouponSelection("TOPSECRET"))
            await visit.rest()
        visit.checkout.speak("tr")
        if leaves:
            visit.checkout.abandon()

    play(loop, story, journal=journal)
    journal.close()
    with closing(sqlite3.connect(file)) as db, db:
        return db.execute("SELECT what, value FROM sights ORDER BY rowid").fetchall()


def test_the_journey_and_the_language_are_told_when_somebody_comes(loop: Loop, tmp_path: Path) -> None:
    first, second, *_ = sights(loop, tmp_path / "j")
    assert first[0] == "journey"
    assert first[1].split()[0] == "basket"
    assert second == ("language", "en")


def test_each_problem_is_told_by_its_kind(loop: Loop, tmp_path: Path) -> None:
    told = sights(loop, tmp_path / "j")
    problems = [value for what, value in told if what == "problem"]
    assert problems == ["refused", "", "no connection"]
    assert [value for what, value in told if what == "line"] == ["away"]


def test_a_change_of_language_and_the_end_are_told(loop: Loop, tmp_path: Path) -> None:
    assert sights(loop, tmp_path / "j", leaves=True)[-2:] == [("language", "tr"), ("left", "")]


def test_no_word_of_the_shop_or_the_shopper_is_kept(loop: Loop, tmp_path: Path) -> None:
    assert "SECRET" not in str(sights(loop, tmp_path / "j"))


def test_whose_limit_was_reached_is_told(loop: Loop, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")

    async def story(visit: Visit) -> None:
        visit.shop.says(CouponSelection, Refused({"coupon": ("No.",)}))
        await visit.scan()
        await visit.go("coupons")
        for _ in range(6):
            visit.checkout.submit(CouponSelection("GUESS"), stay=True)
            await visit.rest()

    play(loop, story, journal=journal)
    journal.close()
    with closing(sqlite3.connect(tmp_path / "j")) as db:
        told = db.execute("SELECT value FROM sights WHERE what = 'limit' AND value != ''").fetchall()
    assert told == [("shopper",)]
