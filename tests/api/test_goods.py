"""A page of a search: what is asked, and what of the answer is read."""

from typing import Any

import pytest

from kiosk.api.goods import Facet, FacetChoice, FacetData, FoundPage, Pagination, SearchGoods
from kiosk.api.reading import read

PAGE: dict[str, Any] = {
    "products": [{"pk": 7, "name": "Paper lamp", "price": "1200.50", "stock": 2, "in_stock": True}],
    "pagination": {"current_page": 2, "num_pages": 417, "page_size": 24, "total_count": 10_000},
    "facets": [
        {
            "key": "category_ids",
            "name": "Category",
            "search_key": "category_ids",
            "widget_type": "category",
            "order": 0,
            "data": {"choices": [{"label": "Lamps", "value": 12, "quantity": 3, "is_selected": False}]},
        }
    ],
    "sorters": [{"label": "Default", "value": "default", "is_selected": True}],
}


@pytest.mark.parametrize(
    ("request_", "query"),
    [
        (SearchGoods("paper lamp"), {"search_text": "paper lamp", "page": "1", "page_size": "24"}),
        (SearchGoods(), {"page": "1", "page_size": "24"}),
        (
            SearchGoods("lamp", 3, ("category_ids", "12")),
            {"search_text": "lamp", "page": "3", "page_size": "24", "category_ids": "12"},
        ),
    ],
)
def test_words_page_and_category_are_the_query(request_: SearchGoods, query: dict[str, str]) -> None:
    assert request_.query() == query


def test_what_a_shopper_typed_is_in_no_log() -> None:
    assert "lamp" not in repr(SearchGoods("lamp"))


def test_a_page_is_read() -> None:
    found = read(FoundPage, PAGE)
    assert [product.pk for product in found.products] == [7]
    assert found.pagination == Pagination(2, 417, 24, 10_000)
    lamps = FacetChoice("Lamps", "12", 3)
    assert found.facets == (Facet("category_ids", "Category", "category_ids", FacetData((lamps,))),)


@pytest.mark.parametrize("key", ["pagination", "facets", "sorters"])
@pytest.mark.parametrize("value", [None, "", [], {}, 7, "x", [7]])
def test_no_oddity_beside_the_goods_loses_them(key: str, value: object) -> None:
    assert len(read(FoundPage, PAGE | {key: value}).products) == 1


def test_a_choice_without_a_value_is_left_out_alone() -> None:
    choices = [{"label": "Lamps"}, {"label": "Candles", "value": "c"}]
    facet = PAGE["facets"][0] | {"data": {"choices": choices}}
    (read_facet,) = read(FoundPage, PAGE | {"facets": [facet]}).facets
    assert [choice.label for choice in read_facet.data.choices] == ["Candles"]
