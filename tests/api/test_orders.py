"""A `pre_order`: every documented key, unknown ones kept, replaced or merged."""

import json
import logging
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.api.basket import BasketItem, Product
from kiosk.api.loading import Unreadable
from kiosk.api.models import PreOrder
from kiosk.api.options import Installment, Reward
from kiosk.api.reading import merged, read_order
from tests.api.broken import JSON_VALUES
from tests.api.parsed import parse
from tests.api.samples import DOCUMENT, VARIANTS, variant


def test_whole_order() -> None:
    raw = parse(variant("checkout-whole"))["pre_order"]
    order = read_order(raw)
    left_out = [key for key in raw if getattr(order, key) is None]
    assert left_out == ["redirect_to_three_d", "phone_number", "delivery_range"]
    assert set(raw) | {"source", "unread"} == set(order.__struct_fields__)
    assert order.source == raw
    assert order.prices_known


def test_whole_order_in_detail() -> None:
    order = read_order(parse(variant("checkout-whole"))["pre_order"])
    assert order.basket is not None
    assert [line.total_amount for line in order.basket.basketitem_set] == [Decimal(30), Decimal(29)]
    assert order.basket.basketitem_set[0].product.picture == "https://cdn.example.com/GOM-M-01.jpg"
    assert order.basket.discounts[0].discount == Decimal("4.51")
    assert (order.total_amount, order.unpaid_amount) == (Decimal("89.79"), Decimal("69.79"))
    assert order.gift_box is not None
    assert order.gift_box.price == Decimal("10.90")
    assert order.shipping_address is not None
    assert order.shipping_address.is_corporate is None
    assert order.selected_rewards == (Reward(Decimal(25), "general"),)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ({"total_amount": 89.97}, {"total_amount": Decimal("89.97")}),
        ({"total_amount": "59"}, {"total_amount": Decimal(59)}),
        ({"bags_fee": ""}, {"bags_fee": None}),
        ({"bags_fee": None, "notes": None}, {"bags_fee": None, "notes": None}),
        ({"is_guest": "true"}, {"is_guest": True}),
        ({"is_redirected": "false"}, {"is_redirected": False}),
        ({"selected_rewards": ""}, {"selected_rewards": ""}),
        ({"coupons": ["A", 17, {"pk": 18}]}, {"coupons": ("A", 17, {"pk": 18})}),
        ({"extra_field": "{'a': True}"}, {"extra_field": "{'a': True}"}),
        ({"extra_field": {"a": True}}, {"extra_field": {"a": True}}),
        ({"notes": "null"}, {"notes": "null"}),
        ({"notes": "12.50"}, {"notes": "12.50"}),
        ({}, {"basket": None, "total_amount": None, "source": {}}),
    ],
)
def test_values_of_an_order(order: dict[str, Any], expected: dict[str, Any]) -> None:
    read = read_order(parse(json.dumps(order).encode()))
    assert {key: getattr(read, key) for key in expected} == expected


ITEM = {"product": {"pk": 1}, "quantity": 1, "price": "10.00"}


@pytest.mark.parametrize(
    ("name", "odd", "read"),
    [
        ("notes", 5, "5"),
        ("notes", ["a"], None),
        ("notes", True, None),
        ("selected_campaign", {"code": "A", "name": "Spring"}, "A"),
        ("currency_type_label", {"value": "try", "label": "TL"}, "try"),
        ("is_guest", "True", True),
        ("is_guest", 1, True),
        ("is_guest", "perhaps", None),
        ("bags", "", ()),
        ("bags", {}, ()),
        ("bags", {"pk": 1}, (Product(1),)),
        ("bags", [{"pk": 1}, {"pk": "x"}, None, 7], (Product(1),)),
        ("coupons", "A", ("A",)),
        ("selected_rewards", {"amount": "5"}, (Reward(Decimal(5)),)),
        ("selected_rewards", [{"amount": "5", "type": None}], (Reward(Decimal(5)),)),
        ("gift_box", "", None),
        ("gift_box", [], None),
        ("gift_box", "yes", None),
        ("installment", {"pk": "3", "installment_count": Decimal("2.0")}, Installment(3, 2)),
        ("installment", {"pk": Decimal("2.5"), "label": "2 x"}, Installment(None, None, "2 x")),
        ("total_amount", "12.3450", Decimal("12.345")),
        ("total_amount", "1.234,50", None),
        ("total_amount", {}, None),
        ("total_amount", True, None),
        ("total_amount", "NaN", None),
        ("remote_redirect_url", 7, None),
    ],
    ids=repr,
)
def test_a_value_that_does_not_fit_is_a_value_missing(name: str, odd: Any, read: Any) -> None:
    """The rule: what cannot be read where it stands takes nothing with it but itself."""
    order = read_order({name: odd, "delivery_range": "today"})
    assert (getattr(order, name), order.delivery_range) == (read, "today")


