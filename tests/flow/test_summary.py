"""The rows of the order, by the shop's own figures."""

import json
from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok
from kiosk.api.requests import OrderNote
from kiosk.api.wire import decipher
from kiosk.flow.summary import Total, changed, lines, price_change, step_of, total
from tests.api.samples import variant
from tests.flow.orders import basket, item, order


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ({"basket": basket(item(11))}, "item:11"),
        ({"gift_box": {"note": "hi"}}, "gift_box"),
        ({"bags": [{"pk": 1, "sku": "L", "name": "Large"}]}, "bag:L"),
        ({"coupons": ["A"]}, "coupon:A"),
        (
            {"basket": basket(discounts=[{"description": "Summer", "discount": 1}], total="-1.00")},
            "discount:Summer",
        ),
        ({"shipping_option": {"pk": 4, "name": "Fast"}, "shipping_amount": Decimal(8)}, "shipping"),
        ({"loyalty_money": Decimal(20)}, "loyalty"),
        ({"selected_rewards": "general"}, "reward"),
        ({"selected_rewards": [{"amount": Decimal(25), "type": "general"}]}, "reward:0"),
        ({"selected_campaign": "1"}, "campaign"),
        ({"notes": "ring"}, "note"),
        ({"extra_field": {"schema": {"a": {"value": 3}}}}, "details"),
    ],
)
def test_each_row_has_a_key_of_its_own(raw: dict[str, Any], key: str) -> None:
    assert [line.key for line in lines(order(**raw))] == [key]


@pytest.mark.parametrize(
    ("raw", "amount", "of_checkout"),
    [
        ({"unpaid_amount": Decimal(1), "total_amount": Decimal(2)}, Decimal(1), True),
        ({"unpaid_amount": Decimal(0), "total_amount": Decimal(2)}, Decimal(0), True),
        ({"total_amount": Decimal(2), "basket": basket(item(11))}, Decimal(2), True),
        ({"basket": basket(item(11))}, Decimal("30.00"), False),
        ({}, None, False),
    ],
)
def test_what_is_left_to_pay(raw: dict[str, Any], amount: Decimal | None, of_checkout: bool) -> None:
    assert total(order(**raw)) == Total(amount, of_checkout=of_checkout)


def test_the_whole_recorded_order_as_a_receipt_has_it() -> None:
    reply = decipher(OrderNote("x"), 200, {}, variant("checkout-whole"))
    raw = json.loads(variant("checkout-whole"))["pre_order"]
    assert isinstance(reply, Ok)
    assert reply.order
    found = lines(reply.order)
    assert [line.key.partition(":")[0] for line in found] == [
        "item",
        "item",
        "note",
        "gift_box",
        "bag",
        "coupon",
        "discount",
        "shipping",
        "loyalty",
        "reward",
        "campaign",
        "other",
    ]
    assert [str(line.amount) for line in found[:2]] == [
        line["total_amount"] for line in raw["basket"]["basketitem_set"]
    ]
    assert total(reply.order) == Total(Decimal(raw["unpaid_amount"]), of_checkout=True)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({}, Total(None, of_checkout=False)),
        ({"basket": basket(item(), total="54.49")}, Total(Decimal("54.49"), of_checkout=False)),
        ({"basket": basket(total="54.49"), "total_amount": Decimal("62.99")}, Total(Decimal("62.99"), True)),
        (
            {"total_amount": Decimal("62.99"), "unpaid_amount": Decimal("42.99")},
            Total(Decimal("42.99"), True),
        ),
        ({"total_amount": Decimal("62.99"), "unpaid_amount": Decimal(0)}, Total(Decimal(0), True)),
        ({"total_amount": None, "unpaid_amount": None}, Total(None, of_checkout=False)),
    ],
)
def test_what_is_left_to_pay_is_the_shops_figure(raw: dict[str, Any], expected: Total) -> None:
    assert total(order(**raw)) == expected


def test_it_never_adds_up() -> None:
    wrong = order(basket=basket(item(11, 1, "10.00"), item(12, 1, "10.00"), total="99.00"))
    assert total(wrong).amount == Decimal("99.00")


