"""Where the order goes: did it happen, the carrier's row, and the way back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.addresses import AddressSelection, CreateAddress
from kiosk.api.request import Request
from kiosk.api.requests import AddressClear
from kiosk.api.shop import DeliveryOptionSelection, RetailStoreSelection, ShippingOptionSelection
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.address import PAGE, found_again
from kiosk.flow.witness import happened
from tests.flow.orders import order

ADDRESS = {"shipping_address": {"pk": 1}}
STORE = {"retail_store": {"pk": 5}}


@pytest.mark.parametrize(
    ("sent", "before", "now", "did"),
    [
        (AddressClear(), ADDRESS, {"shipping_address": None}, True),
        (AddressClear(), ADDRESS, ADDRESS, False),
        (AddressClear(), STORE, STORE, False),
        (DeliveryOptionSelection(2), {}, {"delivery_option": {"pk": 2}}, True),
        (DeliveryOptionSelection(2), {}, {"delivery_option": {"pk": 3}}, False),
        (RetailStoreSelection(5), {}, STORE, True),
        (RetailStoreSelection(5), {}, {}, False),
        (ShippingOptionSelection(4), {}, {"shipping_option": {"pk": 4}}, True),
        (ShippingOptionSelection(4), {}, {}, False),
        (AddressSelection(7, 7), {}, {"shipping_address": {"pk": 7}}, True),
        (AddressSelection(7, 7), {}, ADDRESS, False),
        (AddressSelection(7, 7), {}, {}, False),
    ],
    ids=repr,
)
def test_the_order_tells(sent: Request, before: dict[str, Any], now: dict[str, Any], did: bool) -> None:
    assert happened(sent, order(**before), order(**now)) is did


def test_a_carrier_has_a_row_where_it_costs_something() -> None:
    fast = {"shipping_option": {"pk": 4, "name": "Fast"}}
    line = OrderLine("shipping", "address", "Fast", amount=Decimal("8.50"))
    assert list(PAGE.rows(order(**fast, shipping_amount=Decimal("8.50")))) == [line]
    assert not list(PAGE.rows(order(**fast, shipping_amount=Decimal(0))))
    assert not list(PAGE.rows(order(**fast)))
    assert not list(PAGE.rows(order(shipping_amount=Decimal("8.50"))))


@pytest.mark.parametrize("raw", [ADDRESS, STORE])
def test_address_and_store_are_cleared(raw: dict[str, Any]) -> None:
    assert list(PAGE.undo(order(**raw))) == [AddressClear()]


def test_an_address_is_known_by_whose_it_is_and_where() -> None:
    lost = CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 101, "Moda Street 1 ")
    ada = {"pk": 7, "first_name": "Ada", "last_name": "Kaya", "line": "Moda Street 1", "title": "Ev"}
    others = ({**ada, "pk": 8, "line": "Moda Street 2"}, {**ada, "pk": 9, "first_name": "Can"}, {"pk": None})
    assert found_again([lost], (ada, *others)) == {7}
