"""One row of the order."""

import msgspec

from kiosk.api.basket import Quantity
from kiosk.api.money import Money


class OrderLine(msgspec.Struct, frozen=True):
    """`amount` is the shop's own figure, negative where it is taken off; None shows as a dash.

    `step` names the step that the row comes from; a discount of the shop's own has none.
    """

    key: str
    step: str = ""
    title: str = ""
    quantity: Quantity = 1
    amount: Money = None
    picture: str | None = None
    product: int | None = None
    private: bool = False
    """Whether it holds a shopper's words, for their own screen only."""
