"""Amounts as people type them. Rule: as fine as the currency, and no finer."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QRegularExpression

from kiosk.ui.language import speak
from kiosk.ui.words.amounts import pattern, typed_amount, weight, written


@pytest.mark.parametrize(
    ("text", "currency", "amount"),
    [
        ("50", "TRY", "50"),
        ("50,5", "TL", "50.5"),
        ("50.55", "try", "50.55"),
        ("0050", "TRY", "50"),
        (",5", "TRY", "0.5"),
        ("50,", "TRY", "50"),
        (" 7 ", "TRY", "7"),
        ("1,235", "KWD", "1.235"),
        ("999999999.999", "KWD", "999999999.999"),
        ("1980", "JPY", "1980"),
        ("0,1234", "CLF", "0.1234"),
    ],
)
def test_comma_or_point(text: str, currency: str, amount: str) -> None:
    assert typed_amount(text, currency) == Decimal(amount)
    assert _may_be_typed(text.strip(), currency)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        *((text, "TRY") for text in ("", ",", "1,234", "1.234,50", "-5", "five", "1e3", "5 0", "٥", "1,2,3")),
        ("1,2345", "KWD"),
        ("1980,5", "JPY"),
    ],
)
def test_anything_else_is_no_amount(text: str, currency: str) -> None:
    assert typed_amount(text, currency) is None


@pytest.mark.parametrize(
    ("text", "currency"),
    [("1,234", "TRY"), ("1,2345", "KWD"), ("1,", "JPY"), ("1234567890", "TRY"), ("٥", "TRY")],
)
def test_what_is_no_amount_cannot_be_typed(text: str, currency: str) -> None:
    assert not _may_be_typed(text, currency)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "amount", "currency", "text"),
    [
        ("tr", "50.5", "TRY", "50,50"),
        ("en", "50.5", "TRY", "50.50"),
        ("en", "50.5", "KWD", "50.500"),
        ("en", "50", "JPY", "50"),
    ],
)
def test_it_is_written_with_the_sign_of_the_language(
    language: str, amount: str, currency: str, text: str
) -> None:
    speak(language)
    assert written(Decimal(amount), currency) == text
    assert typed_amount(text, currency) == Decimal(amount)


def _may_be_typed(text: str, currency: str) -> bool:
    whole = QRegularExpression(QRegularExpression.anchoredPattern(pattern(currency)))
    return whole.match(text).hasMatch()


@pytest.mark.parametrize(
    ("grams", "said"),
    [(50, "50\xa0g"), (999, "999\xa0g"), (1000, "1\xa0kg"), (1250, "1.25\xa0kg"), (10_000, "10\xa0kg")],
)
def test_a_weight_as_a_shopper_says_it(grams: int, said: str, qapp: object) -> None:
    speak("en")
    assert weight(grams) == said
