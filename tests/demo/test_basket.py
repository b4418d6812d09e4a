"""/baskets/basket/ over HTTP."""

import pytest

from kiosk.demo.server import StoreServer
from tests.demo.shopper import LAMP, MUG, SOLD_OUT, VASE, Shopper


def test_adding_sums_up_and_setting_is_absolute(shopper: Shopper) -> None:
    shopper.add(MUG, 2)
    basket = shopper.add(MUG, 1).json()["basket"]
    assert (basket["total_quantity"], basket["total_amount"]) == (3, "1197.00")
    answer = shopper.http.put("/baskets/basket/", json={"product": MUG, "quantity": 1})
    assert answer.json()["basket"]["basketitem_set"][0]["total_amount"] == "399.00"


def test_zero_takes_out_and_delete_clears(shopper: Shopper) -> None:
    shopper.add(MUG)
    shopper.add(VASE)
    answer = shopper.http.put("/baskets/basket/", json={"product": MUG, "quantity": 0})
    assert [row["product"]["pk"] for row in answer.json()["basket"]["basketitem_set"]] == [VASE]
    assert shopper.http.delete("/baskets/basket/").json()["basket"]["total_quantity"] == 0


@pytest.mark.parametrize(
    ("pk", "sentence", "available"),
    [(SOLD_OUT, "Glazed bowl is sold out.", 0), (LAMP, "Only 2 of Paper lamp are left.", 2)],
)
def test_more_than_there_is_is_refused(shopper: Shopper, pk: int, sentence: str, available: int) -> None:
    answer = shopper.add(pk, 3)
    assert answer.status_code == 400
    assert answer.json()["non_field_errors"] == sentence
    assert answer.json()["available"] == available


@pytest.mark.parametrize("wanted", [{"product": 7}, {"product": "x"}, {"product": MUG, "quantity": "-1"}, {}])
def test_nonsense_is_refused(shopper: Shopper, wanted: dict[str, object]) -> None:
    assert shopper.http.post("/baskets/basket/", json=wanted).status_code == 400
    assert shopper.http.get("/baskets/basket/").json()["basket"]["total_quantity"] == 0


def test_a_voucher_is_a_typed_coupon(shopper: Shopper) -> None:
    shopper.add(MUG)
    basket = shopper.http.patch("/baskets/basket/", json={"voucher_code": "YAZ20"}).json()["basket"]
    assert (basket["voucher_code"], basket["total_amount"]) == ("YAZ20", "319.20")
    basket = shopper.http.patch("/baskets/basket/", json={"remove_voucher_code": True}).json()["basket"]
    assert (basket["voucher_code"], basket["total_amount"]) == (None, "399.00")


def test_a_coupon_leaves_with_the_goods_it_needs_and_says_so(shopper: Shopper) -> None:
    shopper.begin(VASE, 3)
    shopper.post("CouponSelectionPage", coupon="BAHAR10", action="add")
    shopper.http.put("/baskets/basket/", json={"product": VASE, "quantity": 2})
    preorder = shopper.preorder()
    assert (preorder["coupons"], preorder["unpaid_amount"]) == ([], "1498.00")
    assert "2,00 TL are missing" in preorder["notifications"][0]["message"]


def test_each_change_is_one_effect(store: StoreServer, shopper: Shopper) -> None:
    shopper.add(MUG)
    shopper.add(SOLD_OUT)
    shopper.http.get("/baskets/basket/")
    assert [row.what for row in store.shop.effects(page="basket")] == ["KRM-0002 is 1"]
