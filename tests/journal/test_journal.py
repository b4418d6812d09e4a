"""What is told before a request and after it, and what another run finds of it."""

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event
from unittest.mock import MagicMock

import pytest

from kiosk.journal.book import Book, NotWritten
from kiosk.journal.entries import PAYMENT, Interrupted, Outcome, Seen, StaffAct, StaffEntry, WishEntry
from kiosk.journal.journal import Journal
from tests.journal.conftest import NOON, Place
from tests.journal.intact import intact

COUPON = WishEntry("CouponSelection", "coupons", "900", 1)


def begun(journal: Journal, wish: WishEntry = COUPON) -> int:
    return asyncio.run(journal.begin(wish))


def rows(place: Place) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(place.file)) as db, db:
        return db.execute(
            "SELECT request, step, reference, shopper, sends, outcome, why FROM wishes"
        ).fetchall()


def test_a_wish_is_on_the_disk_before_it_is_sent_and_after_it_ended(place: Place) -> None:
    journal = place.open()
    number = begun(journal)
    assert rows(place) == [("CouponSelection", "coupons", "900", 1, 1, None, None)]
    journal.end(number, COUPON, Outcome.REFUSED, "", 0.25)
    assert rows(place) == [("CouponSelection", "coupons", "900", 1, 1, "Refused", "")]


def test_how_it_ended_needs_no_reason(place: Place) -> None:
    journal = place.open()
    journal.end(begun(journal), COUPON, Outcome.OK)
    assert rows(place)[0][-2:] == ("Ok", "")


def test_a_second_sending_is_told_before_it_happens(place: Place) -> None:
    journal = place.open()
    asyncio.run(journal.again(begun(journal)))
    assert rows(place)[0][4] == 2


def test_what_was_under_way_when_the_program_died_is_a_doubt(place: Place) -> None:
    begun(place.open())
    (doubt,) = place.open().doubts.open
    assert (doubt.about, doubt.why, doubt.at, doubt.reference) == (
        "CouponSelection",
        "interrupted",
        NOON,
        "900",
    )
    assert len(place.open().doubts.open) == 1


def test_what_nobody_has_to_look_at_is_no_doubt(place: Place) -> None:
    begun(place.open(), COUPON._replace(request="SignIn", matters=False))
    assert not place.open().doubts.open


def test_a_settled_doubt_stays_settled(place: Place) -> None:
    journal = place.open()
    journal.doubts.settle(journal.doubts.add("OrderNote", "connection cut"))
    kept = journal.doubts.add(PAYMENT, "waiting", "816910908011148")
    assert place.open().doubts.open == (kept,)


def test_numbers_go_on(place: Place) -> None:
    journal = place.open()
    number = begun(journal)
    shopper = journal.next_shopper()
    again = place.open()
    assert begun(again) > number
    assert again.next_shopper() == shopper + 1


def test_who_was_there_when_it_died_may_go_on(place: Place) -> None:
    journal = place.open()
    shopper = journal.next_shopper()
    journal.present(shopper)
    journal.at_step(shopper, "note")
    journal.at_step(shopper, "coupons")
    begun(journal, COUPON._replace(shopper=shopper))
    journal.begin_later(WishEntry(PAYMENT, "pay_phone", "900", shopper))
    place.machine.wait(30)
    found = place.open().interrupted
    assert found == Interrupted(shopper, "coupons", "900", payment=True, cards=0, ago_s=30)
    assert place.open().interrupted is None


@pytest.mark.parametrize(
    ("asked", "cards"),
    [
        ((), 0),
        (("RewardList",), 1),
        (("RewardList", "CampaignList"), 1),
        (("RewardList", "CampaignList", "RewardList"), 2),
        (("CampaignList",) * 3, 3),
    ],
)
def test_the_cards_they_tried_are_counted(place: Place, asked: tuple[str, ...], cards: int) -> None:
    journal = place.open()
    begun(journal, COUPON._replace(request="RewardList", shopper=journal.next_shopper()))
    shopper = journal.next_shopper()
    journal.present(shopper)
    for request in asked:
        begun(journal, COUPON._replace(request=request, shopper=shopper))
    found = place.open().interrupted
    assert found
    assert found.cards == cards


def test_a_card_that_was_not_sent_does_not_count(place: Place) -> None:
    journal = place.open()
    journal.present(shopper := journal.next_shopper())
    asked = COUPON._replace(request="RewardList", shopper=shopper)
    journal.end(begun(journal, asked), asked, Outcome.NOT_SENT)
    journal.end(begun(journal, asked), asked, Outcome.UNKNOWN)
    found = place.open().interrupted
    assert found
    assert found.cards == 1


def test_who_had_left_may_not(place: Place) -> None:
    journal = place.open()
    journal.present(journal.next_shopper())
    journal.next_shopper()
    assert place.open().interrupted is None


def test_a_damaged_file_is_put_aside_and_messages_wait_an_hour(place: Place) -> None:
    place.open().close()
    place.file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    journal = place.open()
    assert journal.counts.shut_s == 3600
    assert place.file.with_name("journal.sqlite3.damaged-1").exists()
    begun(journal)
    assert intact(place.file)
    place.machine.wait(3000)
    assert place.open().counts.shut_s == 600


