"""The payment: did it happen, by the order alone."""

from typing import Any

import pytest

from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection
from kiosk.api.shop import PaymentOptionSelection
from kiosk.flow.witness import happened
from tests.flow.orders import order

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
