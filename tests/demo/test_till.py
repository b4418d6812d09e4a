"""The cash register's hooks."""

from typing import Any

import pytest

from kiosk.demo.server import StoreServer
from tests.demo.shopper import MUG, Shopper, context, pages

REGISTER = {"username": "till", "password": "demo"}


def _hook(shopper: Shopper, name: str, **body: str) -> dict[str, Any]:
    answer = shopper.http.post(f"/hooks/cash_register/{name}/", json=REGISTER | body)
    assert answer.status_code == 200
    told: dict[str, Any] = answer.json()
    return told


def test_paid_at_the_till(store: StoreServer, shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    assert (len(number), number.isdigit()) == (15, True)
    due = _hook(shopper, "pre_order", order_number=number)["pre_order"]["unpaid_amount"]
    paid = {"order_number": number, "transaction_id": "TXN-1", "amount": due}
    assert _hook(shopper, "confirm", **paid)["result"] == "0"
    assert _hook(shopper, "confirm", **paid)["result"] == "0"
    answer = shopper.get()
    assert (pages(answer), context(answer)["order_number"]) == (["ThankYouPage"], number)
    assert [row.what for row in store.shop.effects(page="till")] == [f"order {number}"]


def test_the_number_stays_the_same(shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    assert shopper.http.post("/hooks/cash_register/get_order_number/").json() == {"order_number": number}


def test_a_number_needs_payment_at_the_till(shopper: Shopper) -> None:
    shopper.begin()
    answer = shopper.http.post("/hooks/cash_register/get_order_number/")
    assert (answer.status_code, answer.json()["error_code"]) == (200, "407")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"order_number": "816910908011148"}, "410"),
        ({"order_number": ""}, "409"),
        ({"password": "guess"}, "403"),
    ],
)
def test_the_register_is_told_what_is_wrong(shopper: Shopper, body: dict[str, str], code: str) -> None:
    assert _hook(shopper, "pre_order", **body)["error_code"] == code
    assert _hook(shopper, "confirm", **body)["result"] == code


def test_a_changed_basket_needs_the_number_again(shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    shopper.add(MUG)
    assert _hook(shopper, "pre_order", order_number=number)["error_code"] == "402"
    shopper.http.post("/hooks/cash_register/get_order_number/")
    assert "error_code" not in _hook(shopper, "pre_order", order_number=number)


def test_another_amount_is_refused(store: StoreServer, shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    assert _hook(shopper, "confirm", order_number=number, amount="1.00")["result"] == "412"
    assert store.shop.storage.every("order") == []


def test_a_session_that_ended_is_told(store: StoreServer, shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    store.shop.forget(shopper.session)
    assert _hook(shopper, "pre_order", order_number=number)["error_code"] == "411"


def test_an_order_paid_on_the_phone_is_not_paid_again(shopper: Shopper) -> None:
    number = shopper.begin().choose_till()
    address = shopper.open_payment()
    paid = shopper.http.post("/demo/pay", json={"redirect_url": address}).json()
    assert paid["order_number"] == number
    assert _hook(shopper, "confirm", order_number=number, amount="798.00")["result"] == "413"
    assert "take no money" in shopper.http.get("/till", params={"number": number}).text
