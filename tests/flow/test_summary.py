"""The rows of the order, by the shop's own figures."""

import json
from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.reply import Ok
from kiosk.api.requests import OrderNote
from kiosk.api.wire import decipher
from kiosk.flow.summary import Line, LineKind, Total, changed, coupon_names, lines, total
from tests.api.samples import variant
from tests.flow.orders import basket, item, order

Kinds = LineKind
PICTURE = {"productimage_set": [{"image": "https://cdn.example/1.jpg"}]}


def figures(raw: dict[str, Any]) -> list[tuple[LineKind, str, int, Decimal | None]]:
    """Each row's kind, title, quantity and amount."""
    return [(line.kind, line.title, line.quantity, line.amount) for line in lines(order(**raw))]


@pytest.mark.parametrize(
    ("raw", "rows"),
    [
        ({}, []),
        (
            {"basket": basket(item(11, 2, "60.00"))},
            [(Kinds.ITEM, "Product 11", 2, Decimal("60.00"))],
        ),
        (
            {"gift_box": {"note": "hi", "price": Decimal("10.90")}},
            [(Kinds.GIFT_BOX, "hi", 1, Decimal("10.90"))],
        ),
        ({"gift_box": {"price": None}}, [(Kinds.GIFT_BOX, "", 1, None)]),
        (
            {"bags": [{"pk": 1, "sku": "L", "name": "Large", "price": Decimal("0.25")}]},
            [(Kinds.BAG, "Large", 1, Decimal("0.25"))],
        ),
        ({"coupons": ["A"]}, [(Kinds.COUPON, "A", 1, None)]),
        (
            {
                "coupons": [{"name": "A"}],
                "basket": basket(discounts=[{"description": "A coupon", "discount": Decimal(5)}]),
            },
            [(Kinds.COUPON, "A", 1, Decimal(-5))],
        ),
        (
            {"basket": basket(discounts=[{"description": "Summer", "discount": Decimal("-4.51")}])},
            [(Kinds.DISCOUNT, "Summer", 1, Decimal("-4.51"))],
        ),
        (
            {"shipping_option": {"pk": 4, "name": "Fast"}, "shipping_amount": Decimal("8.50")},
            [(Kinds.SHIPPING, "Fast", 1, Decimal("8.50"))],
        ),
        ({"shipping_option": {"pk": 4, "name": "Fast"}, "shipping_amount": Decimal(0)}, []),
        ({"loyalty_money": Decimal(20)}, [(Kinds.LOYALTY, "", 1, Decimal(-20))]),
        ({"loyalty_money": Decimal(0)}, []),
        (
            {"selected_rewards": [{"amount": Decimal(25), "type": "general"}]},
            [(Kinds.REWARD, "general", 1, Decimal(-25))],
        ),
        ({"selected_rewards": "general"}, [(Kinds.REWARD, "general", 1, None)]),
        ({"selected_rewards": ""}, []),
        ({"selected_campaign": "1"}, [(Kinds.CAMPAIGN, "1", 1, None)]),
        ({"selected_campaign": ""}, []),
        ({"coupons": [{"name": {"a": "b"}, "code": ["c"], "pk": 3}]}, [(Kinds.COUPON, "3", 1, None)]),
        ({"notes": "ring"}, [(Kinds.NOTE, "ring", 1, Decimal(0))]),
        ({"notes": ""}, []),
        (
            {
                "extra_field": {
                    "schema": {"a": {"value": "Birthday"}, "b": {"value": 3}, "c": {"label": "No"}}
                }
            },
            [(Kinds.DETAILS, "Birthday, 3", 1, Decimal(0))],
        ),
    ],
)
def test_each_part_of_the_order_has_its_row(raw: dict[str, Any], rows: list[Any]) -> None:
    assert figures(raw) == rows


