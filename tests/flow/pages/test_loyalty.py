"""Loyalty points: did it happen, their row, and the way back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.requests import LoyaltyCard
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.loyalty import PAGE
from kiosk.flow.witness import happened
from tests.flow.orders import order


@pytest.mark.parametrize(
    ("asked", "before", "now", "did"),
    [
        (20, {}, {"loyalty_money": Decimal("20.00")}, True),
        (20, {}, {"loyalty_money": Decimal("12.50")}, True),
        (20, {}, {"loyalty_money": None}, False),
        (20, {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(5)}, False),
        (20, {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(0)}, None),
        (0, {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(0)}, True),
        (0, {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(5)}, False),
        (0, {"loyalty_money": Decimal(5)}, {"loyalty_money": Decimal(3)}, None),
        (20, {}, {"loyalty_money": Decimal(1)}, True),
        (1, {}, {"loyalty_money": Decimal("0.50")}, True),
        (20, {"loyalty_money": Decimal(1)}, {"loyalty_money": Decimal(0)}, None),
    ],
)
def test_the_order_tells(asked: int, before: dict[str, Any], now: dict[str, Any], did: bool | None) -> None:
    assert happened(LoyaltyCard(Decimal(asked)), order(**before), order(**now)) is did


def test_their_row_is_taken_off_the_price() -> None:
    assert list(PAGE.rows(order(loyalty_money=Decimal(20)))) == [
        OrderLine("loyalty", "loyalty", amount=Decimal(-20))
    ]
    assert not list(PAGE.rows(order(loyalty_money=Decimal(0))))


def test_they_are_given_back() -> None:
    assert list(PAGE.undo(order(loyalty_money=Decimal(20)))) == [LoyaltyCard(Decimal(0))]
    assert not list(PAGE.undo(order(loyalty_money=Decimal(0))))


def test_a_replay_asks_for_the_balance_first() -> None:
    stand_in = PAGE.stand_ins[LoyaltyCard]
    assert stand_in(Moment()) == LoyaltyCard(Decimal(0))
    assert stand_in(Moment(loyalty=LoyaltyAnswer(applied_amount=None))) == LoyaltyCard(Decimal(10))
