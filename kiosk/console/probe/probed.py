"""What a probe has seen of a shop so far; settings follow from it."""

from typing import Any

from kiosk.api.basket import Product  # noqa: TC001 - a field's type
from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import Ok, Refused, Reply, Unknown, Why


class Probed:
    """The pages that a shop named, those that it lacks, its order, its goods, the code's product."""

    def __init__(self) -> None:
        self.pages: dict[str, dict[str, Any]] = {}
        self.missing: set[str] = set()
        self.order = PreOrder()
        self.product: Product | None = None
        self.goods = 0
        self.checkout: Reply = Unknown(Why.CUT)
        """What it answered where no page was asked for."""
        self.nobodys: Reply = Unknown(Why.CUT)
        """What it answered for a page that no shop has."""

    def keep(self, reply: Reply) -> None:
        """Keeps the order and the pages of an answer."""
        if isinstance(reply, Ok | Refused):
            self.order = merged(self.order, reply.order)
            self.pages |= {one.page: self.pages.get(one.page, {}) | one.values for one in reply.contexts}
