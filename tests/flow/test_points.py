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


@pytest.mark.parametrize(
    ("balance", "share", "smallest", "part"),
    [
        ("0.05", "0.5", "0.01", "0.02"),
        ("0.005", "0.5", "0.001", "0.002"),
        ("5", "0.5", "1", "2"),
        ("0.055", "1", "0.01", "0.055"),
        ("0.05", "0", "0.01", "0"),
    ],
)
def test_half_a_cent_is_nobodys(balance: str, share: str, smallest: str, part: str) -> None:
    """Half of it is in whole cents of the currency; all of it is all."""
    assert points.part(kiosk(balance), Decimal(share), Decimal(smallest)) == Decimal(part)


def test_what_was_asked_for_and_what_was_taken() -> None:
    told = replace(kiosk("240.00"), loyalty=LoyaltyAnswer(Decimal(20), Decimal(240), Decimal(30)))
    assert {points.used(told), points.asked(told)} == {Decimal(20), Decimal(30)}


def test_before_the_shop_answered_there_is_nothing() -> None:
    nothing = replace(kiosk("240.00"), loyalty=None)
    assert points.balance(nothing) is None
    assert not any((points.used(nothing), points.asked(nothing), points.most(nothing)))


def test_what_was_asked_and_what_the_shop_took_are_told_apart() -> None:
    answer = LoyaltyAnswer(Decimal(20), Decimal(240), Decimal(50))
    told = Kiosk(loyalty=answer)
    assert (points.used(told), points.asked(told)) == (answer.applied_amount, answer.loyalty_amount)


def test_what_the_shop_leaves_out_is_nothing() -> None:
    told = Kiosk(
        order=read_order({"unpaid_amount": "800.00"}), loyalty=LoyaltyAnswer(None, Decimal(240), None)
    )
    assert points.used(told) == points.asked(told) == 0
    assert points.most(told) == Decimal(240)
