"""The moment of a replay at which a request is sent, and the stand-ins for a shopper's words."""

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
    """What is known when a request is sent: the shop's answers, the next request, the goods."""

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
        """The basket's pk."""
        return self.order.basket.pk if self.order.basket else None
