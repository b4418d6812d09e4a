"""A `pre_order`: every documented key, unknown ones kept, replaced or merged."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api.models import PreOrder
from kiosk.api.options import Reward
from kiosk.api.reading import Unreadable, merged, parse, read_order
from tests.api.broken import JSON_VALUES
from tests.api.samples import DOCUMENT, VARIANTS, variant


def test_whole_order() -> None:
    raw = parse(variant("checkout-whole"))["pre_order"]
    order = read_order(raw)
    left_out = [key for key in raw if getattr(order, key) is None]
    assert left_out == ["redirect_to_three_d", "phone_number", "delivery_range"]
    assert set(raw) | {"raw"} == set(order.__struct_fields__)
    assert order.unknown == {}
    assert order.raw == raw


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
        ({}, {"basket": None, "total_amount": None, "raw": {}}),
    ],
)
def test_values_of_an_order(order: dict[str, Any], expected: dict[str, Any]) -> None:
    read = read_order(parse(json.dumps(order).encode()))
    assert {key: getattr(read, key) for key in expected} == expected


@pytest.mark.parametrize(
    "order",
    [
        {"basket": []},
        {"basket": {"basketitem_set": [{"quantity": 1}]}},
        {"basket": {"basketitem_set": [{"product": {"pk": 1}, "quantity": "many"}]}},
        {"bags": {"pk": 1}},
        {"notes": 5},
        {"is_guest": "perhaps"},
        {"total_amount": {}},
        {"total_amount": ["1.00"]},
        {"gift_box": "yes"},
        {"coupons": "A"},
    ],
    ids=repr,
)
def test_wrong_types(order: dict[str, Any]) -> None:
    raw = parse(json.dumps(order).encode())
    with pytest.raises(Unreadable):
        read_order(raw)


def test_unknown_keys_are_kept() -> None:
    order = read_order({"notes": "x", "carbon_footprint": "1.2 kg", "raw": {"a": 1}})
    assert order.notes == "x"
    assert order.unknown == {"carbon_footprint": "1.2 kg"}
    assert order.raw["raw"] == {"a": 1}


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
    assert set(order.raw) == set(value)
