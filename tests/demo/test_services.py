"""Each of the document's services over HTTP."""

import json
from typing import Any

import pytest

from kiosk.demo.server import StoreServer
from tests.demo.shopper import Shopper, context, pages

CARD = {"card_number": "03948590328570", "card_year": "30", "card_month": "03", "card_cvv": "234"}


@pytest.fixture
def begun(shopper: Shopper) -> Shopper:
    return shopper.begin()


def _whole(answer: dict[str, Any]) -> dict[str, Any]:
    """The pre-order of an answer without errors, which is always whole."""
    assert answer["errors"] is None
    preorder: dict[str, Any] = answer["pre_order"]
    assert preorder["basket"]["total_quantity"] == 2
    return preorder


def test_order_note(begun: Shopper) -> None:
    answer = begun.post("OrderNotePage", notes="ring twice, it’s loud")
    assert (pages(answer), _whole(answer)["notes"]) == ([], "ring twice, it’s loud")
    assert _whole(begun.post("OrderNotePage", notes=""))["notes"] is None


def test_order_note_too_long(begun: Shopper) -> None:
    answer = begun.post("OrderNotePage", notes="x" * 503)
    assert answer["errors"] == {"notes": ["It may have 500 characters at most; 3 are too many."]}


def test_gift_box_index(begun: Shopper) -> None:
    answer = begun.post("GiftBoxIndexPage")
    assert (pages(answer), context(answer)) == (["GiftBoxPage"], {"price": "10.90"})


def test_gift_box(begun: Shopper) -> None:
    answer = begun.post("GiftBoxPage", note="it's my note", gift_video="1")
    preorder = _whole(answer)
    assert preorder["gift_box"] == {
        "note": "it's my note",
        "gift_video": True,
        "gift_video_notification_sent": False,
        "price": "10.90",
    }
    assert preorder["total_amount"] == "808.90"


def test_gift_card_too_long(begun: Shopper) -> None:
    assert list(begun.post("GiftBoxPage", note="x" * 161)["errors"]) == ["note"]


def test_gift_box_not_offered(begun: Shopper) -> None:
    begun.fault("no_gift_box", "GiftBoxIndexPage")
    answer = begun.post("GiftBoxIndexPage")
    assert (pages(answer), list(answer["errors"])) == ([], ["non_field_errors"])


def test_delivery_bags(store: StoreServer, begun: Shopper) -> None:
    offered = context(begun.get("DeliveryBagsPage"))["bags"]
    assert [bag["sku"] for bag in offered] == ["BAG-0001", "BAG-0002", "BAG-0003"]
    for sku in ("BAG-0001", "BAG-0002", "BAG-0001"):
        preorder = _whole(begun.post("DeliveryBagsPage", product=sku))
    assert [bag["sku"] for bag in preorder["bags"]] == ["BAG-0001", "BAG-0002"]
    assert (preorder["bags_fee"], preorder["total_amount"]) == ("41.40", "839.40")
    assert len(store.shop.effects(page="DeliveryBagsPage")) == 2


@pytest.mark.parametrize("sku", ["BAG-0003", "KRM-0002", ""])
def test_delivery_bags_refused(begun: Shopper, sku: str) -> None:
    assert list(begun.post("DeliveryBagsPage", product=sku)["errors"]) == ["product"]


def test_reward_list_and_selection(begun: Shopper) -> None:
    answer = begun.post("RewardListPage", **CARD)
    rewards = [{"amount": "120.00", "type": "general"}, {"amount": "35.50", "type": "brand"}]
    assert (pages(answer), context(answer)["rewards"]) == (["RewardSelectionPage"], rewards)
    preorder = _whole(begun.post("RewardSelectionPage"))
    assert (preorder["selected_rewards"], preorder["unpaid_amount"]) == (rewards, "642.50")
    assert preorder["total_amount"] == "798.00"


@pytest.mark.parametrize(
    ("field", "value"),
    [("card_number", "12"), ("card_month", "13"), ("card_year", "x"), ("card_cvv", "1")],
)
def test_reward_list_refuses_a_wrong_card(begun: Shopper, field: str, value: str) -> None:
    assert list(begun.post("RewardListPage", **(CARD | {field: value}))["errors"]) == [field]


def test_reward_selection_without_a_list(begun: Shopper) -> None:
    assert list(begun.post("RewardSelectionPage")["errors"]) == ["non_field_errors"]


def test_no_card_is_kept(store: StoreServer, begun: Shopper) -> None:
    begun.post("RewardListPage", **CARD)
    begun.post("CampaignListPage", card_number=CARD["card_number"])
    remembered = "\n".join(store.shop.storage._db.iterdump())
    assert CARD["card_number"] not in remembered


def test_coupon_selection(store: StoreServer, begun: Shopper) -> None:
    for _ in range(2):
        preorder = _whole(begun.post("CouponSelectionPage", coupon="HOSGELDIN", action="add"))
    assert preorder["coupons"] == ["HOSGELDIN"]
    assert preorder["basket"]["discounts"] == [{"description": "HOSGELDIN", "discount": "50.00"}]
    assert preorder["unpaid_amount"] == "748.00"
    assert [row.what for row in store.shop.effects(page="CouponSelectionPage")] == ["coupon added HOSGELDIN"]
    assert _whole(begun.post("CouponSelectionPage", coupon="HOSGELDIN", action="remove"))["coupons"] == []


