"""Bags: which are offered, did it happen, their rows, and that none can be taken back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.requests import DeliveryBags
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.bags import PAGE
from kiosk.flow.shop_rules import House
from kiosk.flow.witness import happened
from tests.flow.orders import order

LARGE = {"pk": 13, "sku": "BAG-L", "name": "Large", "price": Decimal("0.25")}
SMALL = {"pk": 12, "sku": "BAG-S"}
OFFERED = {"DeliveryBagsPage": {"bags": [LARGE]}}


@pytest.mark.parametrize(
    ("before", "now", "did"),
    [
        ({}, {"bags": [LARGE]}, True),
        ({}, {"bags": [SMALL]}, False),
        ({}, {"bags": None}, False),
        # A bag that was there before says nothing of a second one.
        ({"bags": [LARGE]}, {"bags": [LARGE]}, None),
        ({"bags": [LARGE]}, {"bags": [LARGE, LARGE]}, None),
        ({"bags": [LARGE]}, {}, None),
        ({"bags": [SMALL]}, {"bags": [SMALL, LARGE]}, True),
    ],
)
def test_the_order_tells(before: dict[str, Any], now: dict[str, Any], did: bool | None) -> None:
    assert happened(DeliveryBags("BAG-L"), order(**before), order(**now)) is did


def test_each_has_its_row() -> None:
    line = OrderLine("bag:BAG-L", "bags", "Large", amount=Decimal("0.25"))
    assert list(PAGE.rows(order(bags=[LARGE]))) == [line]


def test_what_is_taken_is_left_behind() -> None:
    assert PAGE.left_behind
    assert list(PAGE.left_behind(order(bags=[LARGE, LARGE]))) == [DeliveryBags]
    assert not list(PAGE.left_behind(order(bags=[])))
    assert not list(PAGE.undo(order(bags=[LARGE])))


def test_the_step_is_offered_where_the_shop_or_the_settings_name_a_bag() -> None:
    step = PAGE.step
    assert step.offered
    assert step.goods
    assert step.offered(OFFERED)
    assert not step.offered({"DeliveryBagsPage": {"bags": []}})
    assert step.goods.skus(House(bags=("BAG-L",))) == ("BAG-L",)


def test_a_replay_takes_the_first() -> None:
    stand_in = PAGE.stand_ins[DeliveryBags]
    assert stand_in(Moment(pages=OFFERED)) == DeliveryBags("BAG-L")
    assert stand_in(Moment()) is None
