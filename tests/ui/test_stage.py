"""What a screen is handed: amounts in the order's currency."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.settings.model import Settings, ShopSettings
from tests.ui.conftest import MakeStage, order_of


def basket(*codes: str) -> dict[str, Any]:
    return {
        "basketitem_set": [{"product": {"pk": 1}, "quantity": 1, "currency_type": code} for code in codes]
    }


@pytest.mark.parametrize(
    ("order", "text"),
    [
        ({}, "€5.00"),
        ({"currency_type_label": "TL"}, "₺5.00"),
        ({"basket": basket("kwd")}, "KWD 5.000"),
        ({"basket": basket("jpy", "jpy")}, "¥5"),
        ({"basket": basket("kwd"), "currency_type_label": "TL"}, "–"),
        ({"basket": basket("kwd", "try")}, "–"),
    ],
)
def test_the_answers_say_the_currency_and_the_settings_only_where_none_does(
    stage: MakeStage, order: dict[str, Any], text: str
) -> None:
    """Rule: amounts of two currencies in one order are dashes."""
    made = stage(order_of(**order), settings=Settings(shop=ShopSettings(currency="eur")))
    assert made.price(Decimal(5)).replace("\N{NO-BREAK SPACE}", " ") == text
    assert made.price(None) == "–"


def test_another_order_is_read_anew(stage: MakeStage) -> None:
    made = stage(order_of(currency_type_label="TL"))
    assert made.price(Decimal(5)) == "₺5.00"
    made.checkout.kiosk = order_of(basket=basket("jpy"))
    assert (made.price(Decimal(5)), made.currency) == ("¥5", "JPY")
