"""The payment: did it happen, by the order alone."""

from typing import Any

import pytest

from kiosk.api.options import ShippingOption
from kiosk.api.request import Request
from kiosk.api.requests import (
    CheckoutProviderAddressSelection,
    CheckoutProviderAgreementList,
    CheckoutProviderIndex,
    CheckoutProviderNotification,
    CheckoutProviderSelection,
    CheckoutProviderShippingOption,
    SendBarcodeSms,
    SendCheckoutUrlSms,
)
from kiosk.api.shop import PaymentOptionSelection, ReadStatus
from kiosk.flow.assistance import Agreement, Assistance
from kiosk.flow.contexts import Pages
from kiosk.flow.moment import DOTS, PHONE, Moment
from kiosk.flow.pages.pay import PAGE
from kiosk.flow.witness import happened
from tests.flow.orders import basket, order

NEW = {"remote_redirect_url": "https://pay.example/2"}
OLD = {"remote_redirect_url": "https://pay.example/1"}


@pytest.mark.parametrize(
    ("sent", "before", "now", "did"),
    [
        (CheckoutProviderIndex(), {}, {"checkout_provider_process_started": True}, None),
        (CheckoutProviderSelection(1), {}, NEW, True),
        (CheckoutProviderSelection(1), OLD, NEW, True),
        (CheckoutProviderSelection(1), OLD, OLD, False),
        (CheckoutProviderSelection(1), {}, {"remote_redirect_url": ""}, False),
        (PaymentOptionSelection(9), {}, {"payment_option": {"pk": 9}}, True),
        (PaymentOptionSelection(9), {}, {"payment_option": {"pk": 8}}, False),
    ],
    ids=repr,
)
def test_the_order_tells(
    sent: Request, before: dict[str, Any], now: dict[str, Any], did: bool | None
) -> None:
    assert happened(sent, order(**before), order(**now)) is did


BEGUN = order(basket=basket(), remote_redirect_url="https://pay.example/hpp?session_token=t-1")
MODA = {"pk": 7, "line": "Moda"}
ADDRESSES = {"AddressSelectionPage": {"addresses": [MODA]}}
WAYS = [{"pk": 9, "payment_type": "cash_register"}, {"pk": 4, "payment_type": "credit_card"}]
OFFERED: Pages = {
    "CheckoutProviderSelectionPage": {"checkout_providers": [{"pk": 1}, {"pk": 2}]},
    "PaymentOptionSelectionPage": {"payment_options": WAYS},
}
CARRIERS = Assistance(address=MODA, carriers=(ShippingOption(22), ShippingOption(23)))
CHOSEN = Assistance(
    address=MODA, carriers=CARRIERS.carriers, carrier="23", agreements=(Agreement("OBF"), Agreement("MSS"))
)
USER = {"first_name": DOTS, "last_name": DOTS, "email": "", "phone_number": PHONE}


@pytest.mark.parametrize(
    ("kind", "moment", "sent"),
    [
        (CheckoutProviderIndex, Moment(order=BEGUN), CheckoutProviderIndex(900)),
        (CheckoutProviderIndex, Moment(), CheckoutProviderIndex(None)),
        (CheckoutProviderSelection, Moment(order=BEGUN, pages=OFFERED), CheckoutProviderSelection(1, 900)),
        (CheckoutProviderSelection, Moment(order=BEGUN), None),
        (
            CheckoutProviderAddressSelection,
            Moment(order=BEGUN, pages=ADDRESSES),
            CheckoutProviderAddressSelection(MODA, MODA, "t-1", 900),
        ),
        (CheckoutProviderAddressSelection, Moment(order=BEGUN), None),
        (CheckoutProviderAddressSelection, Moment(pages=ADDRESSES), None),
        (
            CheckoutProviderAddressSelection,
            Moment(order=order(remote_redirect_url=BEGUN.remote_redirect_url), pages=ADDRESSES),
            None,
        ),
        (CheckoutProviderShippingOption, Moment(order=BEGUN), CheckoutProviderShippingOption(900, "")),
        (CheckoutProviderShippingOption, Moment(), None),
        (
            CheckoutProviderAgreementList,
            Moment(order=BEGUN, assistance=CARRIERS),
            CheckoutProviderAgreementList(MODA, MODA, "t-1", 900, "22", USER, ""),
        ),
        (
            CheckoutProviderAgreementList,
            Moment(order=BEGUN, assistance=CHOSEN),
            CheckoutProviderAgreementList(MODA, MODA, "t-1", 900, "23", USER, "OBF"),
        ),
        (CheckoutProviderAgreementList, Moment(order=BEGUN), None),
        (CheckoutProviderAgreementList, Moment(order=order(basket=basket()), assistance=CARRIERS), None),
        (CheckoutProviderNotification, Moment(), None),
        (SendBarcodeSms, Moment(), SendBarcodeSms(PHONE)),
        (SendCheckoutUrlSms, Moment(), SendCheckoutUrlSms(PHONE)),
        (PaymentOptionSelection, Moment(pages=OFFERED), PaymentOptionSelection(4)),
        (
            PaymentOptionSelection,
            Moment(pages=OFFERED, following="TakeOrderNumber"),
            PaymentOptionSelection(9),
        ),
        (PaymentOptionSelection, Moment(), None),
        (ReadStatus, Moment(), None),
    ],
)
def test_what_a_replay_sends(kind: type[Request], moment: Moment, sent: Request | None) -> None:
    assert PAGE.stand_ins[kind](moment) == sent