def test_the_whole_recorded_order_as_a_receipt_has_it() -> None:
    reply = decipher(OrderNote("x"), 200, {}, variant("checkout-whole"))
    raw = json.loads(variant("checkout-whole"))["pre_order"]
    assert isinstance(reply, Ok)
    assert reply.order
    found = lines(reply.order)
    assert [line.kind for line in found] == [
        Kinds.ITEM,
        Kinds.ITEM,
        Kinds.NOTE,
        Kinds.GIFT_BOX,
        Kinds.BAG,
        Kinds.COUPON,
        Kinds.DISCOUNT,
        Kinds.SHIPPING,
        Kinds.LOYALTY,
        Kinds.REWARD,
        Kinds.CAMPAIGN,
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
        ({"basket": basket(item(11))}, {"basket": basket(item(11, 2, "60.00"))}, {"item:11"}),
        ({"basket": basket(item(11))}, {"basket": basket(item(11), item(12))}, {"item:12"}),
        ({"basket": basket(item(11), item(12))}, {"basket": basket(item(11))}, set()),
        ({"notes": "a"}, {"notes": "b", "coupons": ["A"]}, {"note", "coupon:A"}),
        ({"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal("5.00")}, set()),
    ],
)
def test_the_rows_that_changed(before: dict[str, Any], after: dict[str, Any], keys: set[str]) -> None:
    assert changed(order(**before), order(**after)) == keys


def test_a_picture_of_the_line_before_one_of_the_product() -> None:
    plain = item(11) | {"product": {"pk": 11, **PICTURE}}
    assert lines(order(basket=basket(plain)))[0].picture == "https://cdn.example/1.jpg"
    own = plain | {"image": "https://cdn.example/2.jpg"}
    assert lines(order(basket=basket(own)))[0].picture == "https://cdn.example/2.jpg"


def test_a_row_leads_to_its_product() -> None:
    assert lines(order(basket=basket(item(11))))[0] == Line(
        "item:11", Kinds.ITEM, "Product 11", 1, Decimal("30.00"), None, 11
    )


def off(description: str, amount: Decimal | None) -> dict[str, Any]:
    return {"description": description, "discount": amount}


def test_a_discount_of_a_coupon_or_a_campaign_is_shown_once() -> None:
    raw = {
        "coupons": ["YAZ"],
        "selected_campaign": "K1",
        "basket": basket(discounts=[off("YAZ 20", Decimal(20)), off("K1", Decimal(5)), off("YAZLIK", None)]),
    }
    assert figures(raw) == [
        (Kinds.COUPON, "YAZ", 1, Decimal(-20)),
        (Kinds.DISCOUNT, "YAZLIK", 1, None),
        (Kinds.CAMPAIGN, "K1", 1, Decimal(-5)),
    ]


@pytest.mark.parametrize(
    ("coupon", "name"),
    [
        ("A", "A"),
        (7, "7"),
        ({"pk": 3, "code": "C", "name": "N"}, "N"),
        ({"pk": 3, "code": "C", "name": ""}, "C"),
        ({"pk": 3, "code": None}, "3"),
        ({"pk": ["odd"]}, ""),
    ],
)
def test_a_coupon_is_called_by_what_takes_it_off(coupon: Any, name: str) -> None:
    assert coupon_names(order(coupons=[coupon])) == (name,)


@pytest.mark.parametrize(("amount", "shown"), [("5.00", Decimal(-5)), ("-5.00", Decimal(-5)), (None, None)])
def test_a_reward_is_taken_off_however_it_is_written(amount: str | None, shown: Decimal | None) -> None:
    (reward,) = lines(order(selected_rewards=[{"amount": amount, "type": "general"}]))
    assert reward.amount == shown


def test_a_row_that_moved_has_not_changed() -> None:
    before = order(basket=basket(item(11), item(12)))
    assert changed(before, order(basket=basket(item(12), item(11)))) == frozenset()
    assert changed(before, order(basket=basket(item(12)))) == frozenset()


def test_without_a_carrier_nothing_is_said_of_shipping() -> None:
    assert figures({"shipping_amount": Decimal("8.50")}) == []
    assert figures({"shipping_option": {"pk": 4, "name": "Fast"}}) == []
