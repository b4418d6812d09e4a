"""Amounts in words. Rule: by the locale, with the currency's decimals, and two amounts never look equal."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale

from kiosk.ui.language import speak
from kiosk.ui.money import price

LOCALES = ["tr_TR", "en_GB", "de_DE", "fr_FR", "ru_RU", "ar_EG", "ar_AE"]
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize(
    ("locale", "amount", "currency", "text"),
    [
        ("en_GB", "1234.5", "TRY", "₺1,234.50"),
        ("en_GB", "1234.5", "TL", "₺1,234.50"),
        ("tr_TR", "1234.5", "try", "₺1.234,50"),
        ("en_GB", "-50", "GBP", "−£50.00"),
        ("en_GB", "1.235", "KWD", "KWD 1.235"),
        ("tr_TR", "1.2", "KWD", "KWD 1,200"),
        ("de_DE", "1.235", "KWD", "1,235 KWD"),
        ("fr_FR", "1980", "JPY", "1 980 ¥"),
        ("ru_RU", "1980.00", "RUB", "1 980,00 ₽"),
        ("en_GB", "1980.00", "JPY", "¥1,980"),
        ("en_GB", "1980.50", "JPY", "¥1,980.50"),
        ("en_GB", "2.474", "TRY", "₺2.474"),
        ("ar_EG", "1.235", "KWD", "١٫٢٣٥ KWD"),
        ("ar_AE", "1.235", "KWD", "1.235 KWD"),
        ("en_GB", "5", "Dinar", "Dinar 5.00"),
        ("en_GB", "5", "$", "$5.00"),
        ("en_GB", "999999999.999", "KWD", "KWD 999,999,999.999"),
        ("en_GB", "999999999999999.999", "KWD", "KWD 999,999,999,999,999.999"),
        ("en_GB", "0", "KWD", "KWD 0.000"),
        ("en_GB", "-0.00", "TRY", "₺0.00"),
    ],
)
def test_an_amount(locale: str, amount: str, currency: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert _seen(price(Decimal(amount), currency)) == text


def test_none_is_a_dash() -> None:
    assert price(None, "TRY") == "–"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("currency", ["TRY", "JPY", "KWD", "CLF", "EUR", "Dinar", "د.ك"])
def test_every_digit_is_there(locale: str, currency: str) -> None:
    QLocale.setDefault(QLocale(locale))
    for amount in map(
        Decimal, ("0", "0.001", "1.5", "12.34", "1000", "123456.789", "999999999.999", "7.000001")
    ):
        assert _read_back(price(amount, currency).replace(currency, "")) == amount


@pytest.mark.parametrize("currency", ["TRY", "JPY", "KWD"])
def test_two_amounts_never_look_equal(currency: str) -> None:
    """No price is said to have become what it was."""
    steps = [Decimal(number) / 1000 for number in range(2460, 2480)]
    assert all(price(one, currency) != price(other, currency) for one, other in pairwise(steps))


def _seen(text: str) -> str:
    """Without marks of direction, all spaces alike."""
    return re.sub(r"\s", " ", "".join(letter for letter in text if unicodedata.category(letter) != "Cf"))


def _read_back(text: str) -> Decimal:
    sign = QLocale().decimalPoint()
    kept = (letter if letter == sign or letter.isdecimal() else "" for letter in text)
    return Decimal(
        "".join("." if letter == sign else str(unicodedata.decimal(letter)) for letter in kept if letter)
    )