@pytest.mark.parametrize(
    ("attributes", "product"),
    [
        ({"discount": "%20", "price": "Premium", "amount": {}}, Product(1)),
        ({}, Product(1)),
    ],
)
def test_a_name_is_no_type(attributes: Any, product: Product) -> None:
    """The rule: what is money is known by its place, never by its name anywhere."""
    item = {"product": {"pk": 1, "attributes": attributes}, "quantity": 1}
    order = read_order({"basket": {"basketitem_set": [item]}, "extra_field": {"price": "Premium"}})
    assert order.basket
    assert order.basket.basketitem_set == (BasketItem(replace(product, attributes=attributes), 1),)
    assert (order.extra_field, order.prices_known) == ({"price": "Premium"}, True)


@pytest.mark.parametrize(
    ("order", "unread"),
    [
        ({"total_amount": "1.234,50"}, {"total_amount"}),
        ({"total_amount": [1]}, {"total_amount"}),
        ({"total_amount": ""}, set()),
        ({"notes": []}, set()),
        ({"gift_box": "yes"}, {"gift_box"}),
        ({"basket": {"basketitem_set": [ITEM | {"price": "free"}]}}, {"basket"}),
        ({"basket": {"basketitem_set": [ITEM, {"product": {}, "quantity": 1}]}}, {"basket"}),
        ({"basket": {"basketitem_set": [ITEM | {"quantity": -1}]}}, {"basket"}),
        ({"basket": {"basketitem_set": [ITEM | {"stock": "many"}]}}, set()),
        ({"basket": {"discounts": [{"discount": "%20"}]}}, {"basket"}),
        ({"basket": {"discounts": "x"}}, {"basket"}),
        ({"basket": "x"}, {"basket"}),
        ({"coupons": ["A", [1]]}, {"coupons"}),
        ({"bags": [{"pk": 1}, {"pk": None}]}, {"bags"}),
        ({"rewards": "x"}, {"rewards"}),
    ],
    ids=repr,
)
def test_a_price_that_cannot_be_read_is_told(order: dict[str, Any], unread: set[str]) -> None:
    """The rule: a price is never guessed; where one is missing, the order says so."""
    assert read_order(order).unread == unread
    assert read_order(order).prices_known is not bool(unread)


@pytest.mark.parametrize(
    ("quantity", "read"), [(2, 2), ("2", 2), (Decimal("2.0"), 2), ("1.250", Decimal("1.25"))]
)
def test_quantities(quantity: Any, read: Any) -> None:
    order = read_order({"basket": {"basketitem_set": [ITEM | {"quantity": quantity}]}})
    assert order.basket
    assert [item.quantity for item in order.basket.basketitem_set] == [read]


def test_a_basket_that_cannot_be_read_leaves_the_one_before_it() -> None:
    before = read_order({"basket": {"pk": 1, "basketitem_set": [ITEM]}, "notes": "a"})
    after = merged(before, read_order({"basket": "x", "notes": "b"}))
    assert (after.basket, after.notes, after.unread) == (before.basket, "b", frozenset({"basket"}))
    assert merged(after, read_order({"basket": before.source["basket"]})).prices_known


def test_what_was_not_read_is_told_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kiosk")
    read_order({"notes": ["0532 000 00 00"], "total_amount": "x", "basket": {}})
    assert [(vars(record)["what"], vars(record)["why"]) for record in caplog.records] == [
        ("answer odd", "notes total_amount")
    ]


def test_no_answer_fills_what_is_ours() -> None:
    order = read_order({"source": {"a": 1}, "unread": ["total_amount"]})
    assert (order.source, order.unread) == ({"source": {"a": 1}, "unread": ["total_amount"]}, frozenset())


BEFORE = {"notes": "x", "total_amount": Decimal(10), "basket": {"pk": 1}, "carbon": 1}


@pytest.mark.parametrize(
    ("news", "after"),
    [
        ({}, BEFORE),
        ({"notes": ""}, BEFORE | {"notes": ""}),
        ({"notes": None, "coupons": ["A"]}, BEFORE | {"notes": None, "coupons": ["A"]}),
        ({"basket": {"pk": 2}}, {"basket": {"pk": 2}}),
        ({"basket": None}, {"basket": None}),
    ],
    ids=repr,
)
def test_merged_or_replaced(news: dict[str, Any], after: dict[str, Any]) -> None:
    assert merged(read_order(BEFORE), read_order(news)) == read_order(after)


def test_no_news_change_nothing() -> None:
    order = read_order(BEFORE)
    assert merged(order, None) is order
    assert merged(PreOrder(), read_order(BEFORE)) == order


@pytest.mark.parametrize("sample", DOCUMENT + VARIANTS, ids=lambda sample: sample.stem)
def test_every_sample_is_readable(sample: Any) -> None:
    raw = parse(sample.read_bytes())
    assert isinstance(read_order(raw.get("pre_order") or {}), PreOrder)


@given(st.dictionaries(st.sampled_from(PreOrder.__struct_fields__), JSON_VALUES, max_size=5))
def test_any_order_is_read_or_unreadable(value: dict[str, Any]) -> None:
    try:
        order = read_order(parse(json.dumps(value).encode()))
    except Unreadable:
        return
    assert set(order.source) == set(value)
