"""The shop's goods as a shopper looks through them: a search, one product, the stores that have it."""

from typing import Any, ClassVar

import msgspec

from kiosk.api.answers import Answer, Found
from kiosk.api.basket import Product
from kiosk.api.request import Encoding, Method, Repeat, Request

PAGE_SIZE = 24
"""Goods in one answer: four screens of six."""


class Pagination(msgspec.Struct, frozen=True):
    """Which page of a search an answer is; `total_count` counts the goods of all pages."""

    current_page: int = 1
    num_pages: int = 1
    page_size: int | None = None
    total_count: int | None = None


class FacetChoice(msgspec.Struct, frozen=True):
    """One value that a search can be narrowed to."""

    label: str
    value: str
    quantity: int | None = None


class FacetData(msgspec.Struct, frozen=True):
    """What a facet can be narrowed to."""

    choices: tuple[FacetChoice, ...] = ()


class Facet(msgspec.Struct, frozen=True):
    """A way to narrow a search; `search_key` is the name of its query parameter."""

    key: str
    name: str = ""
    search_key: str = ""
    data: FacetData = FacetData()


class FoundPage(Found, frozen=True):
    """One page of a search."""

    pagination: Pagination = Pagination()
    facets: tuple[Facet, ...] = ()


class SearchGoods(Request, frozen=True):
    """Searches by a shopper's words; `narrowed` is a facet's search key and the value of a choice."""

    known_as: ClassVar = "SearchGoods"
    path: ClassVar = "/list/"
    method: ClassVar[Method] = "GET"
    encoding: ClassVar = Encoding.QUERY
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = FoundPage
    private: ClassVar = frozenset({"search_text"})
    search_text: str = ""
    at_page: int = 1
    narrowed: tuple[str, str] | None = None

    def fields(self) -> dict[str, Any]:
        """The query: without words it asks for all goods."""
        words = {"search_text": self.search_text} if self.search_text else {}
        narrowed = dict([self.narrowed] if self.narrowed else [])
        return words | {"page": self.at_page, "page_size": PAGE_SIZE} | narrowed


class VariantOption(msgspec.Struct, frozen=True):
    """One size or colour."""

    label: str
    value: str
    is_selected: bool | None = None
    is_selectable: bool | None = None
    in_stock: bool | None = None


class Variant(msgspec.Struct, frozen=True):
    """What a product comes in: sizes, or colours."""

    attribute_key: str
    attribute_name: str = ""
    options: tuple[VariantOption, ...] = ()

    @property
    def selected(self) -> str | None:
        """The value that is selected."""
        return next((option.value for option in self.options if option.is_selected), None)


class ProductAnswer(Answer, frozen=True):
    """A product, what it comes in, and the one that the selection names."""

    product: Product
    in_stock: bool | None = None
    variants: tuple[Variant, ...] = ()
    selected_variant: Product | None = None

    @property
    def chosen(self) -> Product | None:
        """The one to buy; None while a size or colour is to be chosen."""
        return self.selected_variant or (None if self.has_choices else self.product)

    @property
    def has_choices(self) -> bool:
        """Whether there is more than one of it."""
        return any(len(variant.options) > 1 for variant in self.variants)


class ReadProduct(Request, frozen=True):
    """Reads a product by its pk; `selected` has a value for the keys of its variants."""

    known_as: ClassVar = "ReadProduct"
    method: ClassVar[Method] = "GET"
    encoding: ClassVar = Encoding.QUERY
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = ProductAnswer
    product: int
    selected: tuple[tuple[str, str], ...] = ()

    def target(self) -> str:
        """The path below the shop's address."""
        return f"/product/{self.product}/"

    def fields(self) -> dict[str, Any]:
        """The selection."""
        return dict(self.selected)


class StoreStock(msgspec.Struct, frozen=True):
    """A store, and how many of a product it has."""

    name: str
    address: str = ""
    stock: int | None = None


class StoreStocks(Answer, frozen=True):
    """The stores that keep a product."""

    results: tuple[StoreStock, ...] = ()


class ReadStoreStock(Request, frozen=True):
    """Reads which stores have a product, by its pk; the shop limits how often it answers."""

    known_as: ClassVar = "ReadStoreStock"
    method: ClassVar[Method] = "GET"
    repeat: ClassVar = Repeat.READ
    answer: ClassVar[type[Answer]] = StoreStocks
    in_address: ClassVar = frozenset({"product"})
    product: int

    def target(self) -> str:
        """The path below the shop's address."""
        return f"/retail_store_stock/{self.product}/"
