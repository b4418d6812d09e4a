"""A PIN is never written down as itself, and only that PIN fits what was written."""

import pytest

from kiosk.settings.pin import fits, is_pin, is_written, written

MADE = written("4711")


def test_only_that_pin_fits() -> None:
    assert fits("4711", MADE)
    assert not fits("4712", MADE)


def test_it_is_written_another_way_each_time() -> None:
    assert written("4711") != MADE
    assert "4711" not in MADE


@pytest.mark.parametrize("text", ["1234", "00000000"])
def test_four_to_eight_digits_are_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "123456789", "12a4", "١٢٣٤", "12 4", "²²²²"])
def test_nothing_else_is(text: str) -> None:
    assert not is_pin(text)


NOT_WRITTEN = {
    "blank": "",
    "bare": "1234",
    "empty": "scrypt:",
    "short": "scrypt:AAAA:BBBB",
    "cut": MADE[:-1],
    "longer": MADE + "x",
}


@pytest.mark.parametrize("text", NOT_WRITTEN.values(), ids=NOT_WRITTEN)
def test_nothing_fits_what_was_not_written_here(text: str) -> None:
    assert not is_written(text)
    assert not fits("4711", text)


def test_what_was_written_is_known_again() -> None:
    assert is_written(MADE)
