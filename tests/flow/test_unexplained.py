"""The rows add up: what they do not explain of the total is a row of its own."""

from decimal import Decimal
from random import Random
from typing import Any

import pytest

from kiosk.flow.summary import lines
from kiosk.flow.unexplained import OTHER
from tests.flow.orders import basket, item, order

GOODS = {"basket": basket(item(11, total="200.00"), total="200.00")}
OFF = {"description": "Summer", "discount": Decimal(50)}


def other(**raw: Any) -> Decimal | None:
    """The amount of the row; None where there is none."""
    return next((line.amount for line in lines(order(**raw)) if line.key == OTHER), None)


@pytest.mark.parametrize("field", ["unpaid_amount", "total_amount"])
@pytest.mark.parametrize(
    ("total", "left"),
    [
        ("200.00", None),
        ("200", None),
        ("9999999.00", "9999799.00"),
        ("249.90", "49.90"),
        ("150.00", "-50.00"),
        ("0.00", "-200.00"),
        ("-5.00", "-205.00"),
        ("200.01", "0.01"),
    ],
)
def test_what_is_left_is_a_row(field: str, total: str, left: str | None) -> None:
    found = other(**GOODS, **{field: Decimal(total)})
    assert found == (None if left is None else Decimal(left))


def test_it_stands_last() -> None:
    told = lines(order(**GOODS, loyalty_money=Decimal(20), unpaid_amount=Decimal(190)))
    assert [line.key for line in told] == ["item:11", "loyalty", OTHER]


@pytest.mark.parametrize(
    ("raw", "left"),
    [
        # Of the basket's own total only its rows count: the checkout has not said its own yet.
        (GOODS | {"gift_box": {"price": "10.90"}, "loyalty_money": Decimal(20)}, None),
        ({"basket": basket(item(11, total="200.00"), total="9999999.00")}, "9999799.00"),
        ({"basket": basket(item(11, total="200.00"), total="150.00", discounts=[OFF])}, None),
        ({"basket": basket(item(11, total="200.00"), total="140.00", discounts=[OFF])}, "-10.00"),
        ({"basket": basket(total="0.00")}, None),
        ({"unpaid_amount": Decimal(30)}, None),
        ({}, None),
    ],
)
def test_so_far_it_is_what_the_basket_says(raw: dict[str, Any], left: str | None) -> None:
    assert other(**raw) == (None if left is None else Decimal(left))


UNPRICED = {"product": {"pk": 12, "name": "Vase"}, "quantity": 1}


@pytest.mark.parametrize(
    ("raw", "total", "left"),
    [
        (GOODS | {"coupons": ["YAZ"]}, "150.00", None),
        (GOODS | {"coupons": ["YAZ"]}, "200.00", None),
        (GOODS | {"coupons": ["YAZ"]}, "210.00", "10.00"),
        (GOODS | {"selected_rewards": "general"}, "150.00", None),
        ({"basket": basket(item(11, total="200.00"), UNPRICED)}, "230.00", None),
        ({"basket": basket(item(11, total="200.00"), UNPRICED)}, "190.00", "-10.00"),
        (GOODS | {"notes": "ring"}, "210.00", "10.00"),
    ],
)
def test_a_row_without_an_amount_may_be_the_difference(
    raw: dict[str, Any], total: str, left: str | None
) -> None:
    """A coupon takes off, goods cost: each explains its own direction only."""
    assert other(**raw, unpaid_amount=Decimal(total)) == (None if left is None else Decimal(left))


def test_they_add_up_to_what_was_paid() -> None:
    shown = order(**GOODS, unpaid_amount=Decimal(200))
    told = lines(shown, Decimal("249.90"))
    assert sum(line.amount or 0 for line in told) == Decimal("249.90")
    assert (told[-1].key, told[-1].amount) == (OTHER, Decimal("49.90"))


def test_they_add_up_whatever_a_shop_says() -> None:
    dice = Random(9)
    for _ in range(500):
        total = Decimal(dice.randint(-10_000, 1_000_000)) / 100
        prices = [Decimal(dice.randint(0, 50_000)) / 100 for _ in range(dice.randint(1, 4))]
        raw: dict[str, Any] = {
            "basket": basket(*(item(pk, total=str(price)) for pk, price in enumerate(prices, 11))),
            "shipping_option": {"pk": 1, "name": "Fast"},
            "shipping_amount": Decimal(dice.randint(0, 9000)) / 100,
            "loyalty_money": Decimal(dice.randint(0, 9000)) / 100,
            "gift_box": {"price": "10.90"} if dice.random() < 0.5 else None,
            dice.choice(["unpaid_amount", "total_amount"]): total,
        }
        assert sum(line.amount or 0 for line in lines(order(**raw))) == total


def test_amounts_of_two_currencies_are_not_added() -> None:
    mixed = basket(item(11, currency_type="kwd"), item(12, currency_type="usd"), total="9.00")
    assert other(basket=mixed, unpaid_amount=Decimal(9)) is None
