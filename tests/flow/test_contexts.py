"""What the shop offers, and that an offer of a wrong shape is none."""

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.api.models import PreOrder
from kiosk.api.options import CheckoutProvider
from kiosk.api.reply import Context, Ok
from kiosk.api.requests import CheckoutProviderIndex
from kiosk.api.wire import decipher
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages
from kiosk.flow.pages import bags
from tests.api.samples import document
from tests.flow.orders import order

WRONG: list[Any] = [None, "", "text", 7, True, {}, [None], ["x"], [[]], [{"pk": "x"}], [{}]]
SELECTED = "CheckoutProviderAddressSelectionPage"
PAYMENT = "PaymentOptionSelectionPage"


@pytest.mark.parametrize(
    ("offered", "page", "key"),
    [
        (bags.bags, "DeliveryBagsPage", "bags"),
        (contexts.providers, "CheckoutProviderSelectionPage", "checkout_providers"),
        (contexts.delivery_options, "DeliveryOptionSelectionPage", "delivery_options"),
        (contexts.retail_stores, "RetailStoreSelectionPage", "retail_stores"),
        (contexts.shipping_options, "ShippingOptionSelectionPage", "shipping_options"),
        (contexts.payment_options, PAYMENT, "payment_options"),
    ],
)
def test_offers_are_read_or_there_are_none(
    offered: Callable[[Pages], tuple[Any, ...]], page: str, key: str
) -> None:
    found = offered({page: {key: [{"pk": 1, "name": "One", "new": []}, {"pk": "2", "name": "Two"}]}})
    assert [(option.pk, option.name) for option in found] == [(1, "One"), (2, "Two")]
    assert offered({}) == offered({page: {}}) == ()
    for wrong in WRONG:
        assert offered({page: {key: wrong}}) == (), wrong


@pytest.mark.parametrize(
    ("pages", "known", "address"),
    [
        ({SELECTED: {"redirect_url": "https://a"}}, order(), "https://a"),
        ({SELECTED: {"redirect_url": "https://a"}}, order(remote_redirect_url="https://b"), "https://a"),
        ({SELECTED: {"redirect_url": ""}}, order(remote_redirect_url="https://b"), "https://b"),
        ({SELECTED: {"redirect_url": 7}}, order(remote_redirect_url="https://b"), "https://b"),
        ({}, order(remote_redirect_url="https://b"), "https://b"),
        ({SELECTED: {"redirect_url": None}}, order(remote_redirect_url=""), None),
        ({}, order(), None),
    ],
)
def test_where_to_pay(pages: Pages, known: PreOrder, address: str | None) -> None:
    assert contexts.payment_address(pages, known) == address


def test_the_cash_register_is_known_by_its_type() -> None:
    card = {"pk": 1, "name": "cash_register", "payment_type": "credit_card"}
    till = {"pk": 9, "name": "Kasa", "payment_type": "cash_register"}
    found = contexts.cash_register({PAYMENT: {"payment_options": [card, till]}})
    assert found
    assert found.pk == 9
    assert contexts.cash_register({PAYMENT: {"payment_options": [card]}}) is None


def test_the_documents_providers() -> None:
    reply = decipher(CheckoutProviderIndex(), 200, {}, document("CheckoutProviderIndexPage"))
    assert isinstance(reply, Ok)
    pages = {context.page: context.values for context in reply.contexts}
    assert contexts.providers(pages) == (CheckoutProvider(1, "Akifast", "akifast"),)


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ([], None),
        ([{}], None),
        ([{"return_url": ""}], None),
        ([{"return_url": 7}, {"return_url": "https://a"}, {"return_url": "https://b"}], "https://a"),
    ],
)
def test_where_the_provider_sends_a_shopper(told: list[dict[str, Any]], address: str | None) -> None:
    assert contexts.return_address(Context("X", values) for values in told) == address
