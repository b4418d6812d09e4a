"""A PIN is never written down as itself, and only that PIN fits what was written."""

from random import Random

import pytest

from kiosk.settings.obvious import is_obvious
from kiosk.settings.pin import fits, is_badge, is_pin, kind_of, new_badge, written

MADE = written("471193")


def test_only_that_pin_fits() -> None:
    assert fits("471193", MADE)
    assert not fits("471194", MADE)


def test_it_is_written_another_way_each_time() -> None:
    assert written("471193") != MADE
    assert "471193" not in MADE


@pytest.mark.parametrize("text", ["123456", "00000000"])
def test_six_to_eight_digits_are_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "12345", "123456789", "12a456", "١٢٣٤٥٦", "12 456", "²²²²²²"])
def test_nothing_else_is(text: str) -> None:
    assert not is_pin(text)


def test_a_badge_is_made_and_has_twenty_digits() -> None:
    badges = {new_badge() for _ in range(200)}
    assert len(badges) == 200
    assert all(is_badge(badge) for badge in badges)


NOT_WRITTEN = {
    "blank": "",
    "bare": "1234",
    "empty": "scrypt:",
    "short": "scrypt:AAAA:BBBB",
    "cut": MADE[:-1],
    "longer": MADE + "x",
    "another kind": MADE.replace("pin6", "pin4"),
}


@pytest.mark.parametrize("text", NOT_WRITTEN.values(), ids=NOT_WRITTEN)
def test_nothing_fits_what_was_not_written_here(text: str) -> None:
    assert kind_of(text) is None
    assert not fits("471193", text)


def test_what_was_written_is_known_again() -> None:
    assert kind_of(MADE) == "pin6"
    assert kind_of(written("0" * 20, "badge20")) == "badge20"
    assert kind_of(written("1234", "")) == ""


OBVIOUS = (
    *("000000", "99999999", "121212", "112112", "123123", "47474747", "123456", "9876543", "135791"),
    *("890123", "112233", "332211", "147258", "159753", "789456", "471174", "010203", "142536", "963852"),
)


@pytest.mark.parametrize("pin", OBVIOUS)
def test_strangers_try_it_first(pin: str) -> None:
    assert is_obvious(pin)


@pytest.mark.parametrize("pin", ["471193", "083926", "5390274", "90218374"])
def test_a_pin_like_any_other_will_do(pin: str) -> None:
    assert not is_obvious(pin)


def test_few_pins_are_obvious() -> None:
    """So that refusing them leaves a stranger as many as before."""
    dice = Random(9)
    assert sum(is_obvious(f"{dice.randrange(10**6):06}") for _ in range(20_000)) < 20_000 * 0.02
