"""Which discounts are a row of their own, and what they take off."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.flow.discounts import LONGEST, coupon_names, discounts_of, rows
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.table import ROWS
from tests.flow.orders import basket, order
from tests.work import counted


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


@pytest.mark.parametrize("words", [1, 2_000])
def test_each_discount_is_looked_at_once_however_many_coupons_there_are(words: int) -> None:
    """The rule: an order's rows cost as much as there is on it, never one thing times another."""

    def work(many: int) -> int:
        offs = [{"description": f"D{number} " * words, "discount": Decimal(1)} for number in range(many)]
        shown = order(basket=basket(discounts=offs), coupons=[f"C{number}" for number in range(many)])
        return counted(lambda: [list(each(shown)) for each in ROWS])[1]

    assert work(100) < 2.2 * work(50)


def test_a_long_description_is_looked_through_to_a_bound() -> None:
    far = " ".join(["word"] * LONGEST)
    offs = [{"description": text, "discount": Decimal(1)} for text in (f"{far} A", f"B {far}", "B")]
    found = discounts_of(order(basket=basket(discounts=offs)), ("A", "B"))
    assert {name: off.description for name, off in found.items()} == {"B": f"B {far}"}
