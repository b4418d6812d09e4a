"""What is counted outlives the program and the clock; a phone number is never on the disk."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from kiosk.journal.book import NotWritten
from kiosk.journal.entries import Outcome, WishEntry
from kiosk.journal.journal import Journal
from tests.journal.conftest import Place

HOUR_S = 3600


def send(
    journal: Journal, outcome: Outcome | None = Outcome.OK, phone: str = "5321234567", shopper: int = 1
) -> None:
    wish = WishEntry("SendBarcodeSms", "sms", "900", shopper, journal.phones.hashed(phone))
    number = asyncio.run(journal.begin(wish))
    if outcome:
        journal.end(number, wish, outcome)


def test_a_message_counts_before_it_is_sent_and_after_a_crash(place: Place) -> None:
    send(place.open(), None)
    (message,) = place.open().counts.messages
    assert message.phone == place.open().phones.hashed("5321234567")


def test_a_message_that_was_not_sent_is_none(place: Place) -> None:
    journal = place.open()
    for outcome in (Outcome.REFUSED, Outcome.NOT_SENT, Outcome.EXPIRED):
        send(journal, outcome)
    send(journal, Outcome.UNKNOWN)
    assert [len(one.counts.messages) for one in (journal, place.open())] == [1, 1]


def test_it_counts_for_a_day(place: Place) -> None:
    journal = place.open()
    send(journal)
    place.machine.set_wall(5 * 24 * HOUR_S)
    place.machine.wait(23 * HOUR_S)
    assert [len(one.counts.messages) for one in (journal, place.open())] == [1, 1]
    place.machine.wait(2 * HOUR_S)
    assert [len(one.counts.messages) for one in (journal, place.open())] == [0, 0]


@pytest.mark.parametrize(("hours", "left"), [(23, 1), (25, 0)])
def test_the_hash_of_a_number_is_deleted_after_a_day(place: Place, hours: int, left: int) -> None:
    journal = place.open()
    send(journal)
    place.machine.wait(hours * HOUR_S)
    journal.next_shopper()
    with closing(sqlite3.connect(place.file)) as db:
        assert db.execute("SELECT count(*) FROM messages").fetchone() == (left,)


def test_no_number_is_on_the_disk(place: Place) -> None:
    send(place.open())
    written = b"".join(file.read_bytes() for file in place.file.parent.iterdir())
    assert b"532123" not in written


def test_a_lost_key_makes_other_hashes(place: Place) -> None:
    before = place.open().phones.hashed("5321234567")
    place.file.with_name("key").unlink()
    assert place.open().phones.hashed("5321234567") != before


def test_refused_coupons_count_for_an_hour(place: Place) -> None:
    journal = place.open()
    wish = WishEntry("CouponSelection", "coupons", "900", 1)
    journal.end(asyncio.run(journal.begin(wish)), wish, Outcome.REFUSED)
    journal.counts.wrong_coupon()
    assert [one.counts.wrong_coupons for one in (journal, place.open())] == [1, 1]
    place.machine.wait(HOUR_S + 1)
    assert [one.counts.wrong_coupons for one in (journal, place.open())] == [0, 0]


@pytest.mark.parametrize(("seconds", "left"), [(24 * HOUR_S, 1), (24 * HOUR_S + 1, 0)])
def test_a_day_is_a_day_to_the_second(place: Place, seconds: int, left: int) -> None:
    journal = place.open()
    send(journal)
    place.machine.wait(seconds)
    assert len(journal.counts.messages) == left


@pytest.mark.parametrize(("seconds", "left"), [(HOUR_S, 1), (HOUR_S + 1, 0)])
def test_an_hour_is_an_hour_to_the_second(place: Place, seconds: int, left: int) -> None:
    counts = place.open().counts
    counts.wrong_coupon()
    place.machine.wait(seconds)
    assert counts.wrong_coupons == left


def test_the_oldest_goes_first(place: Place) -> None:
    journal = place.open()
    for phone in ("5321234567", "5321234568"):
        send(journal, phone=phone)
        place.machine.wait(23 * HOUR_S)
    for counts in (journal.counts, place.open().counts):
        assert [message.phone for message in counts.messages] == [journal.phones.hashed("5321234568")]


def test_one_that_was_not_sent_leaves_the_others(place: Place) -> None:
    journal = place.open()
    send(journal)
    send(journal, Outcome.REFUSED, phone="5321234568")
    for counts in (journal.counts, place.open().counts):
        assert [message.phone for message in counts.messages] == [journal.phones.hashed("5321234567")]


def test_one_whose_row_the_disk_did_not_take_is_none(place: Place) -> None:
    place.file.parent.write_text("no folder")
    journal = place.open()
    with pytest.raises(NotWritten):
        send(journal)
    assert journal.counts.messages == ()


def test_a_refusal_of_anything_else_is_no_wrong_coupon(place: Place) -> None:
    journal = place.open()
    for request, outcome in (("CouponSelection", Outcome.OK), ("OrderNote", Outcome.REFUSED)):
        wish = WishEntry(request, "coupons", "900", 1)
        journal.end(asyncio.run(journal.begin(wish)), wish, outcome)
    assert place.open().counts.wrong_coupons == 0


def test_coupons_begin_anew_once_staff_has_looked(place: Place) -> None:
    counts = place.open().counts
    counts.wrong_coupon()
    counts.coupons_are_fine()
    assert counts.wrong_coupons == 0


def test_nothing_is_shut_in_a_journal_that_is_whole(place: Place) -> None:
    assert place.open().counts.shut_s == 0
