"""Loyalty points by the shop's figures: how many there are, are used, and could be used at most."""

from decimal import ROUND_DOWN, Decimal

from kiosk.api.money import Money
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import total

NOTHING = Decimal(0)
_CENT = Decimal("0.01")


def balance(kiosk: Kiosk) -> Money:
    """What the shopper has; None where the shop did not say."""
    return kiosk.loyalty.loyalty_total_amount if kiosk.loyalty else None


def used(kiosk: Kiosk) -> Decimal:
    """What the shop took of them for this order."""
    return (kiosk.loyalty.applied_amount if kiosk.loyalty else None) or NOTHING


def asked(kiosk: Kiosk) -> Decimal:
    """What the shopper wanted to be taken, when they last said so."""
    return (kiosk.loyalty.loyalty_amount if kiosk.loyalty else None) or NOTHING


def most(kiosk: Kiosk) -> Decimal:
    """As far as both the points and the order go; what is used already counts as still to be paid."""
    points, to_pay = balance(kiosk), total(kiosk.order).amount
    if points is None or to_pay is None:
        return NOTHING
    return max(NOTHING, min(points, to_pay + (kiosk.order.loyalty_money or NOTHING)))


def part(kiosk: Kiosk, share: Decimal) -> Decimal:
    """A share of the most, in whole cents."""
    return (most(kiosk) * share).quantize(_CENT, ROUND_DOWN)
