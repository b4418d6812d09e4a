"""What changed between two orders, as lines."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api.models import PreOrder
from kiosk.api.reading import read_order
from kiosk.console.difference import Change, difference, line
from tests.api.parsed import parse
from tests.flow.orders import basket, item, order

_BAG = {"pk": 901, "sku": "BAG-0001", "name": "Paper bag", "price": Decimal("1.50"), "in_stock": True}
_STORE = {"pk": 21, "name": "Pick-up", "slug": "pick-up", "shipping_amount": Decimal("0.00")}
_CARRIER = {"pk": 22, "name": "Courier", "slug": "courier", "shipping_amount": Decimal("49.90")}


def _lines(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return [line(change) for change in difference(order(**before), order(**after))]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({}, {}, []),
        ({"notes": None}, {"notes": ""}, []),
        ({"bags": []}, {}, []),
        ({"notes": "a"}, {"notes": "b"}, ["notes: a → b"]),
        ({}, {"notes": "ring twice"}, ["notes: — → ring twice"]),
        ({"notes": "x"}, {"notes": None}, ["notes: x → —"]),
        ({}, {"coupons": ["A", "B"]}, ["coupons: — → A, B"]),
        ({"is_guest": False}, {"is_guest": True}, ["is_guest: no → yes"]),
        (
            {"unpaid_amount": Decimal("798.00")},
            {"unpaid_amount": Decimal("748.00")},
            ["unpaid_amount: 798.00 → 748.00 (−50.00)"],
        ),
        ({}, {"bags_fee": Decimal("1.5")}, ["bags_fee: — → 1.5"]),
        ({}, {"bags": [_BAG]}, ["bags.BAG-0001: — → Paper bag 1.50"]),
        ({"bags": [_BAG]}, {"bags": []}, ["bags.BAG-0001: Paper bag 1.50 → —"]),
        (
            {"gift_box": None},
            {"gift_box": {"note": "hi", "gift_video": False, "price": Decimal("10.90")}},
            ["gift_box.note: — → hi", "gift_box.gift_video: — → no", "gift_box.price: — → 10.90"],
        ),
        ({}, {"shipping_option": _STORE}, ["shipping_option: — → Pick-up 0.00"]),
        (
            {"shipping_option": _STORE},
            {"shipping_option": _CARRIER},
            ["shipping_option: Pick-up 0.00 → Courier 49.90"],
        ),
        (
            {"shipping_option": _STORE},
            {"shipping_option": _STORE | {"shipping_amount": Decimal("5.00")}},
            ["shipping_option.shipping_amount: 0.00 → 5.00 (+5.00)"],
        ),
        (
            {"basket": basket(item(11, 1, "30.00"))},
            {"basket": basket(item(11, 2, "60.00"), item(12, 1, "5.00"), total="65.00")},
            [
                "basket.basketitem_set.SKU-11.quantity: 1 → 2",
                "basket.basketitem_set.SKU-11.total_amount: 30.00 → 60.00 (+30.00)",
                "basket.basketitem_set.SKU-12: — → 1 × Product 12 5.00",
                "basket.total_amount: 30.00 → 65.00 (+35.00)",
            ],
        ),
        (
            {"basket": basket(item(11), item(11, 3))},
            {"basket": basket(item(11), item(11, 4))},
            ["basket.basketitem_set.SKU-11#1.quantity: 3 → 4"],
        ),
        ({"total_amount": Decimal("5.0")}, {"total_amount": Decimal("5.00")}, []),
        ({"extra_field": "text"}, {"extra_field": {"a": 1}}, ["extra_field.a: — → 1"]),
        (
            {"basket": basket(item(11), item(12))},
            {"basket": basket(item(12), item(11))},
            [],
        ),
        (
            {"basket": basket()},
            {"basket": basket(discounts=[{"description": "HOSGELDIN", "discount": Decimal("50.00")}])},
            ["basket.discounts.HOSGELDIN: — → HOSGELDIN 50.00"],
        ),
        (
            {"selected_rewards": []},
            {"selected_rewards": [{"amount": Decimal("35.50"), "type": "brand"}]},
            [
                "selected_rewards.0.amount: — → 35.50",
                "selected_rewards.0.type: — → brand",
            ],
        ),
    ],
)
def test_lines(before: dict[str, Any], after: dict[str, Any], said: list[str]) -> None:
    assert _lines(before, after) == said


def test_money_is_money_however_it_came() -> None:
    assert difference(order(total_amount=Decimal("1.00")), order(total_amount=Decimal("2.50"))) == (
        Change("total_amount", "1.00", "2.50", Decimal("1.50")),
    )
    parsed = read_order(parse(b'{"total_amount": "798.00"}'))
    assert difference(parsed, order(total_amount="798.00")) == ()


def test_an_unknown_key_is_told_too() -> None:
    assert _lines({"loyalty_tier": {"level": 1}}, {"loyalty_tier": {"level": 2}}) == [
        "loyalty_tier.level: 1 → 2"
    ]


def test_nothing_before_and_everything_after() -> None:
    assert difference(PreOrder(), order(notes="x"))[0] == Change("notes", "", "x")


_LEAVES = (
    st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab", max_size=2) | st.just(Decimal("1.50"))
)
_KEYS = st.sampled_from(("price", "name", "pk", "sku", "product", "quantity", "x"))
_VALUES = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4)
)
_ORDERS = st.dictionaries(_KEYS, _VALUES, max_size=4).map(lambda raw: PreOrder(source=raw))


@given(_ORDERS, _ORDERS)
def test_anything_can_be_compared(before: PreOrder, after: PreOrder) -> None:
    assert difference(before, before) == ()
    for change in difference(before, after):
        assert change.old != change.new
        assert line(change).startswith(f"{change.path}: ")


def test_a_list_that_became_something_else_is_no_trouble() -> None:
    before, after = (
        PreOrder(source={"price": [None, {}, True]}),
        PreOrder(source={"price": [None, None, [{}]]}),
    )
    assert difference(before, after) == ()
