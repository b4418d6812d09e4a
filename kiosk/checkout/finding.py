"""Goods without a scanner, as verbs for the screens."""

from typing import TYPE_CHECKING

from kiosk.api.basket import Product
from kiosk.api.goods import SearchGoods
from kiosk.checkout.errand import Beside, Run
from kiosk.checkout.errands import find

if TYPE_CHECKING:
    from asyncio import Task


class Finding:
    """A search is a read beside the errands: no tap waits for it, and a new one ends the one before."""

    def __init__(self, run: Run, beside: Beside) -> None:
        self._run, self._beside = run, beside
        self._search: Task[None] | None = None

    def search(self, wanted: SearchGoods) -> None:
        """Searches for goods, and shows them on `Kiosk.shelf`."""
        self.stop()
        self._search = self._beside(lambda desk: find.search(desk, wanted))

    def stop(self) -> None:
        """Drops the answer that is on its way: the shopper typed on, or left."""
        if self._search:
            self._search.cancel()

    def put_in(self, product: Product) -> None:
        """Puts one of it into the basket."""
        self._run(lambda desk: find.put_in(desk, product))
