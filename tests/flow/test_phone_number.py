"""Numbers as typed, as sent, as shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.phone_number import grouped, masked, national
from kiosk.settings.model import PhoneSettings

HERE = PhoneSettings()


@pytest.mark.parametrize(
    "typed",
    [
        "5321234567",
        "05321234567",
        "905321234567",
        "00905321234567",
        "9005321234567",
        "+90 (532) 123 45 67",
        "0532-123-45-67",
    ],
)
def test_prefixes_people_write_are_dropped(typed: str) -> None:
    assert national(typed, HERE.pattern, HERE.country) == "5321234567"


@pytest.mark.parametrize(
    "typed", ["", "532", "53212345678", "2121234567", "0", "٥٣٢١٢٣٤٥٦٧", "4915112345678", "532123456\n7\n8"]
)
def test_what_the_shop_would_not_take_is_no_number(typed: str) -> None:
    assert national(typed, HERE.pattern, HERE.country) is None


def test_a_shop_of_another_country_says_what_a_number_is() -> None:
    assert national("+49 151 12345678", r"^1\d{9,10}$", "+49") == "15112345678"


def test_a_number_that_begins_like_the_country_is_kept() -> None:
    assert national("9051234567", r"^9\d{9}$", "+90") == "9051234567"


@given(st.text(alphabet="0123456789", max_size=10).map("5".__add__))
def test_only_what_matches_is_sent(typed: str) -> None:
    found = national(typed, HERE.pattern, HERE.country)
    assert (found is not None) == (len(typed) == 10)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("", ""),
        ("5", "5"),
        ("5321", "532 1"),
        ("5321234567", "532 123 45 67"),
        ("05321234567", "0532 123 45 67"),
        ("905321234567", "905 321 23 4567"),
    ],
)
def test_numbers_are_read_in_blocks(number: str, shown: str) -> None:
    assert grouped(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("", ""),
        ("5", "5"),
        ("532", "532"),
        ("5321", "5•2 1"),
        ("5321234542", "5•• ••• •• 42"),
        ("05321234542", "0••• ••• •• 42"),
    ],
)
def test_a_bystander_sees_the_first_and_the_last_two(number: str, shown: str) -> None:
    assert masked(number) == shown
