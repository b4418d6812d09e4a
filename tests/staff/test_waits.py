"""The table of the waits, and what they leave to somebody who guesses."""

import pytest

from kiosk.staff.waits import (
    ALL_A_DAY,
    DAY_S,
    LEAST_A_DAY,
    MOST_A_DAY,
    Wrong,
    a_day,
    left_s,
    made_good,
    once_more,
)

YEAR_S = 365.25 * DAY_S
PINS = 10**6


def after(times: int) -> Wrong:
    wrong = Wrong()
    for _ in range(times):
        wrong = once_more(wrong, 0.0)
    return wrong


@pytest.mark.parametrize(
    ("times", "wait_s"),
    [(0, 0), (1, 0), (2, 0), (3, 30), (4, 60), (5, 300), (6, 900), (7, 3600), (8, 3600), (19, 3600)],
)
def test_the_wait_grows(times: int, wait_s: float) -> None:
    assert left_s(after(times), 0.0, MOST_A_DAY) == wait_s


def test_the_wait_passes() -> None:
    assert left_s(after(4), 59.0, MOST_A_DAY) == 1.0
    assert left_s(after(4), 60.0, MOST_A_DAY) == 0.0


def test_the_right_one_ends_the_wait_and_gives_no_try_of_the_day_back() -> None:
    assert left_s(made_good(after(19)), 0.0, MOST_A_DAY) == 0.0
    assert left_s(once_more(made_good(after(19)), 0.0), 0.0, MOST_A_DAY) == DAY_S


def test_a_day_has_so_many_tries() -> None:
    full = after(MOST_A_DAY)
    assert left_s(full, DAY_S - 1, MOST_A_DAY) == 1.0
    assert left_s(full, DAY_S, MOST_A_DAY) == 0.0


@pytest.mark.parametrize(("people", "tries"), [(0, 20), (1, 20), (3, 20), (4, 15), (10, 6), (40, 6)])
def test_names_share_what_a_day_has(people: int, tries: int) -> None:
    assert a_day(people) == tries
    assert people * tries <= max(ALL_A_DAY, people * LEAST_A_DAY)


def guessed(years: float, most: int, *, good_every_s: float) -> int:
    """How many guesses go in, at full pace, while staff comes in so often and ends the wait."""
    now, wrong, guesses, good = 0.0, Wrong(), 0, 0.0
    while now < years * YEAR_S:
        if now >= good:
            wrong, good = made_good(wrong), good + good_every_s
        left = left_s(wrong, now, most)
        if left:
            now = min(now + left, good)
        else:
            wrong, guesses = once_more(wrong, now), guesses + 1
    return guesses


@pytest.mark.parametrize("good_every_s", [600.0, 10 * YEAR_S], ids=["staff comes in", "nobody comes in"])
def test_ten_years_of_guessing_find_less_than_a_tenth_of_the_pins(good_every_s: float) -> None:
    guesses = guessed(10, a_day(1), good_every_s=good_every_s)
    assert guesses < PINS * 0.075
    assert guesses > 10 * 365, "nobody could come in any more"


def test_ten_names_are_hardly_easier_to_guess_than_three() -> None:
    """One guess hits one name's PIN: the number in front of it says whose it would be."""
    assert 10 * guessed(1, a_day(10), good_every_s=600.0) <= 365.25 * ALL_A_DAY + 10 * MOST_A_DAY
