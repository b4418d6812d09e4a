"""One row of the order."""

import msgspec

from kiosk.api.money import Money


class OrderLine(msgspec.Struct, frozen=True):
    """`amount` is the shop's own figure, negative where it is taken off; None shows as a dash.

    `step` is the page that the row comes from; a discount of the shop's own comes from none.
    """

    key: str
    step: str = ""
    title: str = ""
    quantity: int = 1
    amount: Money = None
    picture: str | None = None
    product: int | None = None
    private: bool = False
    """What a shopper wrote: for their own screen only."""
