"""What is answered for the shopper before the first step."""

from typing import Any

import pytest

from kiosk.api.request import Request
from kiosk.api.shop import DeliveryOptionSelection, Guest, RetailStoreSelection, ShippingOptionSelection
from kiosk.flow.prelude import PAGES, answer
from kiosk.flow.shop_rules import House

HOME = {"pk": 3, "delivery_option_type": "customer"}
STORE = {"pk": 2, "delivery_option_type": "retail_store"}
GUEST = House(guest_email="kiosk@shop.example", guest_phone="5551112233")
HERE = House(store=5)
DELIVERY, STORES = "DeliveryOptionSelectionPage", "RetailStoreSelectionPage"
CARRIERS = "ShippingOptionSelectionPage"


def test_the_pages_that_no_shopper_is_asked() -> None:
    assert {"IndexPage", DELIVERY, STORES, CARRIERS} == PAGES


@pytest.mark.parametrize(
    ("page", "values", "house", "request_"),
    [
        ("IndexPage", {}, GUEST, Guest("kiosk@shop.example", "5551112233")),
        ("IndexPage", {}, House(), None),
        (DELIVERY, {"delivery_options": [HOME, STORE]}, House(), DeliveryOptionSelection(2)),
        (DELIVERY, {"delivery_options": [HOME]}, House(), DeliveryOptionSelection(3)),
        (DELIVERY, {"delivery_options": []}, House(), None),
        (DELIVERY, {"delivery_options": "odd"}, House(), None),
        (STORES, {"retail_stores": [{"pk": 4}, {"pk": 5}]}, HERE, RetailStoreSelection(5)),
        (STORES, {"retail_stores": [{"pk": 4}]}, HERE, RetailStoreSelection(4)),
        (STORES, {"retail_stores": [{"pk": 0}]}, House(), RetailStoreSelection(0)),
        (STORES, {"retail_stores": [{"pk": 5}], "addresses": []}, HERE, RetailStoreSelection(5)),
        (
            STORES,
            {"retail_stores": [{"pk": 5}], "addresses": [{"pk": None}, {"pk": 71}, {"pk": 72}]},
            HERE,
            RetailStoreSelection(5, 71),
        ),
        (STORES, {}, HERE, None),
        (CARRIERS, {"shipping_options": [{"pk": 4}, {"pk": 6}]}, House(), ShippingOptionSelection(4)),
        (CARRIERS, {}, House(), None),
        ("AddressSelectionPage", {"addresses": [{"pk": 1}]}, GUEST, None),
        ("OrderNotePage", {}, GUEST, None),
        ("", {}, GUEST, None),
    ],
)
def test_each_page_has_its_answer(
    page: str, values: dict[str, Any], house: House, request_: Request | None
) -> None:
    assert answer(page, {page: values}, house) == request_
