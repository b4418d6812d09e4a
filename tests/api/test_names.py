"""All requests at a glance: what each is called on the disk, and how it travels."""

import pytest

from kiosk.api.reply import Refused, Why
from kiosk.api.request import CHECKOUT, Encoding, Repeat, Request
from tests.api.test_requests import REQUESTS

# By the name that stands on the disk: method, path, page, and how safe it is to send it twice.
BY_NAME: dict[str, tuple[str, str, str | None, Repeat, Encoding]] = {
    "AddToBasket": ("POST", "/baskets/basket/", None, Repeat.SET_BY_HAND, Encoding.JSON),
    "AddressClear": ("POST", CHECKOUT, "AddressClearPage", Repeat.SET, Encoding.FORM),
    "AddressSelection": ("POST", CHECKOUT, "AddressSelectionPage", Repeat.SET, Encoding.FORM),
    "CampaignList": ("POST", CHECKOUT, "CampaignListPage", Repeat.ONCE, Encoding.FORM),
    "CampaignSelection": ("POST", CHECKOUT, "CampaignSelectionPage", Repeat.SET_BY_HAND, Encoding.FORM),
    "CheckoutProviderAddressSelection": (
        "POST",
        CHECKOUT,
        "CheckoutProviderAddressSelectionPage",
        Repeat.ONCE,
        Encoding.FORM,
    ),
    "CheckoutProviderAgreementList": (
        "POST",
        CHECKOUT,
        "CheckoutProviderAgreementListPage",
        Repeat.ASK,
        Encoding.FORM,
    ),
    "CheckoutProviderIndex": ("POST", CHECKOUT, "CheckoutProviderIndexPage", Repeat.ONCE, Encoding.FORM),
    "CheckoutProviderNotification": (
        "POST",
        CHECKOUT,
        "CheckoutProviderNotificationPage",
        Repeat.NEVER,
        Encoding.JSON,
    ),
    "CheckoutProviderSelection": (
        "POST",
        CHECKOUT,
        "CheckoutProviderSelectionPage",
        Repeat.ONCE,
        Encoding.FORM,
    ),
    "CheckoutProviderShippingOption": (
        "POST",
        CHECKOUT,
        "CheckoutProviderShippingOptionPage",
        Repeat.ASK,
        Encoding.FORM,
    ),
    "CheckoutProviderThankYou": (
        "POST",
        CHECKOUT,
        "CheckoutProviderThankYouPage",
        Repeat.ONCE,
        Encoding.FORM,
    ),
    "CouponSelection": ("POST", CHECKOUT, "CouponSelectionPage", Repeat.SET_BY_HAND, Encoding.FORM),
    "CreateAddress": ("POST", "/address/", None, Repeat.ONCE, Encoding.JSON),
    "CsrfToken": ("GET", "/csrf_token/", None, Repeat.READ, Encoding.FORM),
    "DeleteAddress": ("DELETE", CHECKOUT, None, Repeat.SET, Encoding.FORM),
    "DeliveryBags": ("POST", CHECKOUT, "DeliveryBagsPage", Repeat.ONCE, Encoding.FORM),
    "DeliveryOptionSelection": ("POST", CHECKOUT, "DeliveryOptionSelectionPage", Repeat.SET, Encoding.FORM),
    "EmptyBasket": ("DELETE", "/baskets/basket/", None, Repeat.SET, Encoding.FORM),
    "FindProduct": ("GET", "/list/", None, Repeat.READ, Encoding.QUERY),
    "GenericPage": ("POST", CHECKOUT, None, Repeat.ONCE, Encoding.FORM),
    "GiftBox": ("POST", CHECKOUT, "GiftBoxPage", Repeat.SET, Encoding.FORM),
    "GiftBoxIndex": ("POST", CHECKOUT, "GiftBoxIndexPage", Repeat.ASK, Encoding.FORM),
    "Guest": ("POST", CHECKOUT, "IndexPage", Repeat.SET, Encoding.FORM),
    "LoyaltyCard": ("POST", CHECKOUT, "LoyaltyCardPage", Repeat.ONCE, Encoding.FORM),
    "OrderNote": ("POST", CHECKOUT, "OrderNotePage", Repeat.SET, Encoding.FORM),
    "OrderSelection": ("POST", CHECKOUT, "OrderSelectionPage", Repeat.SET, Encoding.FORM),
    "PaymentOptionSelection": ("POST", CHECKOUT, "PaymentOptionSelectionPage", Repeat.SET, Encoding.FORM),
    "ReadAddressPage": ("GET", CHECKOUT, "AddressSelectionPage", Repeat.READ, Encoding.FORM),
    "ReadAddresses": ("GET", "/address/detailed/", None, Repeat.READ, Encoding.FORM),
    "ReadBags": ("GET", CHECKOUT, "DeliveryBagsPage", Repeat.READ, Encoding.FORM),
    "ReadBasket": ("GET", "/baskets/basket/", None, Repeat.READ, Encoding.FORM),
    "ReadCheckout": ("GET", CHECKOUT, None, Repeat.READ, Encoding.FORM),
    "ReadCompleted": ("GET", "/orders/completed/", None, Repeat.READ, Encoding.QUERY),
    "ReadDelivery": ("GET", CHECKOUT, "DeliveryOptionSelectionPage", Repeat.READ, Encoding.FORM),
    "ReadDetails": ("GET", CHECKOUT, "OrderSelectionPage", Repeat.READ, Encoding.FORM),
    "ReadOrder": ("GET", CHECKOUT, "OrderNotePage", Repeat.READ, Encoding.FORM),
    "ReadPaymentOptions": ("GET", CHECKOUT, "PaymentOptionSelectionPage", Repeat.READ, Encoding.FORM),
    "ReadPlaces": ("GET", CHECKOUT, None, Repeat.READ, Encoding.QUERY),
    "ReadStatus": ("GET", "/orders/checkout-with-token/", None, Repeat.READ, Encoding.QUERY),
    "RedirectGuard": ("POST", CHECKOUT, "RedirectGuardPage", Repeat.ONCE, Encoding.FORM),
    "RetailStoreSelection": ("POST", CHECKOUT, "RetailStoreSelectionPage", Repeat.SET, Encoding.FORM),
    "RewardList": ("POST", CHECKOUT, "RewardListPage", Repeat.ONCE, Encoding.FORM),
    "RewardSelection": ("POST", CHECKOUT, "RewardSelectionPage", Repeat.SET_BY_HAND, Encoding.FORM),
    "ReadProduct": ("GET", CHECKOUT, None, Repeat.READ, Encoding.QUERY),
    "ReadStoreStock": ("GET", CHECKOUT, None, Repeat.READ, Encoding.FORM),
    "SearchGoods": ("GET", "/list/", None, Repeat.READ, Encoding.QUERY),
    "SendBarcodeSms": ("POST", CHECKOUT, "SendBarcodeSmsPage", Repeat.ONCE, Encoding.FORM),
    "SendCheckoutUrlSms": ("POST", CHECKOUT, "SendCheckoutUrlSmsPage", Repeat.ONCE, Encoding.FORM),
    "SetQuantity": ("PUT", "/baskets/basket/", None, Repeat.SET, Encoding.JSON),
    "ShippingOptionSelection": ("POST", CHECKOUT, "ShippingOptionSelectionPage", Repeat.SET, Encoding.FORM),
    "SignIn": ("POST", "/users/login/", None, Repeat.ONCE, Encoding.JSON),
    "TakeOrderNumber": ("POST", "/hooks/cash_register/get_order_number/", None, Repeat.ASK, Encoding.FORM),
    "ThankYou": ("GET", CHECKOUT, "ThankYouPage", Repeat.READ, Encoding.FORM),
}

REASONS = (
    "no connection",
    "certificate not trusted",
    "connection cut",
    "deadline passed",
    "server error",
    "answer not readable",
    "not the shop's answer",
    "answer too large",
    "session ended",
    "shut out by a page",
    "sent to sign in",
    "journal not written",
    "looked up: it did not happen",
    "the order is paid",
    "a card's number in words",
)


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.known_as)
def test_each_request_is_called_and_travels_so(kind: type[Request]) -> None:
    assert BY_NAME[kind.known_as] == (kind.method, kind.path, kind.page, kind.repeat, kind.encoding)


def test_no_name_is_gone_and_none_stands_twice() -> None:
    assert sorted(kind.known_as for kind in REQUESTS) == sorted(BY_NAME)


def test_reasons_are_kept_by_these_words() -> None:
    assert sorted(why.value for why in Why) == sorted(REASONS)


def test_a_refusal_without_a_status_came_with_a_good_one() -> None:
    assert Refused({}).status == 200
