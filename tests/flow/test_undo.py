"""What is taken back on the server when a shopper leaves."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.request import Request
from kiosk.api.requests import (
    AddressClear,
    CampaignSelection,
    CouponSelection,
    DeliveryBags,
    GiftBox,
    LoyaltyCard,
    OrderNote,
    OrderSelection,
    RewardSelection,
)
from kiosk.api.shop import EmptyBasket
from kiosk.flow.undo import left_behind, undoing
from tests.flow.orders import basket, item, order


@pytest.mark.parametrize(
    ("raw", "requests"),
    [
        ({}, []),
        ({"loyalty_money": Decimal(20)}, [LoyaltyCard(Decimal(0))]),
        ({"loyalty_money": Decimal(0)}, []),
        ({"coupons": ["A", {"name": "B"}]}, [CouponSelection("A", "remove"), CouponSelection("B", "remove")]),
        ({"selected_campaign": "1"}, [CampaignSelection("")]),
        ({"notes": "ring"}, [OrderNote("")]),
        ({"extra_field": {"data_type": "text", "value": "ring"}}, [OrderSelection({})]),
        ({"extra_field": {"channel": "the shop's own"}}, []),
        ({"retail_store": {"pk": 5}}, [AddressClear()]),
        ({"shipping_address": {"pk": 1}}, [AddressClear()]),
        ({"basket": basket(item())}, [EmptyBasket()]),
        ({"basket": basket()}, []),
        ({"gift_box": {"note": "hi"}}, [GiftBox("")]),
        ({"gift_box": {"note": ""}, "bags": [{"pk": 1, "sku": "L"}]}, []),
    ],
)
def test_what_the_api_can_take_back_is_taken_back(raw: dict[str, Any], requests: list[Request]) -> None:
    assert list(undoing(order(**raw))) == requests


def test_the_goods_go_last() -> None:
    everything = order(notes="ring", coupons=["A"], loyalty_money=Decimal(5), basket=basket(item()))
    assert [type(request) for request in undoing(everything)] == [
        LoyaltyCard,
        CouponSelection,
        OrderNote,
        EmptyBasket,
    ]


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        ({}, []),
        ({"basket": basket(item())}, []),
        ({"gift_box": {"note": ""}}, [GiftBox]),
        ({"bags": [{"pk": 1, "sku": "L"}]}, [DeliveryBags]),
        ({"selected_rewards": [{"amount": "5.00"}]}, [RewardSelection]),
        ({"selected_rewards": ""}, []),
        ({"notes": "ring", "coupons": ["A", "B"]}, [CouponSelection, OrderNote]),
    ],
)
def test_the_next_shopper_would_find_what_is_left_behind(
    raw: dict[str, Any], kinds: list[type[Request]]
) -> None:
    assert list(left_behind(order(**raw))) == kinds
