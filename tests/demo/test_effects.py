"""The effect log has one row for what really changed: the same said twice changes nothing."""

import pytest

from kiosk.demo.server import StoreServer
from tests.demo.shopper import LAMP, MUG, Shopper

SAID = {
    "OrderNotePage": {"notes": "ring"},
    "GiftBoxPage": {"note": "for you"},
    "DeliveryBagsPage": {"product": "BAG-0001"},
    "OrderSelectionPage": {"extra_field": '{"key": "x"}'},
    "CouponSelectionPage": {"coupon": "HOSGELDIN"},
    "LoyaltyCardPage": {"selected_loyalty_amount": "5.00"},
    "AddressClearPage": {},
}


@pytest.mark.parametrize("page", SAID)
def test_a_page_submitted_twice(store: StoreServer, shopper: Shopper, page: str) -> None:
    shopper.begin().choose_till()
    for _ in range(2):
        shopper.post(page, **SAID[page])
    assert len(store.shop.effects(page)) == 1


def test_the_basket_made_the_same_twice(store: StoreServer, shopper: Shopper) -> None:
    shopper.add(MUG)
    before = len(store.shop.effects("basket"))
    for quantity in (3, 3, 0, 0):
        shopper.http.put("/baskets/basket/", json={"product": MUG, "quantity": quantity})
    shopper.add(LAMP)
    for _ in range(2):
        shopper.http.delete("/baskets/basket/")
    assert [row.what for row in store.shop.effects("basket")[before:]] == [
        "KRM-0002 is 3",
        "KRM-0002 is 0",
        "LMB-0001 is 1",
        "basket cleared",
    ]
