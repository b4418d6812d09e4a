"""Totals add up, whatever is on the order."""

from decimal import Decimal

import pytest

from kiosk.demo.shop import coupons
from kiosk.demo.shop.pricing import Bill, bill
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop


def _session(**known: object) -> Session:
    return Session(key="k", basket_pk=1, created="", **known)  # type: ignore[arg-type]


def _bill(shop: Shop, **known: object) -> Bill:
    return bill(_session(**known), shop.catalogue, shop.offers)


def test_an_empty_basket_costs_nothing(shop: Shop) -> None:
    assert _bill(shop).unpaid == 0


def test_fees_are_part_of_the_total(shop: Shop) -> None:
    costs = _bill(
        shop,
        lines={"KRM-0002": 2},
        gift_box={"price": "10.90"},
        bags=["BAG-0001", "BAG-0002"],
        shipping_option=22,
    )
    assert (costs.basket, costs.gift_box, costs.bags, costs.shipping) == (
        Decimal("798.00"),
        Decimal("10.90"),
        Decimal("41.40"),
        Decimal("49.90"),
    )
    assert costs.total == costs.unpaid == Decimal("900.20")


def test_points_pay_for_half_at_most(shop: Shop) -> None:
    costs = _bill(shop, lines={"KRM-0002": 1}, loyalty="240.00")
    assert (costs.loyalty, costs.unpaid) == (Decimal("199.50"), Decimal("199.50"))


def test_rewards_pay_what_points_leave(shop: Shop) -> None:
    rewards = [{"amount": "900.00", "type": "general"}]
    costs = _bill(shop, lines={"KRM-0002": 1}, loyalty="100.00", selected_rewards=rewards)
    assert (costs.rewards, costs.unpaid) == (Decimal("299.00"), Decimal(0))


def test_coupons_and_campaign_lower_the_basket(shop: Shop) -> None:
    costs = _bill(shop, lines={"KRM-0001": 3}, coupons=["HOSGELDIN", "BAHAR10"], campaign="KART75")
    assert [(one.description, str(one.amount)) for one in costs.discounts] == [
        ("HOSGELDIN", "50.00"),
        ("BAHAR10", "224.70"),
        ("KART75", "75.00"),
    ]
    assert costs.basket == Decimal("1897.30")


def test_a_discount_never_exceeds_the_goods() -> None:
    assert coupons.COUPONS[0].worth(Decimal("30.00")) == Decimal("30.00")


@pytest.mark.parametrize("quantity", range(1, 9))
def test_the_parts_make_the_whole(shop: Shop, quantity: int) -> None:
    known = {
        "lines": {"KRM-0001": quantity},
        "coupons": ["YAZ20"],
        "loyalty": "120.00",
        "shipping_option": 23,
    }
    costs = _bill(shop, **known)
    assert costs.total == costs.basket + costs.shipping + costs.gift_box + costs.bags
    assert costs.unpaid == costs.total - costs.loyalty - costs.rewards
