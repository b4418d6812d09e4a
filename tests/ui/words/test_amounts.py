"""Amounts as people type them."""

from decimal import Decimal

import pytest

from kiosk.ui.language import speak
from kiosk.ui.words.amounts import typed_amount, written


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("50", "50"),
        ("50,5", "50.5"),
        ("50.55", "50.55"),
        ("0050", "50"),
        (",5", "0.5"),
        ("50,", "50"),
        (" 7 ", "7"),
    ],
)
def test_comma_or_point(text: str, amount: str) -> None:
    assert typed_amount(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["", ",", "1,234", "1.234,50", "-5", "five", "1e3", "5 0"])
def test_anything_else_is_no_amount(text: str) -> None:
    assert typed_amount(text) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("language", "text"), [("tr", "50,50"), ("en", "50.50")])
def test_it_is_written_with_the_sign_of_the_language(language: str, text: str) -> None:
    speak(language)
    assert written(Decimal("50.5")) == text
    assert typed_amount(text) == Decimal("50.5")
