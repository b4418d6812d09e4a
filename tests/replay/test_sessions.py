"""Who was there, and how it ended for them."""

from datetime import timedelta

import pytest

from kiosk.journal.entries import PAYMENT, Seen
from kiosk.journal.read_only import SightRow, StepRow, WishRow
from kiosk.replay.listing import table
from kiosk.replay.session import End, Session
from kiosk.replay.sessions import sessions
from tests.replay.told import NOON, rows, sight, step, wish

BASKET, NOTE = step(0, "basket"), step(5, "note")
LEFT = sight(9, Seen.LEFT, "")


def only(*told: WishRow | StepRow | SightRow, present: int = 0) -> Session:
    (session,) = sessions(rows(*told, present=present))
    return session


@pytest.mark.parametrize(
    ("told", "present", "end"),
    [
        ([wish(6, PAYMENT, "Ok"), LEFT], 0, End.PAID),
        ([wish(6, PAYMENT, "Unknown"), LEFT], 0, End.NOT_KNOWN),
        ([wish(6, PAYMENT, None)], 7, End.THERE),
        ([LEFT], 0, End.LEFT),
        ([], 7, End.THERE),
        ([], 8, End.INTERRUPTED),
        ([], 0, End.INTERRUPTED),
    ],
)
def test_how_it_ended(told: list[WishRow | SightRow], present: int, end: End) -> None:
    assert only(BASKET, NOTE, *told, present=present).end is end


def test_the_time_of_day_is_told_by_a_wish() -> None:
    session = only(BASKET, wish(6, "OrderNote", step="note", took=0.5))
    assert session.at == NOON
    assert session.beats[1].at == NOON + timedelta(seconds=6)
    assert session.lasted_s == pytest.approx(6.5)


def test_without_a_wish_it_is_told_by_when_the_journal_was_written() -> None:
    assert only(BASKET).at.astimezone(NOON.tzinfo) == NOON


def test_the_journey_is_as_it_was_told_when_they_came() -> None:
    assert only(sight(0, Seen.JOURNEY, "basket bags note pay evil"), BASKET, NOTE).journey == ("bags", "note")


def test_else_it_is_the_steps_they_came_to() -> None:
    assert only(BASKET, NOTE, step(6, "basket"), NOTE, step(7, "coupons")).journey == ("note", "coupons")


def test_what_nobody_knows_the_end_of_is_counted() -> None:
    unknown = [wish(6, name, "Unknown") for name in ("OrderNote", "ReadOrder", PAYMENT)]
    assert only(BASKET, *unknown, wish(7, "GiftBox", "Refused")).doubts == 2


def test_who_came_to_no_step_was_nobody() -> None:
    told = rows(BASKET, step(20, "basket", shopper=9), wish(15, "EmptyBasket", step="welcome", shopper=8))
    assert [session.shopper for session in sessions(told)] == [7, 9]


def test_a_line_for_each() -> None:
    told = rows(BASKET, NOTE, NOTE, wish(6, "OrderNote", "Unknown", took=62.0), LEFT)
    _, line = table(sessions(told))
    assert " ".join(line.split()) == "7 2026-03-02 12:00:00 1:08 1 left at note basket → note"
