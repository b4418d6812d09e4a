"""What each of the document's 23 answers means."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.answers import Answer, LoyaltyAnswer
from kiosk.api.reading import read_order
from kiosk.api.reply import Context, Ok, Reply
from tests.api.heard import heard
from tests.api.samples import DOCUMENT, document
from tests.api.services import SERVICES

EXPECTED: dict[str, Reply] = {
    "GiftBoxIndexPage": Ok(read_order({}), (Context("GiftBoxPage", {"price": "10.90"}),)),
    "RewardListPage": Ok(
        read_order({"rewards": []}),
        (Context("RewardSelectionPage", {"rewards": [{"amount": "1234.00", "type": "general"}]}),),
    ),
    "CampaignListPage": Ok(read_order({}), (Context("CampaignSelectionPage", {"campaigns": []}),)),
    "AddressClearPage": Ok(
        read_order({}), (Context("AddressSelectionPage", {"addresses": [], "country": {}}),)
    ),
    "CheckoutProviderAddressSelectionPage": Ok(
        None, (Context("CheckoutProviderAddressSelectionPage", {"redirect_url": ""}),)
    ),
    "CheckoutProviderShippingOptionPage": Ok(None, (Context("", {"shipping_options": {}}),)),
    "CheckoutProviderAgreementListPage": Ok(None, (Context("", {"agreements": {}}),)),
    "CheckoutProviderNotificationPage": Ok(
        None, (Context("", {"code": "", "text": "", "agreement_body": ""}),)
    ),
    "CheckoutProviderThankYouPage": Ok(None, (Context("", {"return_url": "https://..."}),)),
    "RedirectGuardPage": Ok(data=Answer()),
    "SendBarcodeSmsPage": Ok(data=Answer()),
    "SendCheckoutUrlSmsPage": Ok(data=Answer()),
    "LoyaltyCardPage": Ok(
        data=LoyaltyAnswer(Decimal(100), Decimal(100), Decimal(100), "555555••••••4444", "points_type")
    ),
}
ORDERS: dict[str, dict[str, Any]] = {
    "OrderNotePage": {"notes": "my order note is..."},
    "RewardSelectionPage": {"selected_rewards": ""},
    "CouponSelectionPage": {"coupons": ("coupon-name",)},
    "CampaignSelectionPage": {"selected_campaign": ""},
    "CheckoutProviderIndexPage": {"checkout_provider_process_started": True},
}
IN_DETAIL = {
    "GiftBoxPage",
    "DeliveryBagsPage",
    "OrderSelectionPage",
    "CheckoutProviderSelectionPage",
    "ThankYouPage",
}


def document_reply(page: str) -> Reply:
    request = next(service.request for service in SERVICES if service.page == page)
    return heard(request, document(page), content_type="application/json")


def document_order(page: str) -> Any:
    reply = document_reply(page)
    assert isinstance(reply, Ok)
    return reply.order


def test_every_document_answer_is_expected_somewhere() -> None:
    assert EXPECTED.keys() | ORDERS.keys() | IN_DETAIL == {sample.stem for sample in DOCUMENT}


@pytest.mark.parametrize("page", EXPECTED)
def test_document_answer(page: str) -> None:
    assert document_reply(page) == EXPECTED[page]


@pytest.mark.parametrize("page", ORDERS)
def test_document_order(page: str) -> None:
    order = document_order(page)
    assert {key: getattr(order, key) for key in ORDERS[page]} == ORDERS[page]
    assert order.source.keys() == ORDERS[page].keys()


def test_document_gift_box() -> None:
    box = document_order("GiftBoxPage").gift_box
    assert (box.note, box.gift_video, box.price) == ("it's my note.", False, Decimal("10.90"))


def test_document_bags() -> None:
    order = document_order("DeliveryBagsPage")
    assert order.bags_fee is None
    assert [(bag.pk, bag.sku, bag.price, bag.stock) for bag in order.bags] == [
        (3803, "1KBICK0009", Decimal("10.90"), None)
    ]


def test_document_extra_field_stays_as_it_came() -> None:
    assert '"required": True' in document_order("OrderSelectionPage").extra_field


def test_document_provider_address() -> None:
    reply = document_reply("CheckoutProviderSelectionPage")
    assert isinstance(reply, Ok)
    assert reply.order is not None
    assert reply.order.remote_redirect_url == reply.contexts[0].values["redirect_url"]


def test_document_thanks() -> None:
    reply = document_reply("ThankYouPage")
    assert isinstance(reply, Ok)
    values = reply.contexts[0].values
    assert (values["order_number"], values["order_id"], values["new_user"]) == ("ON123", 123, False)
    assert values["campaigns"] == [{"code": "1", "message": "xyz"}]
