"""Amounts in their three forms."""

from decimal import Decimal

import pytest

from kiosk.demo.shop.money import parsed, spoken, wire


@pytest.mark.parametrize(
    ("amount", "text"), [("0", "0.00"), ("10.9", "10.90"), ("1.005", "1.01"), ("1284.9", "1284.90")]
)
def test_the_wire_has_two_decimals(amount: str, text: str) -> None:
    assert wire(Decimal(amount)) == text


@pytest.mark.parametrize(
    ("amount", "text"), [("215.1", "215,10 TL"), ("1500", "1.500,00 TL"), ("1234567.5", "1.234.567,50 TL")]
)
def test_people_read_turkish_digits(amount: str, text: str) -> None:
    assert spoken(Decimal(amount)) == text


@pytest.mark.parametrize("text", ["", "-1", "NaN", "Infinity", "1.234,50", "1e400", "ten"])
def test_what_is_no_amount(text: str) -> None:
    assert parsed(text) is None


def test_an_amount_is_read() -> None:
    assert parsed(" 100.5 ") == Decimal("100.50")