def test_coupon_selection_lists_and_refuses(begun: Shopper) -> None:
    names = [row["name"] for row in context(begun.get("CouponSelectionPage"))["coupons"]]
    assert names == ["HOSGELDIN", "BAHAR10", "YAZ20", "BIZDEN"]
    answer = begun.post("CouponSelectionPage", coupon="BAHAR10", action="add")
    assert answer["errors"] == {"coupon": ["BAHAR10 needs an order of 1.500,00 TL; 702,00 TL are missing."]}
    assert answer["pre_order"]["coupons"] == []


def test_order_selection(begun: Shopper) -> None:
    schema = context(begun.get("OrderSelectionPage"))["extra_field"]
    text = json.dumps(schema, ensure_ascii=False)
    assert _whole(begun.post("OrderSelectionPage", extra_field=text))["extra_field"] == text
    assert list(begun.post("OrderSelectionPage", extra_field="{")["errors"]) == ["extra_field"]


def test_campaign_list_and_selection(begun: Shopper) -> None:
    answer = begun.post("CampaignListPage", card_number=CARD["card_number"])
    codes = [row["code"] for row in context(answer)["campaigns"]]
    assert (pages(answer), codes) == (["CampaignSelectionPage"], ["KART75", "TAKSIT3"])
    preorder = _whole(begun.post("CampaignSelectionPage", campaign="KART75"))
    assert (preorder["selected_campaign"], preorder["unpaid_amount"]) == ("KART75", "723.00")
    assert _whole(begun.post("CampaignSelectionPage", campaign=""))["selected_campaign"] is None


def test_campaign_selection_of_another_card(begun: Shopper) -> None:
    assert context(begun.post("CampaignListPage", card_number="9" * 16))["campaigns"] == []
    assert list(begun.post("CampaignSelectionPage", campaign="KART75")["errors"]) == ["campaign"]


def test_address_clear(begun: Shopper) -> None:
    begun.choose_till()
    answer = begun.post("AddressClearPage")
    assert pages(answer) == ["AddressSelectionPage"]
    assert context(answer) == {"addresses": [], "country": {"pk": 1, "name": "Türkiye", "code": "tr"}}
    assert _whole(answer)["shipping_address"] is None


def test_checkout_provider_index(begun: Shopper) -> None:
    answer = begun.post("CheckoutProviderIndexPage")
    assert pages(answer) == ["CheckoutProviderSelectionPage"]
    assert context(answer) == {"checkout_providers": [{"pk": 1, "name": "Akifast", "slug": "akifast"}]}
    assert _whole(answer)["checkout_provider_process_started"] is True


def test_checkout_provider_selection(begun: Shopper, url: str) -> None:
    begun.post("CheckoutProviderIndexPage")
    answer = begun.post("CheckoutProviderSelectionPage", checkout_provider="1")
    assert pages(answer) == ["CheckoutProviderAddressSelectionPage"]
    address = context(answer)["redirect_url"]
    assert address.startswith(f"{url}/hpp?session_token=")
    assert _whole(answer)["remote_redirect_url"] == address


def test_redirect_guard(begun: Shopper) -> None:
    assert begun.post("RedirectGuardPage") == {}


def test_loyalty_card(begun: Shopper) -> None:
    assert begun.post("LoyaltyCardPage", selected_loyalty_amount="100.00") == {
        "loyalty_total_amount": "240.00",
        "loyalty_amount": "100.00",
        "card_number": "6270480000001881",
        "applied_amount": "100.00",
        "loyalty_points_type": "point",
    }
    preorder = begun.preorder()
    assert (preorder["loyalty_money"], preorder["unpaid_amount"]) == ("100.00", "698.00")
    assert begun.post("LoyaltyCardPage", selected_loyalty_amount="900")["applied_amount"] == "240.00"
    assert begun.post("LoyaltyCardPage", selected_loyalty_amount="0.00")["loyalty_total_amount"] == "240.00"
    assert begun.preorder()["loyalty_money"] == "0.00"


@pytest.mark.parametrize("amount", ["", "-5", "lots"])
def test_loyalty_card_blank(begun: Shopper, amount: str) -> None:
    answer = begun.post("LoyaltyCardPage", selected_loyalty_amount=amount)
    assert (len(answer), set(answer.values())) == (5, {""})


def test_loyalty_card_blank_before_there_is_a_basket(shopper: Shopper) -> None:
    assert set(shopper.post("LoyaltyCardPage", selected_loyalty_amount="10").values()) == {""}


@pytest.mark.parametrize(
    ("page", "kind"), [("SendBarcodeSmsPage", "barcode"), ("SendCheckoutUrlSmsPage", "checkout_url")]
)
def test_send_sms(store: StoreServer, begun: Shopper, page: str, kind: str) -> None:
    begun.choose_till()
    address = begun.open_payment()
    assert begun.post(page, phone_number="0532 123 45 42") == {}
    (sms,) = store.shop.outbox()
    assert (sms.kind, sms.to) == (kind, "+905321234542")
    assert sms.link in sms.text
    assert sms.link == (address if kind == "checkout_url" else sms.link)
    assert "Try again in" in begun.post(page, phone_number="5321234542")["errors"]["phone_number"][0]
    assert len(store.shop.effects(page=page)) == 1


def test_send_sms_refused(begun: Shopper) -> None:
    assert list(begun.post("SendBarcodeSmsPage", phone_number="5321234542")["errors"]) == ["non_field_errors"]
    begun.open_payment()
    assert list(begun.post("SendBarcodeSmsPage", phone_number="2121234542")["errors"]) == ["phone_number"]


def test_thank_you_before_an_order_names_what_is_missing(begun: Shopper) -> None:
    assert pages(begun.get("ThankYouPage")) == ["DeliveryOptionSelectionPage"]
    assert pages(begun.post("CheckoutProviderThankYouPage")) == ["DeliveryOptionSelectionPage"]
