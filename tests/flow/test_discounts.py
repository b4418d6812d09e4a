"""Which discounts are a row of their own, and what they take off."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.flow.discounts import coupon_names, rows
from kiosk.flow.order_line import OrderLine
from tests.flow.orders import basket, order


def test_those_of_coupons_and_campaigns_are_no_rows_of_their_own() -> None:
    offs = [{"description": name, "discount": Decimal(5)} for name in ("A coupon", "Campaign 1", "Summer")]
    shown = order(basket=basket(discounts=offs), coupons=["A"], selected_campaign="1")
    assert list(rows(shown)) == [OrderLine("discount:Summer", title="Summer", amount=Decimal(-5))]


def test_a_discount_is_taken_off_whichever_sign_it_has() -> None:
    off = {"description": "Summer", "discount": Decimal("-4.51")}
    assert [line.amount for line in rows(order(basket=basket(discounts=[off])))] == [Decimal("-4.51")]


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
