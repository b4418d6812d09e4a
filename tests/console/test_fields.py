"""Words to requests, for each of the document's services."""

from decimal import Decimal

import pytest

from kiosk.api import requests as api
from kiosk.api.request import Request, form
from kiosk.console.fields import WrongField, request
from kiosk.console.pages import page
from tests.api.services import SERVICES, Service, name


@pytest.mark.parametrize("service", SERVICES, ids=name)
def test_a_request_from_its_own_words(service: Service) -> None:
    words = [f"{field}={text}" for field, text in form(service.request.fields()).items()]
    assert request(page(service.page), words) == service.request


@pytest.mark.parametrize(
    ("page_name", "words", "wanted"),
    [
        ("OrderNotePage", ["notes=a=b, ş"], api.OrderNote("a=b, ş")),
        ("OrderNotePage", ["notes="], api.OrderNote("")),
        ("GiftBoxPage", ["note=x"], api.GiftBox("x")),
        ("GiftBoxPage", ["note=x", "gift_video=TRUE"], api.GiftBox("x", gift_video=True)),
        ("GiftBoxPage", ["gift_video=0", "note=x"], api.GiftBox("x", gift_video=False)),
        ("CouponSelectionPage", ["coupon=A", "action=remove"], api.CouponSelection("A", "remove")),
        ("LoyaltyCardPage", ["selected_loyalty_amount=1.5"], api.LoyaltyCard(Decimal("1.5"))),
        ("CheckoutProviderIndexPage", ["basket_id=7"], api.CheckoutProviderIndex(7)),
        ("CheckoutProviderIndexPage", [], api.CheckoutProviderIndex()),
        ("OrderSelectionPage", ['extra_field={"a": [1]}'], api.OrderSelection({"a": [1]})),
    ],
)
def test_words(page_name: str, words: list[str], wanted: Request) -> None:
    assert request(page(page_name), words) == wanted


@pytest.mark.parametrize(
    ("page_name", "words", "said"),
    [
        ("OrderNotePage", [], "notes is missing; it should be text"),
        ("OrderNotePage", ["notes"], "'notes' should be written field=value"),
        ("OrderNotePage", ["note=x"], "there is no field 'note'; its fields are: notes"),
        ("OrderNotePage", ["notes=x", "notes=y"], "notes is given twice"),
        ("AddressClearPage", ["x=1"], "there is no field 'x'; its fields are: none"),
        ("GiftBoxPage", ["note=x", "gift_video=maybe"], "gift_video = 'maybe' should be true or false"),
        ("CouponSelectionPage", ["coupon=A", "action=use"], "action = 'use' should be add or remove"),
        ("LoyaltyCardPage", ["selected_loyalty_amount=lots"], "should be an amount, as in 100.00"),
        ("LoyaltyCardPage", ["selected_loyalty_amount=NaN"], "should be an amount"),
        ("LoyaltyCardPage", ["selected_loyalty_amount="], "should be an amount"),
        ("CheckoutProviderSelectionPage", ["checkout_provider=one"], "should be a whole number"),
        ("CheckoutProviderIndexPage", ["basket_id="], "basket_id = '' should be a whole number"),
        ("OrderSelectionPage", ["extra_field={"], "extra_field = '{' should be a JSON object"),
        ("OrderSelectionPage", ["extra_field=[1]"], "should be a JSON object"),
    ],
)
def test_what_cannot_be_sent_is_named(page_name: str, words: list[str], said: str) -> None:
    with pytest.raises(WrongField) as wrong:
        request(page(page_name), words)
    assert str(wrong.value).startswith(f"{page_name}: ")
    assert said in str(wrong.value)


def test_a_private_value_is_not_repeated_in_the_message() -> None:
    words = ["basket_id=1", "session_token=t", "billing_address=4111111111111111", "shipping_address={}"]
    with pytest.raises(WrongField, match="billing_address = … should be a JSON object"):
        request(page("CheckoutProviderAddressSelectionPage"), words)


def test_a_cards_number_is_not_sent_in_words_and_not_repeated() -> None:
    """A card goes by the secret keypad or not at all; a console is no way round it."""
    with pytest.raises(WrongField, match="may be a bank card's number") as told:
        request(page("OrderNotePage"), ["notes=4543 7777 7777 7771 and 4543777777777771"])
    assert "4543" not in str(told.value)
