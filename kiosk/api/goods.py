"""The shop's goods as a shopper looks through them: a search with its pages and categories."""

from typing import Any, ClassVar

import msgspec

from kiosk.api.answers import Answer, Found
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
