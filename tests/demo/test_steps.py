"""The way to an order: what leads where, and what is taken back."""

import pytest

from tests.demo.shopper import MUG, Shopper, context, pages


def test_the_first_answer_asks_who_it_is(shopper: Shopper) -> None:
    answer = shopper.get()
    assert pages(answer) == ["IndexPage"]
    expected = {"is_user_logged_in": False, "can_guest_purchase": True, "has_gift_box": True}
    assert context(answer) == expected
    assert answer["context_list"][0]["page_slug"] == "indexpage"
    assert answer["template_name"] == "orders/checkout.html"


def test_what_comes_too_early_is_led_back_without_an_error(shopper: Shopper) -> None:
    answer = shopper.post("OrderNotePage", notes="ring twice")
    assert (pages(answer), answer["errors"]) == (["IndexPage"], None)
    assert answer["pre_order"]["notes"] is None
    shopper.begin()
    assert pages(shopper.post("PaymentOptionSelectionPage", payment_option="31")) == [
        "DeliveryOptionSelectionPage"
    ]


def test_an_empty_basket_is_an_error(shopper: Shopper) -> None:
    shopper.post("IndexPage", user_email="ada@example.com")
    assert shopper.post("OrderNotePage", notes="x")["errors"] == {
        "non_field_errors": ["Your basket is empty. Scan something first."]
    }


def test_each_step_names_the_next(shopper: Shopper) -> None:
    shopper.begin()
    way = [
        ("DeliveryOptionSelectionPage", {"delivery_option": "2"}, ["RetailStoreSelectionPage"]),
        ("RetailStoreSelectionPage", {"retail_store": "11"}, ["ShippingOptionSelectionPage"]),
        ("ShippingOptionSelectionPage", {"shipping_option": "21"}, ["PaymentOptionSelectionPage"]),
        ("PaymentOptionSelectionPage", {"payment_option": "31"}, []),
    ]
    for page, fields, following in way:
        assert pages(shopper.post(page, **fields)) == following
    assert pages(shopper.get()) == ["IndexPage", *(page for page, _, _ in way)]


def test_a_store_address_is_the_store(shopper: Shopper) -> None:
    shopper.begin()
    shopper.post("DeliveryOptionSelectionPage", delivery_option="2")
    address = shopper.post("RetailStoreSelectionPage", retail_store="12")["pre_order"]["shipping_address"]
    assert (address["pk"], address["title"], address["city"]["name"]) == (
        None,
        "Moda Ev Nişantaşı",
        "İstanbul",
    )
    assert "is_corporate" not in address


def test_an_address_change_takes_back_what_hangs_on_it(shopper: Shopper) -> None:
    shopper.begin().choose_till()
    preorder = shopper.post("DeliveryOptionSelectionPage", delivery_option="3")["pre_order"]
    chosen = ("retail_store", "shipping_address", "shipping_option", "payment_option")
    assert [preorder[key] for key in chosen] == [None] * 4


def test_looking_at_a_page_moves_nothing(shopper: Shopper) -> None:
    shopper.begin()
    before = shopper.get()
    assert pages(shopper.get("ShippingOptionSelectionPage")) == ["ShippingOptionSelectionPage"]
    assert shopper.get() == before


@pytest.mark.parametrize(
    ("page", "field"),
    [("DeliveryOptionSelectionPage", "delivery_option"), ("IndexPage", "user_email")],
)
def test_a_wrong_choice_changes_nothing(shopper: Shopper, page: str, field: str) -> None:
    shopper.begin()
    before = shopper.preorder()
    answer = shopper.post(page, **{field: "99"})
    assert list(answer["errors"]) == [field]
    assert answer["pre_order"] == before


def test_without_the_header_it_is_html(shopper: Shopper) -> None:
    del shopper.http.headers["X-Requested-With"]
    answer = shopper.http.get("/orders/checkout/")
    assert answer.headers["content-type"].startswith("text/html")


def test_an_unknown_page_is_404_json(shopper: Shopper) -> None:
    for answer in (
        shopper.http.post("/orders/checkout/?page=TeaPage"),
        shopper.http.get("/orders/checkout/?page=TeaPage"),
    ):
        assert answer.status_code == 404
        assert answer.json() == {"errors": {"non_field_errors": ["Unknown page"]}}


def test_names_follow_the_language(url: str) -> None:
    with Shopper(url, "tr-tr") as turkish:
        turkish.begin(MUG)
        assert turkish.preorder()["basket"]["basketitem_set"][0]["product"]["name"] == "Seramik kupa"
        assert context(turkish.get())["delivery_options"][0]["name"] == "Mağazadan teslim"