@pytest.mark.parametrize(
    ("before", "after", "keys"),
    [
        ({}, {}, set()),
        ({}, {"basket": basket(item(11))}, {"item:11"}),
        ({"basket": basket(item(11))}, {"basket": basket(item(11, 2, "60.00"), total="60.00")}, {"item:11"}),
        ({"basket": basket(item(11))}, {"basket": basket(item(11), item(12), total="60.00")}, {"item:12"}),
        ({"basket": basket(item(11), item(12))}, {"basket": basket(item(11))}, set()),
        ({"notes": "a"}, {"notes": "b", "coupons": ["A"]}, {"note", "coupon:A"}),
        ({"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal("5.00")}, set()),
    ],
)
def test_the_rows_that_changed(before: dict[str, Any], after: dict[str, Any], keys: set[str]) -> None:
    assert changed(order(**before), order(**after)) == keys


def test_a_row_leads_to_the_step_that_it_comes_from() -> None:
    off = {"description": "Summer", "discount": Decimal(5)}
    shown = order(basket=basket(item(11), discounts=[off]), gift_box={"note": ""})
    assert step_of(shown, "item:11") == "basket"
    assert step_of(shown, "gift_box") == "gift_box"
    assert step_of(shown, "discount:Summer") == ""
    assert step_of(shown, "coupon:A") == ""


def test_a_discount_of_a_coupon_or_a_campaign_is_shown_once() -> None:
    offs = [("YAZ 20", Decimal(20)), ("K1", Decimal(5)), ("YAZLIK", None)]
    discounts = [{"description": description, "discount": amount} for description, amount in offs]
    shown = order(coupons=["YAZ"], selected_campaign="K1", basket=basket(discounts=discounts, total="-25.00"))
    assert [(line.key, line.amount) for line in lines(shown)] == [
        ("coupon:YAZ", Decimal(-20)),
        ("discount:YAZLIK", None),
        ("campaign", Decimal(-5)),
    ]


def test_a_row_that_moved_has_not_changed() -> None:
    before = order(basket=basket(item(11), item(12)))
    assert changed(before, order(basket=basket(item(12), item(11)))) == frozenset()
    assert changed(before, order(basket=basket(item(12)))) == frozenset()


@pytest.mark.parametrize(
    ("agreed", "now", "asked"),
    [
        ({"unpaid_amount": "30"}, {"unpaid_amount": "30.00"}, None),
        ({"unpaid_amount": "30"}, {"unpaid_amount": "31"}, ("30", "31")),
        ({"unpaid_amount": "30"}, {"unpaid_amount": "29"}, ("30", "29")),
        ({"unpaid_amount": "30"}, {"total_amount": "31"}, ("30", "31")),
        ({"unpaid_amount": "30"}, {}, ("30", None)),
        ({"basket": "30"}, {"basket": "30", "unpaid_amount": "30"}, None),
        ({"basket": "30"}, {"basket": "30", "unpaid_amount": "29"}, None),
        ({"basket": "30"}, {"basket": "30", "unpaid_amount": "79.90"}, ("30", "79.90")),
        ({"basket": "30"}, {"basket": "30", "total_amount": "79.90"}, ("30", "79.90")),
        ({}, {"unpaid_amount": "30"}, None),
        ({"unpaid_amount": "30", "total_amount": "40"}, {"unpaid_amount": "30", "total_amount": "39"}, None),
        (
            {"unpaid_amount": "30", "total_amount": "40"},
            {"unpaid_amount": "30", "total_amount": "9999999"},
            ("40", "9999999"),
        ),
        (
            {"unpaid_amount": "30", "total_amount_with_interest": "30"},
            {"unpaid_amount": "30", "total_amount_with_interest": "33"},
            ("30", "33"),
        ),
    ],
    ids=repr,
)
def test_whether_a_shopper_has_to_agree_again(
    agreed: dict[str, str], now: dict[str, str], asked: tuple[str, str | None] | None
) -> None:
    """Always for another total of the checkout's, and for a higher one in whichever field."""
    found = price_change(_costing(agreed), _costing(now))
    assert found == (None if asked is None else tuple(one and Decimal(one) for one in asked))


def _costing(amounts: dict[str, str]) -> PreOrder:
    raw: dict[str, Any] = {key: Decimal(amount) for key, amount in amounts.items()}
    if "basket" in amounts:
        raw["basket"] = basket(item(11), total=amounts["basket"])
    return order(**raw)
