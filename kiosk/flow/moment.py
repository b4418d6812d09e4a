"""When a request is played again, and what stands for a shopper's own words."""

from collections.abc import Mapping

import msgspec

from kiosk.api.addresses import Place
from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.models import PreOrder
from kiosk.flow.assistance import Assistance
from kiosk.flow.contexts import Pages
from kiosk.flow.shop_rules import House

DOTS = "•••••"
WORDS = "••••• ••• ••••••"
PHONE = "5000000000"
CARD = b"4242424242424242"


class Moment(msgspec.Struct, frozen=True):
    """When it is sent: what the shop has told, what is asked next, which goods are scanned and were found."""

    order: PreOrder = PreOrder()
    pages: Pages = {}
    loyalty: LoyaltyAnswer | None = None
    places: Mapping[str, tuple[Place, ...]] = {}
    assistance: Assistance = Assistance()
    house: House = House()
    following: str = ""
    sku: str = ""
    found: int | None = None

    @property
    def basket(self) -> int | None:
        """Its pk."""
        return self.order.basket.pk if self.order.basket else None
