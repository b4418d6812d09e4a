"""Each switch changes what the store answers, is told about, and has a use in the store's code."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import kiosk.demo
from kiosk.demo.like.switches import ABOUT, GROUPS, Like
from kiosk.demo.server import StoreServer
from tests.demo.shopper import MUG, Shopper, context, pages

_CODE = [
    file.read_text("utf-8")
    for file in Path(kiosk.demo.__file__).parent.rglob("*.py")
    if file.name != "switches.py"
]


@pytest.fixture
def like(store: StoreServer) -> Iterator[Callable[..., None]]:
    """Turns switches on, and off again after the test."""

    def on(*switches: Like) -> None:
        store.shop.likes = frozenset(switches)

    yield on
    store.shop.likes = frozenset()


@pytest.mark.parametrize("switch", Like)
def test_each_is_told_about_and_used(switch: Like) -> None:
    assert switch in ABOUT
    assert any(f"Like.{switch.name}" in text for text in _CODE)
    assert switch not in GROUPS


ODD: list[tuple[Like, str, Callable[[dict[str, Any]], Any], Any]] = [
    (Like.UPSELL_NULL, "", lambda body: body["pre_order"]["basket"]["upsell_messages"], None),
    (Like.BAGS_TEXT, "", lambda body: body["pre_order"]["bags"], ""),
    (Like.REWARDS_TEXT, "", lambda body: body["pre_order"]["rewards"], ""),
    (Like.REWARDS_OBJECT, "", lambda body: body["pre_order"]["selected_rewards"], {}),
    (Like.CAMPAIGN_OBJECT, "", lambda body: body["pre_order"]["selected_campaign"], {}),
    (Like.PRICE_TEXT, "", lambda body: body["pre_order"]["unpaid_amount"], "ask us"),
    (Like.MONEY_OF_FOUR_PLACES, "", lambda body: body["pre_order"]["basket"]["total_amount"], "798.0000"),
    (Like.QUANTITY_TEXT, "", lambda body: _line(body)["quantity"], "2.000"),
    (Like.STOCK_FRACTION, "", lambda body: _line(body)["stock"], 12.5),
    (Like.ODD_ATTRIBUTES, "", lambda body: _line(body)["attributes"]["discount"], "%20"),
    (Like.FLOW_PAGES, "OrderNotePage", lambda body: pages(body)[-1], "OrderNotePage"),
]


def _line(body: dict[str, Any]) -> dict[str, Any]:
    line: dict[str, Any] = body["pre_order"]["basket"]["basketitem_set"][0]
    return line


@pytest.mark.parametrize(("switch", "page", "look", "told"), ODD)
def test_a_value_is_told_oddly(
    like: Callable[..., None],
    shopper: Shopper,
    switch: Like,
    page: str,
    look: Callable[[dict[str, Any]], Any],
    told: object,
) -> None:
    shopper.begin()
    like(switch)
    assert look(shopper.get(page)) == told


def test_the_flows_own_pages_stand_behind_the_last_step_and_an_answer_without_pages(
    like: Callable[..., None], shopper: Shopper
) -> None:
    shopper.begin()
    shopper.choose_till()
    like(Like.FLOW_PAGES)
    assert pages(shopper.get())[-2:] == ["PaymentOptionSelectionPage", "BinNumberPage"]
    assert pages(shopper.post("OrderNotePage", notes="x")) == ["PaymentOptionSelectionPage", "BinNumberPage"]


def test_a_pick_up_without_an_address_for_the_bill_is_refused_there(
    like: Callable[..., None], shopper: Shopper
) -> None:
    shopper.begin()
    like(Like.PICK_UP_WANTS_BILLING)
    shopper.post("DeliveryOptionSelectionPage", delivery_option="2")
    assert list(shopper.post("RetailStoreSelectionPage", retail_store="11")["errors"]) == ["billing_address"]
    assert shopper.preorder()["retail_store"] is None


def test_addresses_are_for_who_is_signed_in(like: Callable[..., None], shopper: Shopper) -> None:
    like(Like.ADDRESSES_LOGIN_ONLY)
    assert shopper.http.get("/address/").status_code == 401
    assert shopper.http.post("/address/", json={}).status_code == 401


def test_a_coupon_is_chosen_by_its_pk_and_a_code_is_a_voucher(
    like: Callable[..., None], shopper: Shopper
) -> None:
    shopper.begin()
    like(Like.COUPONS_BY_PK)
    assert shopper.post("CouponSelectionPage", coupon="HOSGELDIN")["errors"]
    assert shopper.post("CouponSelectionPage", coupon="1")["errors"] is None
    shopper.post("CouponSelectionPage", coupon="1", action="remove")
    told = shopper.http.patch("/baskets/basket/", json={"voucher_code": "HOSGELDIN"}).json()
    assert told["basket"]["voucher_code"] == "HOSGELDIN"


def test_zero_is_refused_and_more_is_not(like: Callable[..., None], shopper: Shopper) -> None:
    shopper.begin()
    like(Like.LOYALTY_REFUSES_ZERO)
    assert list(shopper.post("LoyaltyCardPage", selected_loyalty_amount="0.00")["errors"]) == [
        "selected_loyalty_amount"
    ]
    assert shopper.post("LoyaltyCardPage", selected_loyalty_amount="5")["applied_amount"] == "5.00"


def test_the_address_to_pay_at_is_told_flat_or_beside_the_pages(
    like: Callable[..., None], shopper: Shopper
) -> None:
    shopper.begin()
    like(Like.PROVIDER_FLAT)
    assert "checkout_providers" in shopper.post("CheckoutProviderIndexPage")
    told = shopper.post("CheckoutProviderSelectionPage", checkout_provider="1")
    assert told.keys() == {"redirect_url"}
    like(Like.TOP_LEVEL_REDIRECT_URL)
    told = shopper.post("CheckoutProviderSelectionPage", checkout_provider="1")
    assert (told["context_list"], told["pre_order"]["remote_redirect_url"]) == ([], None)
    assert told["redirect_url"].startswith("http")


def test_goods_have_their_ean_under_another_name(like: Callable[..., None], shopper: Shopper) -> None:
    like(Like.EAN_IN_INTEGRATION_BARKOD)
    (found,) = shopper.http.get("/list/", params={"search_text": "8690000000102"}).json()["products"]
    assert found["attributes"] == {"integration_barkod": "8690000000102"}
    assert found["sku"].isdecimal()


def test_a_sibling_is_found_first(like: Callable[..., None], shopper: Shopper) -> None:
    like(Like.SIBLING_FIRST)
    sibling, found = shopper.http.get("/list/", params={"search_text": "KRM-0002"}).json()["products"]
    assert (found["pk"], found["sku"]) == (MUG, "KRM-0002")
    assert sibling["pk"] != MUG


def test_a_guest_is_sent_to_sign_in(like: Callable[..., None], shopper: Shopper) -> None:
    like(Like.GUESTS_TO_SIGN_IN)
    answer = shopper.http.get("/orders/checkout/")
    assert (answer.status_code, answer.headers["location"][:12]) == (302, "/users/auth/")


def test_a_sign_in_may_want_more(like: Callable[..., None], shopper: Shopper) -> None:
    like(Like.LOGIN_WANTS_CODE)
    assert shopper.http.post("/users/login/", json={}).status_code == 202
    like(Like.LOGIN_WANTS_CAPTCHA)
    assert "captcha" in shopper.http.post("/users/login/", json={}).json()["redirect_url"]


def test_phone_numbers_have_one_form_each(like: Callable[..., None], shopper: Shopper) -> None:
    shopper.begin()
    shopper.open_payment()
    like(Like.SMS_PHONE_OF_TEN, Like.ADDRESS_PHONE_OF_ELEVEN)
    for number, taken in (("05321234567", False), ("5321234567", True)):
        errors = shopper.post("SendCheckoutUrlSmsPage", phone_number=number).get("errors")
        assert (errors is None) is taken
    address = {"title": "a", "first_name": "a", "last_name": "a", "line": "a", "phone_number": "5321234567"}
    assert "phone_number" in shopper.http.post("/address/", json=address).json()


def test_the_next_page_of_a_list_is_at_www(like: Callable[..., None], shopper: Shopper) -> None:
    like(Like.NEXT_PAGE_AT_WWW)
    told = shopper.http.get("/address/city/").json()
    assert told["next"].startswith("http://www.127.0.0.1:")
    assert told["next"].endswith("page=2")


def test_thanks_may_have_the_id_alone(like: Callable[..., None], shopper: Shopper) -> None:
    shopper.begin()
    url = shopper.open_payment()
    like(Like.ORDER_ID_ONLY)
    shopper.http.post("/demo/pay", json={"redirect_url": url, "outcome": "pay"})
    assert "order_number" not in context(shopper.get("ThankYouPage"))


def test_the_first_store_has_no_name(like: Callable[..., None], shopper: Shopper) -> None:
    shopper.begin()
    like(Like.STORE_WITHOUT_NAME)
    shopper.post("DeliveryOptionSelectionPage", delivery_option="2")
    stores = context(shopper.get("RetailStoreSelectionPage"))["retail_stores"]
    assert stores[0]["name"] is None
    assert stores[1]["name"]


def test_an_empty_note_is_refused(like: Callable[..., None], shopper: Shopper) -> None:
    shopper.begin()
    like(Like.NO_EMPTY_NOTE)
    assert shopper.post("OrderNotePage", notes="")["errors"]
    assert shopper.post("OrderNotePage", notes="x")["errors"] is None


def test_the_store_tells_its_switches_and_takes_others(store: StoreServer, shopper: Shopper) -> None:
    on = ["flow-pages", "bags-text"]
    told = shopper.http.post("/demo/like", json={"like": on}).json()["switches"]
    assert {row["name"] for row in told if row["on"]} == set(on)
    assert store.shop.likes == {Like.FLOW_PAGES, Like.BAGS_TEXT}
    for wrong in ({"like": ["flow_pages"]}, {"like": "strict"}, {}):
        assert shopper.http.post("/demo/like", json=wrong).status_code == 400
    assert shopper.http.post("/demo/like", json={"like": []}).status_code == 200
    assert not store.shop.likes
