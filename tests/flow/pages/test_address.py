"""Where the order goes: did it happen, the carrier's row, and the way back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.addresses import AddressSelection, CreateAddress, DeleteAddress, Place, ReadPlaces
from kiosk.api.request import Request
from kiosk.api.requests import AddressClear
from kiosk.api.shop import DeliveryOptionSelection, Guest, RetailStoreSelection, ShippingOptionSelection
from kiosk.flow.contexts import Pages
from kiosk.flow.moment import DOTS, PHONE, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.address import PAGE, found_again
from kiosk.flow.shop_rules import House
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


STORES_OR_HOME: Pages = {
    "DeliveryOptionSelectionPage": {
        "delivery_options": [
            {"pk": 2, "delivery_option_type": "retail_store"},
            {"pk": 3, "delivery_option_type": "customer"},
        ]
    },
    "RetailStoreSelectionPage": {"retail_stores": [{"pk": 5}]},
    "ShippingOptionSelectionPage": {"shipping_options": [{"pk": 4}]},
}
ONLY_STORES = {
    "DeliveryOptionSelectionPage": {"delivery_options": [{"pk": 2, "delivery_option_type": "retail_store"}]}
}
PLACES = {
    "/address/country/": (Place(1), Place(9)),
    "/address/city/?country=1": (Place(34),),
    "/address/township/?city=34": (Place(101),),
    "/address/district/?township=101": (Place(1001),),
}


def read(levels: int) -> dict[str, tuple[Place, ...]]:
    """The lists of the first levels."""
    return dict(list(PLACES.items())[:levels])


@pytest.mark.parametrize(
    ("kind", "moment", "sent"),
    [
        (DeliveryOptionSelection, Moment(pages=STORES_OR_HOME), DeliveryOptionSelection(3)),
        (
            DeliveryOptionSelection,
            Moment(pages=STORES_OR_HOME, following="RetailStoreSelection"),
            DeliveryOptionSelection(2),
        ),
        (DeliveryOptionSelection, Moment(pages=ONLY_STORES), DeliveryOptionSelection(2)),
        (DeliveryOptionSelection, Moment(), None),
        (RetailStoreSelection, Moment(pages=STORES_OR_HOME), RetailStoreSelection(5)),
        (ShippingOptionSelection, Moment(pages=STORES_OR_HOME), ShippingOptionSelection(4)),
        (Guest, Moment(house=House(guest_email="a@b.c", guest_phone="5")), Guest("a@b.c", "5")),
        (Guest, Moment(), None),
        (ReadPlaces, Moment(), ReadPlaces("/address/country/")),
        (ReadPlaces, Moment(places=read(2)), ReadPlaces("/address/township/?city=34")),
        (ReadPlaces, Moment(places=read(4)), None),
        (CreateAddress, Moment(places=read(2)), None),
        (DeleteAddress, Moment(), None),
        (AddressSelection, Moment(), None),
        (
            AddressSelection,
            Moment(pages={"AddressSelectionPage": {"addresses": [{"pk": 7}, {"pk": 8}]}}),
            AddressSelection(7, 7),
        ),
    ],
)
def test_what_a_replay_sends(kind: type[Request], moment: Moment, sent: Request | None) -> None:
    assert PAGE.stand_ins[kind](moment) == sent


def test_a_replay_makes_an_address_of_nobodys_in_the_first_places() -> None:
    sent = PAGE.stand_ins[CreateAddress](Moment(places=read(4)))
    assert isinstance(sent, CreateAddress)
    assert (sent.country, sent.city, sent.township, sent.district) == (1, 34, 101, 1001)
    assert (sent.first_name, sent.line, sent.phone_number) == (DOTS, DOTS, PHONE)


def test_an_address_is_known_by_whose_it_is_and_where() -> None:
    lost = CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 101, "Moda Street 1 ")
    ada = {"pk": 7, "first_name": "Ada", "last_name": "Kaya", "line": "Moda Street 1", "title": "Ev"}
    others = ({**ada, "pk": 8, "line": "Moda Street 2"}, {**ada, "pk": 9, "first_name": "Can"}, {"pk": None})
    assert found_again([lost], (ada, *others)) == {7}


@pytest.mark.parametrize(("kind", "told"), [("customer", True), ("retail_store", False)])
def test_sending_it_home_is_told_even_where_it_costs_nothing(kind: str, told: bool) -> None:
    """Else a delivery that is chosen on the phone would not show."""
    option = {"pk": 3, "delivery_option_type": kind}
    sent = order(
        delivery_option=option, shipping_option={"pk": 4, "name": "Fast"}, shipping_amount=Decimal(0)
    )
    line = OrderLine("shipping", "address", "Fast", amount=Decimal(0))
    assert list(PAGE.rows(sent)) == ([line] if told else [])
