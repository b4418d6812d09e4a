"""What a shop says on its receipts, in the language of the shopper."""

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import FACES
from kiosk.receipts.contents import Receipt
from kiosk.settings.model import ReceiptSettings, Settings
from kiosk.ui.language import speak
from kiosk.ui.words.receipt_words import receipt
from kiosk.ui.words.shop_lines import in_language

SHOP = ReceiptSettings(
    name="Moda Ev Mağazacılık A.Ş.",
    address={"tr": "Moda Cad. 1\nKadıköy", "en": "1 Moda Street"},
    tax_number="Kadıköy V.D. 1234567890",
    returns={"en": "Returns within 14 days"},
)


@pytest.fixture(autouse=True)
def _english(qapp: Any) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


def written(language: str, shop: ReceiptSettings) -> Receipt:
    speak(language)
    return receipt(Kiosk(), Settings(receipt=shop), House(), FACES)


@pytest.mark.parametrize(
    ("language", "head", "foot"),
    [
        (
            "tr",
            ("Moda Cad. 1", "Kadıköy", "Kadıköy V.D. 1234567890"),
            ("Returns within 14 days", "Mali değeri yoktur"),
        ),
        (
            "en",
            ("1 Moda Street", "Kadıköy V.D. 1234567890"),
            ("Returns within 14 days", "This receipt has no fiscal value"),
        ),
    ],
)
def test_the_shops_own_lines(language: str, head: tuple[str, ...], foot: tuple[str, ...]) -> None:
    """What was not translated is there in the language that it has."""
    told = written(language, SHOP)
    assert told.shop == "Moda Ev Mağazacılık A.Ş."
    assert told.head[:-1] == head
    assert told.footer[1:] == foot


def test_without_settings_there_is_the_brand_alone() -> None:
    told = written("en", ReceiptSettings(no_fiscal_value=False))
    assert (told.shop, len(told.head), len(told.footer)) == ("Moda Ev", 1, 1)


@pytest.mark.parametrize(("words", "told"), [("", ""), ({}, ""), ({"tr": ""}, ""), ({"tr": "Var"}, "Var")])
def test_in_language(words: str | dict[str, str], told: str) -> None:
    assert in_language(words) == told
