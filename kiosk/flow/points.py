"""Loyalty points by the shop's figures: the balance, what is used, and the most that could be."""

from decimal import ROUND_DOWN, Decimal

from kiosk.api.money import Money
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import total

NOTHING = Decimal(0)


def balance(kiosk: Kiosk) -> Money:
    """The shopper's balance; None where the shop did not say."""
    return kiosk.loyalty.loyalty_total_amount if kiosk.loyalty else None


def used(kiosk: Kiosk) -> Decimal:
    """The amount that the shop took off this order."""
    return (kiosk.loyalty.applied_amount if kiosk.loyalty else None) or NOTHING


def asked(kiosk: Kiosk) -> Decimal:
    """The amount that the shopper last asked to use."""
    return (kiosk.loyalty.loyalty_amount if kiosk.loyalty else None) or NOTHING


def most(kiosk: Kiosk) -> Decimal:
    """The most that can be used: the balance, or the order's total without points if that is less."""
    points, to_pay = balance(kiosk), total(kiosk.order).amount
    if points is None or to_pay is None:
        return NOTHING
    return max(NOTHING, min(points, to_pay + (kiosk.order.loyalty_money or NOTHING)))


def part(kiosk: Kiosk, share: Decimal, smallest: Decimal) -> Decimal:
    """A share of the most, in whole cents or what the smallest amount of the currency is.

    All of it is all, with every decimal the shop named.
    """
    whole = most(kiosk)
    return whole if share == 1 else (whole * share).quantize(smallest, ROUND_DOWN)
