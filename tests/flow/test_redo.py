"""What is sent again for an order whose session was lost, and what is left to a person."""

from typing import Any

import pytest

from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection, GiftBox, OrderNote
from kiosk.api.shop import AddToBasket
from kiosk.flow.redo import extras, goods
from tests.flow.orders import basket, item, order


@pytest.mark.parametrize(
    ("lost", "now", "requests"),
    [
        ({}, {}, []),
        ({"basket": basket(item(11, 2), item(12))}, {}, [AddToBasket(11, 2), AddToBasket(12, 1)]),
        ({"basket": basket(item(11, 2))}, {"basket": basket(item(11))}, []),
        ({"basket": basket(item(11))}, {"basket": basket(item(12))}, [AddToBasket(11, 1)]),
        ({}, {"basket": basket(item(12))}, []),
    ],
)
def test_the_goods_that_are_not_there(
    lost: dict[str, Any], now: dict[str, Any], requests: list[Request]
) -> None:
    assert list(goods(order(**lost), order(**now))) == requests


@pytest.mark.parametrize(
    ("lost", "now", "requests"),
    [
        ({}, {"notes": "b", "gift_box": {"note": "c"}, "coupons": ["D"]}, []),
        ({"notes": "a"}, {}, [OrderNote("a")]),
        ({"notes": "a"}, {"notes": "b"}, [OrderNote("a")]),
        ({"notes": "a"}, {"notes": "a"}, []),
        ({"gift_box": {"note": "hi", "gift_video": True}}, {}, [GiftBox("hi", gift_video=True)]),
        ({"gift_box": {"note": None}}, {}, [GiftBox("")]),
        ({"gift_box": {"note": "hi"}}, {"gift_box": {"note": ""}}, []),
        ({"coupons": ["A", "B"]}, {"coupons": ["B"]}, [CouponSelection("A")]),
        ({"selected_campaign": "1", "loyalty_money": "5.00", "bags": [{"pk": 1, "sku": "L"}]}, {}, []),
    ],
)
def test_the_extras_that_cost_nothing(
    lost: dict[str, Any], now: dict[str, Any], requests: list[Request]
) -> None:
    assert list(extras(order(**lost), order(**now))) == requests
