"""What is put on an order whose session was lost."""

from decimal import Decimal

from kiosk.api.requests import CouponSelection, GiftBox, OrderNote
from kiosk.flow.redo import redoing
from tests.flow.orders import basket, item, order


def test_note_gift_box_and_coupons_in_that_order() -> None:
    lost = order(coupons=["A"], gift_box={"note": "hi"}, notes="ring")
    assert list(redoing(lost, order())) == [OrderNote("ring"), GiftBox("hi"), CouponSelection("A")]


def test_what_costs_money_or_points_is_asked_for_again_by_a_person() -> None:
    lost = order(
        loyalty_money=Decimal(5), bags=[{"pk": 1, "sku": "L"}], selected_campaign="1", basket=basket(item())
    )
    assert not list(redoing(lost, order()))
