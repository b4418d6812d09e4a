"""Where an order goes: what the shop offers, and addresses that are odd."""

from typing import Any

import pytest

from kiosk.flow import destination
from tests.flow.orders import order

STORE = {"pk": 2, "delivery_option_type": "retail_store"}
HOME = {"pk": 3, "delivery_option_type": "customer"}
MODA = {
    "pk": 7,
    "line": "Moda Caddesi 24",
    "district": {"pk": 1, "name": "Caferağa"},
    "township": {"pk": 2, "name": "Kadıköy"},
    "city": {"pk": 34, "name": "İstanbul"},
}


@pytest.mark.parametrize(("offered", "home"), [([STORE, HOME], 3), ([HOME], 3), ([STORE], None), ([], None)])
def test_home_is_what_is_not_picked_up_here(offered: list[dict[str, Any]], home: int | None) -> None:
    pages = {"DeliveryOptionSelectionPage": {"delivery_options": offered}}
    option = destination.home_option(pages)
    assert (option.pk if option else None) == home


def test_sent_home_is_what_is_not_picked_up() -> None:
    assert destination.is_sent_home(order(delivery_option=HOME))
    assert not destination.is_sent_home(order(delivery_option=STORE))
    assert not destination.is_sent_home(order())


def test_odd_addresses_are_left_out() -> None:
    rows = [MODA, {"pk": None, "line": "a store's"}, {"pk": "x"}, "no address", None]
    pages = destination.keeping({"IndexPage": {"a": 1}}, tuple(rows))  # type: ignore[arg-type]
    assert [address.pk for address in destination.addresses(pages)] == [7]
    assert pages["IndexPage"] == {"a": 1}


def test_odd_rows_are_not_handed_on() -> None:
    pages = {destination.ADDRESS_PAGE: {"addresses": [None, "7", MODA]}}
    assert destination.written(pages, 7) == MODA


@pytest.mark.parametrize("told", [None, "", {}, 7, "text"])
def test_no_list_is_no_address(told: object) -> None:
    assert destination.addresses({"AddressSelectionPage": {"addresses": told}}) == ()


def test_an_address_is_handed_on_as_it_was_written() -> None:
    pages = destination.keeping({}, ({**MODA, "own_key": [1]},))
    assert destination.written(pages, 7) == {**MODA, "own_key": [1]}
    assert destination.written(pages, 8) is None


def test_where_it_lies_in_one_line() -> None:
    (moda,) = destination.addresses(destination.keeping({}, (MODA,)))
    assert destination.where(moda) == "Moda Caddesi 24, Caferağa, Kadıköy, İstanbul"
    odd = {"pk": 9, "line": None, "township": {"name": None}, "city": {"pk": 34, "name": "İzmir"}}
    (nameless,) = destination.addresses(destination.keeping({}, (odd,)))
    assert destination.where(nameless) == "İzmir"
    (bare,) = destination.addresses(destination.keeping({}, ({"pk": 8, "line": "Moda", "city": {}},)))
    assert destination.where(bare) == "Moda"


def test_an_address_is_found_by_its_number_however_it_is_written() -> None:
    pages = {destination.ADDRESS_PAGE: {"addresses": [{"line": "no pk"}, {"pk": "7", "line": "Moda"}]}}
    assert destination.written(pages, 7) == {"pk": "7", "line": "Moda"}


def test_what_else_the_page_tells_is_kept() -> None:
    pages = {destination.ADDRESS_PAGE: {"addresses": [MODA], "countries": [1]}}
    assert destination.keeping(pages, ()) == {
        destination.ADDRESS_PAGE: {"addresses": [], "countries": [1]},
    }
