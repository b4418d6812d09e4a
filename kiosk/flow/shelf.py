"""The goods that a search found, in pages as large as a screen."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from kiosk.api.basket import Product, Quantity
from kiosk.api.goods import FoundPage, SearchGoods
from kiosk.api.models import PreOrder


class Category(NamedTuple):
    """A category that the shop offers; `narrowed` is what the search asks for it by."""

    name: str
    narrowed: tuple[str, str]


class Shelf(msgspec.Struct, frozen=True):
    """What is being searched for, what was searched for last, and what was found."""

    wanted: SearchGoods | None = None
    asked: SearchGoods | None = None
    found: FoundPage = FoundPage()

    @property
    def waits(self) -> bool:
        """Whether an answer is on its way."""
        return self.wanted is not None

    @property
    def total(self) -> int:
        """How many things were found, on all pages."""
        told = self.found.pagination.total_count
        return len(self.found.products) if told is None else max(told, len(self.found.products))

    def answered(self, found: FoundPage) -> "Shelf":
        """With the answer to what is wanted. Categories of the whole search outlive its narrowing."""
        narrowed = self.wanted is not None and self.wanted.narrowed is not None
        facets = self.found.facets if narrowed and self.found.facets else found.facets
        return Shelf(None, self.wanted, msgspec.structs.replace(found, facets=facets))

    def categories(self) -> tuple[Category, ...]:
        """The categories among the facets; none where no facet's key says that it has them."""
        return tuple(self._categories())

    def goods(self, screen: int, fits: int) -> tuple[Product, ...]:
        """What a screen shows of the page that was found; screens count from 0."""
        return self.found.products[screen * fits : (screen + 1) * fits]

    def place(self, screen: int, fits: int) -> tuple[int, int]:
        """Which screen of how many this is, over all pages; it counts from 0."""
        paged, here = self.found.pagination, len(self.found.products)
        size = max(paged.page_size or here, here, 1)
        a_page = -(-size // fits)
        before = max(0, paged.current_page - 1)
        whole, rest = divmod(max(self.total, before * size + here), size)
        return before * a_page + screen, max(1, whole * a_page - (-rest // fits))

    def beyond(self, by: int) -> SearchGoods | None:
        """The search for the page after (1) or before (-1); None where there is none."""
        asked = self.asked
        last = self.found.pagination.num_pages
        if asked is None or not 1 <= asked.at_page + by <= max(last, asked.at_page):
            return None
        return msgspec.structs.replace(asked, at_page=asked.at_page + by)

    def _categories(self) -> Iterator[Category]:
        for facet in self.found.facets:
            if facet.search_key and "categor" in facet.key.casefold():
                for choice in facet.data.choices:
                    yield Category(choice.label, (facet.search_key, choice.value))


def is_sold_out(product: Product) -> bool:
    """Whether the shop says that it has none."""
    return product.in_stock is False or product.stock == 0


def in_basket(order: PreOrder, product: int) -> Quantity:
    """How many of this product the basket holds, by its pk."""
    items = order.basket.basketitem_set if order.basket else ()
    return sum((item.quantity for item in items if item.product.pk == product), start=0)
