"""After an unknown outcome: what the order read afterwards says of each request."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api import requests as page
from kiosk.api import shop
from kiosk.api.addresses import AddressSelection
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.witness import happened
from tests.flow.orders import basket, item, order

NOTHING: dict[str, Any] = {}
ADDRESS = {"pk": 1}
BAG_S, BAG_L = {"pk": 12, "sku": "BAG-S"}, {"pk": 13, "sku": "BAG-L"}
NEW = {"remote_redirect_url": "https://pay.example/2"}
OLD = {"remote_redirect_url": "https://pay.example/1"}

CASES: list[tuple[Request, dict[str, Any], dict[str, Any], bool | None]] = [
    (page.OrderNote("ring"), NOTHING, {"notes": "ring"}, True),
    (page.OrderNote("ring"), {"notes": "old"}, {"notes": "old"}, False),
    (page.OrderNote(""), {"notes": "old"}, {"notes": None}, True),
    (page.OrderNote(""), {"notes": "old"}, {"notes": "old"}, False),
    (page.GiftBox("hi"), NOTHING, {"gift_box": {"note": "hi"}}, True),
    (page.GiftBox("hi"), NOTHING, {"gift_box": {"note": "hi.", "gift_video": False}}, True),
    (page.GiftBox("hi", gift_video=True), NOTHING, {"gift_box": {"note": "hi", "gift_video": False}}, False),
    (page.GiftBox("hi"), NOTHING, {"gift_box": {"note": "other"}}, False),
    (page.GiftBox("hi"), NOTHING, NOTHING, False),
    (page.DeliveryBags("BAG-L"), NOTHING, {"bags": [BAG_L]}, True),
    (page.DeliveryBags("BAG-L"), NOTHING, {"bags": [BAG_S]}, False),
    (page.DeliveryBags("BAG-L"), NOTHING, {"bags": None}, False),
    (page.DeliveryBags("BAG-L"), {"bags": [BAG_L]}, {"bags": [BAG_L]}, None),
    (page.DeliveryBags("BAG-L"), {"bags": [BAG_L]}, {"bags": [BAG_L, BAG_L]}, None),
    (page.DeliveryBags("BAG-L"), {"bags": [BAG_L]}, NOTHING, None),
    (page.DeliveryBags("BAG-L"), {"bags": [BAG_S]}, {"bags": [BAG_S, BAG_L]}, True),
    (page.CouponSelection("A"), NOTHING, {"coupons": ["A"]}, True),
    (page.CouponSelection("yaz20"), NOTHING, {"coupons": ["YAZ20"]}, True),
    (page.CouponSelection("A"), NOTHING, {"coupons": [{"pk": 1, "name": "A"}]}, True),
    (page.CouponSelection("A"), {"coupons": ["B"]}, {"coupons": ["B"]}, False),
    (page.CouponSelection("A"), {"coupons": []}, {"coupons": [77]}, None),
    (page.CouponSelection("A", "remove"), {"coupons": ["A"]}, {"coupons": []}, True),
    (page.CouponSelection("A", "remove"), {"coupons": ["A"]}, {"coupons": ["A"]}, False),
    (page.OrderSelection({"key": "x"}), NOTHING, {"extra_field": {"key": "x"}}, True),
    (page.OrderSelection({"key": "x"}), NOTHING, NOTHING, None),
    (
        page.OrderSelection({"key": True}),
        {"extra_field": "{'key': True}"},
        {"extra_field": "{'key': True}"},
        True,
    ),
    (page.RewardSelection(), NOTHING, {"selected_rewards": [{"amount": Decimal(5)}]}, True),
    (page.RewardSelection(), NOTHING, {"selected_rewards": ""}, False),
    (page.CampaignSelection("1"), NOTHING, {"selected_campaign": "1"}, True),
    (page.CampaignSelection("1"), NOTHING, {"selected_campaign": "2"}, False),
    (page.CampaignSelection(""), {"selected_campaign": "1"}, {"selected_campaign": None}, True),
    (page.AddressClear(), {"shipping_address": ADDRESS}, {"shipping_address": None}, True),
    (page.AddressClear(), {"shipping_address": ADDRESS}, {"shipping_address": ADDRESS}, False),
    (page.AddressClear(), {"retail_store": {"pk": 5}}, {"retail_store": {"pk": 5}}, False),
    (page.LoyaltyCard(Decimal(20)), NOTHING, {"loyalty_money": Decimal("20.00")}, True),
    (page.LoyaltyCard(Decimal(20)), NOTHING, {"loyalty_money": Decimal("12.50")}, True),
    (page.LoyaltyCard(Decimal(20)), NOTHING, {"loyalty_money": None}, False),
    (page.LoyaltyCard(Decimal(20)), {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(5)}, False),
    (page.LoyaltyCard(Decimal(20)), {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(0)}, None),
    (page.LoyaltyCard(Decimal(0)), {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(0)}, True),
    (page.LoyaltyCard(Decimal(0)), {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(5)}, False),
    (page.LoyaltyCard(Decimal(0)), {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(3)}, None),
    (page.CheckoutProviderIndex(), NOTHING, {"checkout_provider_process_started": True}, None),
    (page.CheckoutProviderSelection(1), NOTHING, NEW, True),
    (page.CheckoutProviderSelection(1), OLD, NEW, True),
    (page.CheckoutProviderSelection(1), OLD, OLD, False),
    (page.CheckoutProviderSelection(1), NOTHING, {"remote_redirect_url": ""}, False),
    (shop.AddToBasket(11), {"basket": basket()}, {"basket": basket(item(11))}, True),
    (shop.AddToBasket(11), {"basket": basket(item(11))}, {"basket": basket(item(11, 2))}, True),
    (shop.AddToBasket(11), {"basket": basket(item(11))}, {"basket": basket(item(11))}, False),
    (shop.AddToBasket(11), {"basket": basket(item(11))}, {"basket": basket(item(11, 4))}, None),
    (shop.AddToBasket(11), {"basket": basket(item(11))}, {"basket": basket()}, None),
    (shop.AddToBasket(11, 2), NOTHING, {"basket": basket(item(11), item(11))}, True),
    (shop.SetQuantity(11, 3), {"basket": basket(item(11))}, {"basket": basket(item(11, 3))}, True),
    (shop.SetQuantity(11, 0), {"basket": basket(item(11))}, {"basket": basket()}, True),
    (shop.SetQuantity(11, 3), {"basket": basket(item(11))}, {"basket": basket(item(11))}, False),
    (shop.EmptyBasket(), {"basket": basket(item(11))}, {"basket": basket()}, True),
    (shop.EmptyBasket(), {"basket": basket(item(11))}, NOTHING, True),
    (shop.EmptyBasket(), {"basket": basket(item(11))}, {"basket": basket(item(11))}, False),
    (shop.DeliveryOptionSelection(2), NOTHING, {"delivery_option": {"pk": 2}}, True),
    (shop.DeliveryOptionSelection(2), NOTHING, {"delivery_option": {"pk": 3}}, False),
    (shop.RetailStoreSelection(5), NOTHING, {"retail_store": {"pk": 5}}, True),
    (shop.RetailStoreSelection(5), NOTHING, NOTHING, False),
    (shop.ShippingOptionSelection(4), NOTHING, {"shipping_option": {"pk": 4}}, True),
    (shop.ShippingOptionSelection(4), NOTHING, NOTHING, False),
    (AddressSelection(7, 7), NOTHING, {"shipping_address": {"pk": 7}}, True),
    (AddressSelection(7, 7), NOTHING, {"shipping_address": {"pk": 1}}, False),
    (AddressSelection(7, 7), NOTHING, NOTHING, False),
    (shop.PaymentOptionSelection(9), NOTHING, {"payment_option": {"pk": 9}}, True),
    (shop.PaymentOptionSelection(9), NOTHING, {"payment_option": {"pk": 8}}, False),
]

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


@pytest.mark.parametrize(("sent", "before", "now", "did"), CASES, ids=repr)
def test_the_order_tells(
    sent: Request, before: dict[str, Any], now: dict[str, Any], did: bool | None
) -> None:
    assert happened(sent, order(**before), order(**now)) is did


@pytest.mark.parametrize("sent", WITHOUT, ids=lambda sent: type(sent).__name__)
def test_of_others_the_order_cannot_tell(sent: Request) -> None:
    full = order(notes="x", coupons=["A"], basket=basket(item()), loyalty_money=Decimal(5))
    assert happened(sent, PreOrder(), full) is None


def test_every_service_is_in_one_of_the_tables() -> None:
    known = {type(case[0]) for case in CASES} | {type(sent) for sent in WITHOUT}
    assert set(page.SERVICES) - known == {page.CheckoutProviderNotification}