def test_another_programs_file_is_put_aside(place: Place) -> None:
    place.file.parent.mkdir()
    with closing(sqlite3.connect(place.file)) as db, db:
        db.execute("CREATE TABLE wishes (what TEXT)")
    begun(place.open())
    assert place.file.with_name("journal.sqlite3.damaged-1").exists()


def test_a_file_damaged_while_it_runs_is_put_aside_with_the_next_write(place: Place) -> None:
    book = Book(place.file)
    book._db = MagicMock()
    book._db.execute.side_effect = sqlite3.DatabaseError("database disk image is malformed")
    with pytest.raises(NotWritten):
        book.write([("SELECT 1", ())])
    assert book.damaged
    book.write([("INSERT INTO facts VALUES ('shopper', 1)", ())])
    assert intact(place.file)


def test_messages_wait_an_hour_after_that_too(place: Place) -> None:
    journal = place.open()
    journal._book._db = MagicMock()
    journal._book._db.execute.side_effect = sqlite3.DatabaseError("database disk image is malformed")
    with pytest.raises(NotWritten):
        begun(journal)
    assert journal.damaged
    assert [one.counts.shut_s for one in (journal, place.open())] == [3600, 3600]


def test_a_disk_that_takes_nothing_is_told(place: Place) -> None:
    place.file.parent.write_text("no folder")
    journal = place.open()
    with pytest.raises(NotWritten):
        begun(journal)
    assert not journal.healthy
    place.file.parent.unlink()
    begun(journal)
    assert journal.healthy


def test_old_rows_go_and_doubts_stay(place: Place) -> None:
    journal = place.open()
    begun(journal)
    journal.doubts.add("OrderNote", "connection cut")
    place.machine.wait(31 * 24 * 3600)
    journal.next_shopper()
    assert rows(place) == []
    assert len(place.open().doubts.open) == 1


@pytest.mark.parametrize(("days", "left"), [(29, 1), (31, 0)])
def test_what_is_older_than_thirty_days_goes(place: Place, days: int, left: int) -> None:
    journal = place.open()
    begun(journal)
    journal.at_step(1, "note", {Seen.PROBLEM: "refused"})
    journal.staff_did(StaffEntry(3, StaffAct.SETTLE, "OrderNote", 7))
    place.machine.wait(days * 24 * 3600)
    journal.next_shopper()
    with closing(sqlite3.connect(place.file)) as db:
        for table in ("wishes", "steps", "sights", "staff"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (left,), table


def test_what_staff_did_stands_beside_its_shopper(place: Place) -> None:
    journal = place.open()
    shopper = journal.next_shopper()
    journal.staff_did(StaffEntry(3, StaffAct.SETTLE, "OrderNote", 7))
    with closing(sqlite3.connect(place.file)) as db:
        assert db.execute("SELECT * FROM staff").fetchall() == [
            (journal.counts.now, NOON.isoformat(), shopper, 3, "settle", "OrderNote", 7)
        ]


def test_a_journal_of_before_there_was_staff_goes_on(place: Place) -> None:
    begun(place.open())
    with closing(sqlite3.connect(place.file)) as db:
        db.execute("DROP TABLE staff")
    journal = place.open()
    journal.staff_did(StaffEntry(3, StaffAct.IN))
    assert journal.healthy
    assert not journal.damaged
    assert len(rows(place)) == 1


def test_a_question_and_its_end_are_told_in_one(place: Place) -> None:
    place.open().note(COUPON._replace(request="ReadOrder"), Outcome.OK, "", 0.5)
    assert rows(place) == [("ReadOrder", "coupons", "900", 1, 1, "Ok", "")]
    assert not place.open().doubts.open


def test_what_came_last_is_where_they_stood(place: Place) -> None:
    journal = place.open()
    shopper = journal.next_shopper()
    journal.present(shopper)
    mine = COUPON._replace(shopper=shopper)
    journal.saw(shopper, {Seen.LANGUAGE: "tr"})
    journal.saw(shopper, {Seen.LANGUAGE: "en", Seen.PROBLEM: "refused"})
    journal.end(begun(journal, mine), mine, Outcome.REFUSED)
    journal.end(begun(journal, mine._replace(reference="")), mine, Outcome.OK)
    another = mine._replace(shopper=shopper + 1, reference="901")
    journal.end(begun(journal, another), another, Outcome.REFUSED)
    found = place.open().interrupted
    assert found == Interrupted(shopper, "", "900", payment=False, language="en", wrong_coupons=1)


def test_a_payment_that_ended_is_over(place: Place) -> None:
    journal = place.open()
    journal.present(shopper := journal.next_shopper())
    paying = WishEntry(PAYMENT, "pay_phone", "900", shopper)
    journal.end(journal.begin_later(paying), paying, Outcome.OK)
    found = place.open().interrupted
    assert found
    assert not found.payment


def test_whoever_is_nobody_is_not_interrupted(place: Place) -> None:
    journal = place.open()
    journal.present(journal.next_shopper())
    journal.present(0)
    assert place.open().interrupted is None


def test_each_write_is_its_writers(place: Place) -> None:
    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit((held := Event()).wait)
        journal = Journal(place.file, writer=thread)
        journal.present(1)
        assert place.open().interrupted is None
        held.set()
    assert place.open().interrupted is not None
