"""A payment on the visitor's phone, as the shop and the kiosk see it."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from kiosk.demo.server import StoreServer
from tests.demo.shopper import MUG, Shopper, context, pages

ADDRESS = json.dumps({"line": "Moda Caddesi 24", "first_name": "Ada"})


def _pay(shopper: Shopper, url: str, outcome: str = "pay") -> httpx.Response:
    return shopper.http.post("/demo/pay", json={"redirect_url": url, "outcome": outcome})


def _notification(store: StoreServer, url: str, amount: str) -> dict[str, Any]:
    (token,) = parse_qs(urlsplit(url).query)["session_token"]
    payment = store.shop.payment(token)
    assert payment is not None
    return {
        "agreements": True,
        "conversation_id": payment.conversation_id,
        "transaction": {"order_amount": amount},
        "is_successful": True,
    }


def test_paid_on_the_phone(store: StoreServer, shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    number = _pay(shopper, address).json()["order_number"]
    assert (len(number), number.isdigit()) == (15, True)
    for answer in (shopper.get("ThankYouPage"), shopper.get()):
        assert pages(answer) == ["ThankYouPage"]
        assert context(answer)["order_number"] == number
    order = shopper.http.get(context(answer)["redirect_url"] + "?format=json").json()["order"]
    assert (order["number"], order["amount"], len(order["orderitem_set"])) == (number, "847.90", 2)
    assert [row.what for row in store.shop.effects(session=shopper.session)][-1] == f"order {number}"


def test_after_the_order_a_fresh_basket_and_the_thanks_end_with_it(shopper: Shopper) -> None:
    shopper.begin()
    before = shopper.preorder()["basket"]["pk"]
    _pay(shopper, shopper.open_payment())
    preorder = shopper.preorder()
    assert preorder["basket"]["pk"] != before
    assert preorder["basket"]["total_quantity"] == 0
    shopper.add(MUG)
    assert "ThankYouPage" not in pages(shopper.get("ThankYouPage"))


def test_points_are_spent_with_the_order(shopper: Shopper) -> None:
    shopper.begin().post("LoyaltyCardPage", selected_loyalty_amount="200.00")
    _pay(shopper, shopper.open_payment())
    shopper.add(MUG)
    answer = shopper.post("LoyaltyCardPage", selected_loyalty_amount="0.00")
    assert answer["loyalty_total_amount"] == "40.00"


def test_declined_and_tried_again(shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    assert _pay(shopper, address, "decline").json() == {"status": "declined", "order_number": ""}
    assert _pay(shopper, address).json()["status"] == "paid"


def test_the_notification_counts_once(store: StoreServer, shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    _pay(shopper, address)
    said = _notification(store, address, "847.90")
    answers = [
        httpx.post(f"{store.phone_url}/orders/checkout-provider/notification/", json=said).json()
        for _ in range(2)
    ]
    assert answers[0]["context_list"] == answers[1]["context_list"]
    assert context(answers[0])["return_url"].endswith("/")
    assert len([row for row in store.shop.effects() if row.what.startswith("order ")]) == 1


def test_a_lost_notification_is_said_again_and_orders_once(store: StoreServer, shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    shopper.fault("drop_after", "CheckoutProviderNotificationPage")
    assert _pay(shopper, address).json()["status"] == "paid"
    assert len([row for row in store.shop.effects() if row.what.startswith("order ")]) == 1


def test_nobody_can_order_without_the_secret(store: StoreServer, shopper: Shopper) -> None:
    shopper.begin().open_payment()
    answer = shopper.post("CheckoutProviderNotificationPage", conversation_id="guess", is_successful="true")
    assert list(answer["errors"]) == ["conversation_id"]
    assert store.shop.storage.every("order") == []


def test_another_amount_is_refused(store: StoreServer, shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    said = _notification(store, address, "1.00")
    answer = httpx.post(f"{store.phone_url}/orders/checkout-provider/notification/", json=said).json()
    assert list(answer["errors"]) == ["transaction"]
    assert store.shop.storage.every("order") == []


def test_a_changed_basket_closes_the_payment(shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    shopper.add(MUG)
    answer = _pay(shopper, address)
    assert (answer.status_code, answer.json()["error"]) == (
        409,
        "This payment is no longer valid. Scan the new code on the kiosk.",
    )
    assert shopper.preorder()["remote_redirect_url"] is None


def test_a_second_choice_closes_the_first_payment(shopper: Shopper) -> None:
    first = shopper.begin().open_payment()
    second = shopper.open_payment()
    assert _pay(shopper, first).status_code == 409
    assert _pay(shopper, second).json()["status"] == "paid"


def test_assisted_payment_with_the_shopper_s_own_cookie(shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    token = parse_qs(urlsplit(address).query)["session_token"][0]
    basket = str(shopper.preorder()["basket"]["pk"])
    known = {"session_token": token, "basket_id": basket}
    answer = shopper.post("CheckoutProviderAddressSelectionPage", shipping_address=ADDRESS, **known)
    assert context(answer) == {"redirect_url": ""}
    options = context(shopper.post("CheckoutProviderShippingOptionPage", basket_id=basket))
    assert [row["shipping_amount"] for row in options["shipping_options"]] == ["49.90", "89.90"]
    chosen = {**known, "shipping_option_key": "23"}
    listed = shopper.post("CheckoutProviderAgreementListPage", code="", **chosen)
    assert [row["code"] for row in context(listed)["agreements"]] == ["OBF", "MSS"]
    assert listed["pre_order"]["unpaid_amount"] == "887.90"
    one = context(shopper.post("CheckoutProviderAgreementListPage", code="MSS", **chosen))
    assert list(one) == ["code", "text", "agreement_body"]


@pytest.mark.parametrize(
    ("page", "field"),
    [
        ("CheckoutProviderIndexPage", "basket_id"),
        ("CheckoutProviderShippingOptionPage", "conversation_id"),
        ("CheckoutProviderAddressSelectionPage", "session_token"),
    ],
)
def test_what_belongs_to_another_payment_is_refused(shopper: Shopper, page: str, field: str) -> None:
    shopper.begin().open_payment()
    assert list(shopper.post(page, **{field: "1"})["errors"]) == [field]


def test_selection_comes_after_the_index(shopper: Shopper) -> None:
    answer = shopper.begin().post("CheckoutProviderSelectionPage", checkout_provider="1")
    assert pages(answer) == ["CheckoutProviderIndexPage"]


def test_provider_faults_of_the_shop(shopper: Shopper) -> None:
    shopper.begin().post("LoyaltyCardPage", selected_loyalty_amount="50")
    shopper.fault("provider_resets_loyalty", "CheckoutProviderSelectionPage")
    shopper.fault("no_redirect_url", "CheckoutProviderSelectionPage")
    shopper.post("CheckoutProviderIndexPage")
    answer = shopper.post("CheckoutProviderSelectionPage", checkout_provider="1")
    assert context(answer)["redirect_url"] == ""
    assert answer["pre_order"]["loyalty_money"] == "0.00"


def test_the_order_number_may_be_missing_once(shopper: Shopper) -> None:
    number = _pay(shopper, shopper.begin().open_payment()).json()["order_number"]
    shopper.fault("one_order_number_missing")
    assert "order_number" not in context(shopper.get("ThankYouPage"))
    assert context(shopper.get("ThankYouPage"))["order_number"] == number


def test_a_payment_can_be_cancelled(shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    answer = shopper.http.post("/orders/checkout-provider-cancel/")
    assert (answer.status_code, answer.headers["location"]) == (302, "/orders/checkout/")
    assert _pay(shopper, address).status_code == 409


def test_the_providers_are_listed_and_the_contracts_told(shopper: Shopper) -> None:
    listed = shopper.http.get("/orders/checkout-provider-list/").json()
    assert listed["checkout_providers"][0]["slug"] == "akifast"
    assert "demonstration" in shopper.http.get("/orders/contract/", params={"contract_name": "mss"}).text


def test_the_phone_delivers_even_when_the_kiosk_went_back_to_pick_up(shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    shopper.choose_till()
    number = _pay(shopper, address).json()["order_number"]
    answer = shopper.http.get(context(shopper.get())["redirect_url"], params={"format": "json"})
    assert (answer.json()["order"]["number"], answer.json()["order"]["shipping_option"]["pk"]) == (number, 22)


def test_an_order_of_which_nothing_is_left_to_pay_is_placed_without_a_payment(shopper: Shopper) -> None:
    shopper.begin()
    assert shopper.post("CouponSelectionPage", coupon="bizden")["pre_order"]["unpaid_amount"] == "0.00"
    answer = shopper.post("CheckoutProviderIndexPage")
    assert pages(answer) == ["ThankYouPage"]
    assert pages(shopper.get("ThankYouPage")) == ["ThankYouPage"]
    told = context(answer)
    order = shopper.http.get(told["redirect_url"], params={"format": "json"}).json()["order"]
    assert (order["number"], order["paid_amount"]) == (told["order_number"], "0.00")
    assert answer["pre_order"]["basket"]["basketitem_set"] == []


def test_the_dial_keeps_a_free_order_from_being_finished(shopper: Shopper) -> None:
    shopper.begin().post("CouponSelectionPage", coupon="BIZDEN")
    shopper.fault("free_not_finished", "CheckoutProviderIndexPage")
    assert pages(shopper.post("CheckoutProviderIndexPage")) == ["CheckoutProviderSelectionPage"]
