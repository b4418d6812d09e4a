"""Loyalty points by the shop's figures."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.reading import read_order
from kiosk.flow import points
from kiosk.flow.state import Kiosk


def kiosk(balance: str | None, to_pay: str | None = "800.00", used: str = "0") -> Kiosk:
    answer = LoyaltyAnswer(Decimal(used), Decimal(balance) if balance else None, Decimal(used))
    return Kiosk(order=read_order({"unpaid_amount": to_pay, "loyalty_money": used}), loyalty=answer)


@pytest.mark.parametrize(
    ("balance", "to_pay", "used", "most"),
    [
        ("240.00", "800.00", "0", "240.00"),
        ("240.00", "100.00", "0", "100.00"),
        ("240.00", "10.00", "50.00", "60.00"),
        ("240.00", "0.00", "0", "0"),
        ("240.00", "-5.00", "0", "0"),
        (None, "800.00", "0", "0"),
        ("240.00", None, "0", "0"),
    ],
)
def test_no_more_than_there_is_and_than_is_to_be_paid(
    balance: str | None, to_pay: str | None, used: str, most: str
) -> None:
    assert points.most(kiosk(balance, to_pay, used)) == Decimal(most)


def test_half_a_cent_is_nobodys() -> None:
    assert points.part(kiosk("0.05"), Decimal("0.5")) == Decimal("0.02")


def test_before_the_shop_answered_there_is_nothing() -> None:
    nothing = replace(kiosk("240.00"), loyalty=None)
    assert points.balance(nothing) is None
    assert not any((points.used(nothing), points.asked(nothing), points.most(nothing)))
