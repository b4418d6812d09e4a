"""The document's 23 services: each request as the document sends it, and the body it shows."""

from decimal import Decimal
from typing import Any, NamedTuple

from kiosk.api import requests as send
from kiosk.api.request import Repeat, Request

EXTRA_FIELD = {
    "key": "extra_field",
    "label": "Extra Field",
    "data_type": "nested",
    "schema": {"foo": {"key": "foo", "label": "Foo", "required": True, "data_type": "text"}},
}
ADDRESS: dict[str, Any] = {"pk": 7}
NOTIFICATION = send.CheckoutProviderNotification(True, "", {}, {}, {}, {}, {}, {}, True)


class Service(NamedTuple):
    """A request, and how the document has it travel. `body` is None where it shows an empty one."""

    request: Request
    page: str
    repeat: Repeat
    body: str | None = None
    method: str = "POST"


SERVICES = (
    Service(
        send.OrderNote("my order note is..."), "OrderNotePage", Repeat.SET, "notes=my%20order%20note%20is..."
    ),
    Service(send.GiftBoxIndex(), "GiftBoxIndexPage", Repeat.ASK),
    Service(
        send.GiftBox("it's my note"),
        "GiftBoxPage",
        Repeat.SET,
        "note=it's%20my%20note&gift_video=false&gift_video_notification_sent=false",
    ),
    Service(send.DeliveryBags("product.sku"), "DeliveryBagsPage", Repeat.ONCE, "product=product.sku"),
    Service(
        send.RewardList("03948590328570", "30", "03", "234"),
        "RewardListPage",
        Repeat.ONCE,
        "card_number=03948590328570&card_year=30&card_month=03&card_cvv=234",
    ),
    Service(send.RewardSelection(), "RewardSelectionPage", Repeat.SET_BY_HAND),
    Service(
        send.CouponSelection("coupon-name"),
        "CouponSelectionPage",
        Repeat.SET_BY_HAND,
        "coupon=coupon-name&action=add",
    ),
    Service(
        send.OrderSelection(EXTRA_FIELD),
        "OrderSelectionPage",
        Repeat.SET,
        "extra_field=%7B%22key%22%3A%20%22extra_field%22%2C%20%22label%22%3A%20%22Extra%20Field%22%2C%20"
        "%22data_type%22%3A%20%22nested%22%2C%20%22schema%22%3A%20%7B%22foo%22%3A%20%7B%22key%22%3A%20"
        "%22foo%22%2C%20%22label%22%3A%20%22Foo%22%2C%20%22required%22%3A%20true%2C%20%22data_type%22%3A%20"
        "%22text%22%7D%7D%7D",
    ),
    Service(
        send.CampaignList("03948590328570"), "CampaignListPage", Repeat.ONCE, "card_number=03948590328570"
    ),
    Service(send.CampaignSelection(""), "CampaignSelectionPage", Repeat.SET_BY_HAND, "campaign="),
    Service(send.AddressClear(), "AddressClearPage", Repeat.SET),
    Service(send.CheckoutProviderIndex(), "CheckoutProviderIndexPage", Repeat.ONCE),
    Service(
        send.CheckoutProviderSelection(1),
        "CheckoutProviderSelectionPage",
        Repeat.ONCE,
        "checkout_provider=1",
    ),
    Service(
        send.CheckoutProviderAddressSelection(ADDRESS, ADDRESS, "token", 903),
        "CheckoutProviderAddressSelectionPage",
        Repeat.ONCE,
        "billing_address=%7B%22pk%22%3A%207%7D&shipping_address=%7B%22pk%22%3A%207%7D"
        "&session_token=token&basket_id=903",
    ),
    Service(
        send.CheckoutProviderShippingOption(903, "conversation.id"),
        "CheckoutProviderShippingOptionPage",
        Repeat.ASK,
        "basket_id=903&conversation_id=conversation.id&language=",
    ),
    Service(
        send.CheckoutProviderAgreementList(ADDRESS, ADDRESS, "token", 903, "4", {}),
        "CheckoutProviderAgreementListPage",
        Repeat.ASK,
        "billing_address=%7B%22pk%22%3A%207%7D&shipping_address=%7B%22pk%22%3A%207%7D"
        "&session_token=token&basket_id=903&shipping_option_key=4&user=%7B%7D&code=",
    ),
    Service(NOTIFICATION, "CheckoutProviderNotificationPage", Repeat.NEVER),
    Service(send.CheckoutProviderThankYou(), "CheckoutProviderThankYouPage", Repeat.ONCE),
    Service(send.ThankYou(), "ThankYouPage", Repeat.READ, method="GET"),
    Service(send.RedirectGuard(), "RedirectGuardPage", Repeat.ONCE),
    Service(send.LoyaltyCard(Decimal(100)), "LoyaltyCardPage", Repeat.ONCE, "selected_loyalty_amount=100.00"),
    Service(send.SendBarcodeSms("5XXXXXXXXX"), "SendBarcodeSmsPage", Repeat.ONCE, "phone_number=5XXXXXXXXX"),
    Service(
        send.SendCheckoutUrlSms("5XXXXXXXXX"),
        "SendCheckoutUrlSmsPage",
        Repeat.ONCE,
        "phone_number=5XXXXXXXXX",
    ),
)
SENT = tuple(service for service in SERVICES if service.repeat is not Repeat.NEVER)


def name(service: Service) -> str:
    """For the names of tests."""
    return type(service.request).__name__
