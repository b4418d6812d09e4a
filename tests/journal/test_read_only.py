"""A journal is read as it is, and left as it was."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.journal.entries import Outcome, Seen, WishEntry
from kiosk.journal.journal import Journal
from kiosk.journal.read_only import NoJournal, rows
from tests.journal.conftest import Place

COUPON = WishEntry("CouponSelection", "coupons", "900", 1)


def written(journal: Journal) -> None:
    number = asyncio.run(journal.begin(COUPON))
    journal.end(number, COUPON, Outcome.UNKNOWN, "connection cut", 0.5)
    journal.at_step(1, "coupons")
    journal.saw(1, {Seen.PROBLEM: "uncertain", Seen.ABOUT: "CouponSelection"})


def folder(place: Place) -> dict[str, bytes]:
    """Each file beside the journal and what is in it; the index of the log is SQLite's to write."""
    files = sorted(place.file.parent.iterdir())
    return {file.name: file.read_bytes() for file in files if not file.name.endswith("-shm")}


def changed(place: Place, sql: str) -> Path:
    journal = place.open()
    written(journal)
    journal.close()
    with closing(sqlite3.connect(place.file)) as db, db:
        db.execute(sql)
    return place.file


def test_tells_what_was_written(place: Place) -> None:
    written(place.open())
    found = rows(place.file)
    (wish,) = found.wishes
    assert (wish.request, wish.outcome, wish.why, wish.seconds) == (
        "CouponSelection",
        "Unknown",
        "connection cut",
        0.5,
    )
    assert [(row.shopper, row.step) for row in found.steps] == [(1, "coupons")]
    assert [(row.what, row.value) for row in found.sights] == [
        ("problem", "uncertain"),
        ("about", "CouponSelection"),
    ]


def test_one_that_is_being_written_is_not_touched(place: Place) -> None:
    journal = place.open()
    written(journal)
    before = folder(place)
    assert f"{place.file.name}-wal" in before
    rows(place.file)
    assert folder(place) == before
    written(journal)
    assert len(rows(place.file).wishes) == 2


def test_one_that_nobody_writes_is_not_touched(place: Place) -> None:
    journal = place.open()
    written(journal)
    journal.close()
    place.file.chmod(0o400)
    before = folder(place)
    place.file.parent.chmod(0o500)
    try:
        rows(place.file)
        assert folder(place) == before
        assert f"{place.file.name}-shm" not in {file.name for file in place.file.parent.iterdir()}
    finally:
        place.file.parent.chmod(0o700)


def test_a_journal_from_before_there_were_sights(place: Place) -> None:
    found = rows(changed(place, "DROP TABLE sights"))
    assert found.sights == ()
    assert found.steps


def test_an_older_program_finds_its_doubts_in_a_journal_with_sights(place: Place) -> None:
    journal = place.open()
    journal.doubts.add("OrderNote", "connection cut")
    journal.close()
    with closing(sqlite3.connect(place.file)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("PRAGMA user_version = 7", "it is a journal of version 7, and this kiosk reads version 1"),
        ("PRAGMA user_version = 0", "this is no journal of a kiosk"),
        ("DROP TABLE facts", "this is no journal of a kiosk"),
        ("UPDATE wishes SET at = 'never'", "it is damaged"),
        ("UPDATE wishes SET tick = 9e999", "it is damaged"),
        ("UPDATE steps SET step = x'00ff'", "it is damaged"),
        ("UPDATE facts SET value = 'x' WHERE name = 'present'", "it is damaged"),
        ("ALTER TABLE wishes DROP COLUMN why", "it is damaged"),
    ],
)
def test_says_in_a_sentence_why_it_cannot_be_read(place: Place, sql: str, said: str) -> None:
    with pytest.raises(NoJournal, match=said):
        rows(changed(place, sql))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is no such file"),
        (b"", "this is no journal of a kiosk"),
        (b"a letter to somebody, long enough to have a header of a hundred bytes " * 9, "no journal"),
    ],
)
def test_what_is_no_database(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(NoJournal, match=said):
        rows(file)


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    with pytest.raises(NoJournal, match=r"^it cannot be read \("):
        rows(tmp_path)


def test_a_damaged_page_is_found(place: Place) -> None:
    file = changed(place, "PRAGMA user_version = 1")
    whole = bytearray(file.read_bytes())
    whole[4096:] = b"\xa5" * (len(whole) - 4096)
    file.write_bytes(whole)
    with pytest.raises(NoJournal, match="it is damaged"):
        rows(file)
