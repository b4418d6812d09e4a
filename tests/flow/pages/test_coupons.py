"""Coupons: did it happen, their rows with what they take off, and the way back and forth."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.requests import CouponSelection
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.coupons import PAGE
from kiosk.flow.witness import happened
from tests.flow.orders import basket, order

FIVE_OFF = basket(discounts=[{"description": "A coupon", "discount": Decimal(5)}])


@pytest.mark.parametrize(
    ("sent", "before", "now", "did"),
    [
        (CouponSelection("A"), {}, {"coupons": ["A"]}, True),
        (CouponSelection("yaz20"), {}, {"coupons": ["YAZ20"]}, True),
        (CouponSelection("A"), {}, {"coupons": [{"pk": 1, "name": "A"}]}, True),
        (CouponSelection("A"), {"coupons": ["B"]}, {"coupons": ["B"]}, False),
        (CouponSelection("A"), {"coupons": []}, {"coupons": [77]}, None),
        (CouponSelection("A", "remove"), {"coupons": ["A"]}, {"coupons": []}, True),
        (CouponSelection("A", "remove"), {"coupons": ["A"]}, {"coupons": ["A"]}, False),
    ],
    ids=repr,
)
def test_the_order_tells(
    sent: CouponSelection, before: dict[str, Any], now: dict[str, Any], did: bool | None
) -> None:
    assert happened(sent, order(**before), order(**now)) is did


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ({"coupons": ["A"]}, OrderLine("coupon:A", "coupons", "A")),
        (
            {"coupons": [{"name": "A"}], "basket": FIVE_OFF},
            OrderLine("coupon:A", "coupons", "A", amount=Decimal(-5)),
        ),
        ({"coupons": [{"name": {"a": "b"}, "code": ["c"], "pk": 3}]}, OrderLine("coupon:3", "coupons", "3")),
    ],
)
def test_each_has_its_row(raw: dict[str, Any], line: OrderLine) -> None:
    assert list(PAGE.rows(order(**raw))) == [line]


def test_each_is_taken_off() -> None:
    removed = [CouponSelection("A", "remove"), CouponSelection("B", "remove")]
    assert list(PAGE.undo(order(coupons=["A", {"name": "B"}]))) == removed


def test_those_missing_are_put_back() -> None:
    assert list(PAGE.redo(order(coupons=["A", "B"]), order(coupons=["B"]))) == [CouponSelection("A")]


def test_a_replay_uses_one_that_is_not_on_the_order() -> None:
    stand_in = PAGE.stand_ins[CouponSelection]
    assert stand_in(Moment()) == CouponSelection("HOSGELDIN")
    assert stand_in(Moment(order(coupons=["HOSGELDIN"]))) == CouponSelection("BAHAR10")
    assert stand_in(Moment(order(coupons=["HOSGELDIN", "BAHAR10"]))) is None
