"""What the rows of an order do not explain of its total, as a row of its own: the rows always add up."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from kiosk.api.money import Money
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages import campaigns, loyalty, rewards
from kiosk.flow.steps import BASKET, COUPONS

OTHER = "other"
"""The key of the row: other charges, or other deductions."""

_OF_BASKET = frozenset({BASKET, COUPONS, campaigns.NAME, ""})
"""The steps whose rows the basket's own total is made of; a discount of the shop's has none."""

_TAKEN_OFF = frozenset({COUPONS, campaigns.NAME, rewards.NAME, loyalty.NAME, ""})


def rows(told: Iterable[OrderLine], total: Money, *, of_checkout: bool) -> Iterator[OrderLine]:
    """One row where the others come to something else than the total, as long as each of them is known.

    A row without an amount may be all of the difference, if it is of its direction.
    """
    counted = [line for line in told if of_checkout or line.step in _OF_BASKET]
    if total is None or not counted:
        return
    left = total - sum((line.amount for line in counted if line.amount is not None), Decimal(0))
    takes_off = [line.step in _TAKEN_OFF for line in counted if line.amount is None]
    if left and (left < 0) not in takes_off:
        yield OrderLine(OTHER, amount=left)
