"""Requests of which the order says nothing. The cases of the others stand with their pages."""

from decimal import Decimal

import pytest

from kiosk.api import requests as page
from kiosk.api import shop
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.witness import happened
from tests.flow.orders import basket, item, order

WITHOUT: list[Request] = [
    page.GiftBoxIndex(),
    page.RewardList("4", "30", "03", "2"),
    page.CampaignList("4"),
    page.CheckoutProviderAddressSelection({}, {}, "s", 1),
    page.CheckoutProviderShippingOption(1, "c"),
    page.CheckoutProviderAgreementList({}, {}, "s", 1, "4", {}),
    page.CheckoutProviderThankYou(),
    page.ThankYou(),
    page.RedirectGuard(),
    page.SendBarcodeSms("5551112233"),
    page.SendCheckoutUrlSms("5551112233"),
    shop.Guest("a@b.example", "5551112233"),
    shop.SignIn("a@b.example", "secret"),
    shop.TakeOrderNumber(),
    shop.ReadOrder(),
]


@pytest.mark.parametrize("sent", WITHOUT, ids=lambda sent: type(sent).__name__)
def test_of_others_the_order_cannot_tell(sent: Request) -> None:
    full = order(notes="x", coupons=["A"], basket=basket(item()), loyalty_money=Decimal(5))
    assert happened(sent, PreOrder(), full) is None
