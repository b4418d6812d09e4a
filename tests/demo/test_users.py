"""Sessions, sign-in, CSRF."""

from pathlib import Path

import httpx
import pytest

from kiosk.demo.server import StoreServer
from kiosk.demo.shop.rules import Rules
from tests.demo.shopper import Shopper, pages

STAFF = {"email": "kiosk@moda-ev.example", "password": "demo"}


def test_a_session_comes_under_both_names(shopper: Shopper) -> None:
    shopper.get()
    assert shopper.http.cookies["osessionid"] == shopper.http.cookies["sessionid"]


@pytest.mark.parametrize("name", ["osessionid", "sessionid"])
def test_either_cookie_is_accepted(shopper: Shopper, url: str, name: str) -> None:
    shopper.begin()
    answer = httpx.get(f"{url}/baskets/basket/", headers={"Cookie": f"{name}={shopper.session}"})
    assert answer.json()["basket"]["total_quantity"] == 2


def test_sign_in_turns_the_session_over(shopper: Shopper) -> None:
    shopper.add(102)
    before = shopper.session
    answer = shopper.http.post("/users/login/", json=STAFF)
    assert len(answer.json()["key"]) == 40
    assert shopper.session != before
    assert shopper.http.get("/current_user/").json()["email"] == STAFF["email"]
    assert pages(shopper.get()) == ["IndexPage", "DeliveryOptionSelectionPage"]
    assert shopper.preorder()["basket"]["total_quantity"] == 1


def test_a_wrong_password_is_refused_and_then_throttled(shopper: Shopper) -> None:
    wrong = STAFF | {"password": "guess"}
    codes = [shopper.http.post("/users/login/", json=wrong).status_code for _ in range(6)]
    assert codes == [400] * 5 + [429]


def test_sign_out_takes_the_two_steps(shopper: Shopper) -> None:
    shopper.http.post("/users/login/", json=STAFF)
    form = shopper.http.post("/users/logout")
    assert "csrfmiddlewaretoken" in form.text
    token = shopper.http.cookies["csrftoken"]
    shopper.http.post("/users/logout", data={"csrfmiddlewaretoken": token})
    assert shopper.http.get("/current_user/").json()["pk"] is None


def test_an_unknown_cookie_begins_a_session(shopper: Shopper) -> None:
    shopper.http.cookies.set("osessionid", "0" * 32)
    answer = shopper.http.get("/orders/checkout/")
    assert "osessionid=" in answer.headers["set-cookie"]


def test_csrf_where_the_shop_is_set_so(resources: Path) -> None:
    server = StoreServer(resources, rules=Rules(csrf=True))
    with Shopper(server.start()) as shopper:
        shopper.get()
        refused = shopper.http.post("/orders/checkout/?page=IndexPage", data={"user_email": "a@example.com"})
        token = shopper.http.get("/csrf_token/").json()["csrf_token"]
        shopper.http.headers["x-csrftoken"] = token
        taken = shopper.post("IndexPage", user_email="a@example.com")
    server.stop()
    assert refused.status_code == 403
    assert taken["errors"] is None


def test_guests_may_be_refused(resources: Path) -> None:
    server = StoreServer(resources, rules=Rules(guests=False))
    with Shopper(server.start()) as shopper:
        answer = shopper.post("IndexPage", user_email="a@example.com")
    server.stop()
    assert answer["errors"] == {"non_field_errors": ["Sign in to check out."]}
