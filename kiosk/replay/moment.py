"""When a request is played again, and what stands for a shopper's own words."""

from typing import NamedTuple

from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk

DOTS = "•••••"
WORDS = "••••• ••• ••••••"
PHONE = "5000000000"


class Moment(NamedTuple):
    """When it is sent: what is on the screen, what is asked next, which goods are scanned and were found."""

    kiosk: Kiosk
    house: House = House()
    following: str = ""
    sku: str = ""
    found: int | None = None

    @property
    def basket(self) -> int | None:
        """Its pk."""
        return self.kiosk.order.basket.pk if self.kiosk.order.basket else None
