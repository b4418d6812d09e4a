"""A page of a search: what is asked, and what of the answer is read."""

from typing import Any

import pytest

from kiosk.api.goods import (
    Facet,
    FacetChoice,
    FacetData,
    FoundPage,
    Pagination,
    ProductAnswer,
    ReadProduct,
    ReadStoreStock,
    SearchGoods,
    StoreStock,
    StoreStocks,
)
from kiosk.api.reading import read
from kiosk.api.reply import Ok, Unknown
from kiosk.api.wire import decipher

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


def test_a_product_is_asked_for_with_what_is_chosen() -> None:
    asked = ReadProduct(7, (("size", "s"),))
    assert (asked.target(), asked.query()) == ("/product/7/", {"size": "s"})


def test_what_a_product_comes_in_is_read() -> None:
    options = [
        {"label": 36, "value": 36, "is_selected": True, "is_selectable": True, "product": {"pk": 8}},
        {"label": 38, "value": 38, "is_selected": False, "is_selectable": False, "product": 9},
        {"label": "without a value"},
    ]
    variant = {"attribute_key": "size", "attribute_name": "Size", "options": options}
    raw = {"in_stock": True, "product": {"pk": 7}, "variants": [variant, 7], "selected_variant": ""}
    found = read(ProductAnswer, raw)
    (sizes,) = found.variants
    assert [(one.label, one.is_selectable) for one in sizes.options] == [("36", True), ("38", False)]
    assert (sizes.selected, found.selected_variant, found.chosen) == ("36", None, None)


@pytest.mark.parametrize("selected", [None, "", [], 7, {"name": "no pk"}])
def test_an_odd_variant_is_none(selected: object) -> None:
    raw = {"product": {"pk": 7}, "variants": None, "selected_variant": selected}
    chosen = read(ProductAnswer, raw).chosen
    assert chosen
    assert chosen.pk == 7


@pytest.mark.parametrize("paged", [True, False])
def test_the_stores_are_a_list_alone_or_in_pages(*, paged: bool) -> None:
    rows = b'[{"name": "Moda", "address": "Moda Cd. 24", "stock": "3"}, {"stock": 2}]'
    body = b'{"count": 2, "results": %s}' % rows if paged else rows
    assert ReadStoreStock(7).target() == "/retail_store_stock/7/"
    reply = decipher(ReadStoreStock(7), 200, {"content-type": "application/json"}, body)
    assert reply == Ok(data=StoreStocks((StoreStock("Moda", "Moda Cd. 24", 3),)))


def test_a_list_is_no_answer_where_an_object_belongs() -> None:
    assert isinstance(decipher(SearchGoods(), 200, {}, b"[]"), Unknown)
