"""The address family and the places."""

import httpx
import pytest

from tests.demo.shopper import Shopper, pages

HOME = {
    "title": "Home",
    "first_name": "Ada",
    "last_name": "Kaya",
    "phone_number": "05321234542",
    "line": "Moda Caddesi 24",
    "country": 1,
    "city": 34,
    "township": 101,
    "district": 1001,
    "is_corporate": "false",
}


def _home(shopper: Shopper) -> httpx.Response:
    return shopper.http.post("/address/", json=HOME)


def test_an_address_is_made_chosen_and_shipped_to(shopper: Shopper) -> None:
    shopper.begin()
    made = _home(shopper).json()
    assert (made["city"]["name"], made["district"]["name"]) == ("İstanbul", "Caferağa")
    shopper.post("DeliveryOptionSelectionPage", delivery_option="3")
    answer = shopper.post("AddressSelectionPage", shipping_address=str(made["pk"]))
    assert pages(answer) == ["ShippingOptionSelectionPage"]
    assert answer["pre_order"]["billing_and_shipping_same"] is True
    preorder = shopper.post("ShippingOptionSelectionPage", shipping_option="22")["pre_order"]
    assert (preorder["shipping_amount"], preorder["total_amount"]) == ("49.90", "847.90")


def test_listed_changed_removed(shopper: Shopper) -> None:
    pk = _home(shopper).json()["pk"]
    changed = shopper.http.patch(f"/address/{pk}/", json={"line": "Bahariye Caddesi 3"}).json()
    assert (changed["pk"], changed["line"], changed["title"]) == (pk, "Bahariye Caddesi 3", "Home")
    assert shopper.http.get("/address/detailed/").json()["count"] == 1
    assert shopper.http.delete(f"/address/{pk}/").status_code == 204
    assert shopper.http.get("/address/").json()["results"] == []


@pytest.mark.parametrize(("field", "value"), [("line", ""), ("phone_number", "12"), ("district", 9)])
def test_what_is_wrong_is_named(shopper: Shopper, field: str, value: object) -> None:
    answer = shopper.http.post("/address/", json=HOME | {field: value})
    assert (answer.status_code, list(answer.json())) == (400, [field])


def test_another_s_address_is_not_found(shopper: Shopper, url: str) -> None:
    pk = _home(shopper).json()["pk"]
    with Shopper(url) as other:
        assert other.http.patch(f"/address/{pk}/", json={"line": "x"}).status_code == 404


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("country/", ["Türkiye"]),
        ("city/?country=1", ["İstanbul", "İzmir", "Ankara"]),
        ("township/?city=6", ["Çankaya"]),
        ("district/?township=101", ["Caferağa", "Fenerbahçe"]),
    ],
)
def test_places(shopper: Shopper, path: str, names: list[str]) -> None:
    rows = shopper.http.get(f"/address/{path}").json()["results"]
    assert [row["name"] for row in rows] == names
