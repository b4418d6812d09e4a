"""Goods without a scanner, as verbs for the screens."""

import asyncio
from typing import TYPE_CHECKING

from kiosk.api.basket import Product
from kiosk.api.goods import SearchGoods
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errand import Beside, Run
from kiosk.checkout.errands import find, open_product

if TYPE_CHECKING:
    from asyncio import Task


STORES_S = 60.0
"""From one question about the stores to the next: the shop limits them."""


class Finding:
    """A search is a read beside the errands: no tap waits for it, and a new one ends the one before."""

    def __init__(self, run: Run, beside: Beside) -> None:
        self._run, self._beside = run, beside
        self._search: Task[None] | None = None
        self._stores_again_at = 0.0

    def search(self, wanted: SearchGoods) -> None:
        """Searches for goods, and shows them on `Kiosk.shelf`."""
        self.stop()
        self._search = self._beside(lambda desk: find.search(desk, wanted))

    def stop(self) -> None:
        """Drops the answer that is on its way: the shopper typed on, or left."""
        if self._search:
            self._search.cancel()

    def put_in(self, product: Product) -> None:
        """Puts one of it into the basket; opens it where something is to be chosen first."""
        self._run(lambda desk: open_product.touch(desk, product))

    def choose(self, key: str, value: str) -> None:
        """Chooses a size or colour of the product that is open."""
        self._run(lambda desk: open_product.choose(desk, key, value))

    def put_in_opened(self, grams: int | None = None) -> None:
        """Puts what is chosen into the basket, and goes back to the goods; `grams` of what is weighed."""
        self._run(lambda desk: open_product.put_in(desk, grams))

    def ask_stores(self) -> None:
        """Asks which stores have what is open: once a minute at most, however many shoppers ask."""
        self._run(self._ask_stores)

    async def _ask_stores(self, desk: Desk) -> None:
        now = asyncio.get_running_loop().time()
        if now < self._stores_again_at:
            desk.change(problem=open_product.too_often(self._stores_again_at - now))
            return
        self._stores_again_at = now + STORES_S
        await open_product.ask_stores(desk)
