"""`kiosk replay` as a user calls it."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.api.reply import Refused
from kiosk.api.requests import CouponSelection
from kiosk.journal.journal import Journal
from tests.checkout.visit import Visit, play
from tests.conftest import Loop


def replay(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    """Without a display, wherever the tests run."""
    nowhere = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {key: value for key, value in os.environ.items() if key not in nowhere}
    command = [sys.executable, "-m", "kiosk", "replay", *map(str, words)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def journal(loop: Loop, tmp_path: Path) -> Path:
    """Of a shopper whose coupon was refused, and who left."""

    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("coupons")
        visit.shop.says(CouponSelection, Refused({"coupon": ("no",)}))
        visit.checkout.submit(CouponSelection("TOPSECRET"))
        await visit.rest()
        visit.checkout.abandon()

    kept = Journal(tmp_path / "state" / "journal.sqlite3")
    play(loop, story, journal=kept)
    kept.close()
    return tmp_path / "state" / "journal.sqlite3"


def test_the_sessions_are_listed(journal: Path) -> None:
    done = replay(journal, "--list")
    assert done.returncode == 0, done.stderr
    assert "left at coupons" in done.stdout
    assert "basket → coupons" in done.stdout


def test_a_picture_of_each_event_and_the_journal_as_it_was(journal: Path, tmp_path: Path) -> None:
    before = {file.name: file.read_bytes() for file in journal.parent.iterdir()}
    done = replay(journal, "--pictures", tmp_path / "pictures", "--window", "540x960")
    assert done.returncode == 0, done.stderr
    names = sorted(file.stem.split("-")[-1] for file in (tmp_path / "pictures").glob("00[0-9]-*.png"))
    assert {"welcome", "basket", "FindProduct", "AddToBasket", "coupons", "CouponSelection"} <= set(names)
    assert {file.name: file.read_bytes() for file in journal.parent.iterdir()} == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--shopper", "99"), "there is no shopper 99; the latest are 1."),
        (("--speed", "0"), "'0' is no speed; name one from 0.1 to 100"),
        (("--shopper", "one"), "invalid int value: 'one'"),
    ],
)
def test_what_cannot_be_shown(journal: Path, words: tuple[str, ...], said: str) -> None:
    done = replay(journal, *words)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith(said)


@pytest.mark.usefixtures("broken_store")
def test_without_a_store_nothing_is_shown(journal: Path, tmp_path: Path) -> None:
    done = replay(journal, "--pictures", str(tmp_path / "pictures"))
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("kiosk replay: the embedded store did not start: ")


def test_a_journal_that_nobody_has_been_in(tmp_path: Path) -> None:
    Journal(tmp_path / "journal").close()
    done = replay(tmp_path / "journal")
    assert done.returncode == 2
    assert done.stderr.endswith("nobody was there yet, so there is nothing to replay.\n")


def test_what_is_no_journal(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other")) as db:
        db.execute("CREATE TABLE letters (text TEXT)")
    for file, said in (("other", "this is no journal of a kiosk"), ("none", "there is no such file")):
        done = replay(tmp_path / file, "--list")
        assert done.returncode == 2
        assert done.stderr == f"kiosk replay: {tmp_path / file}: {said}.\n"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["other"]


def test_no_shop_can_be_named(journal: Path) -> None:
    for words in (("--settings", "kiosk.toml"), ("--store", "https://shop.example")):
        assert replay(journal, *words).returncode == 2
