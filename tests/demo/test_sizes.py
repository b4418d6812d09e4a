"""Sizes of a product: chosen by the query, sold by their own keys, found by their own codes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.demo.server import StoreServer

SLIPPERS, FORTY, FORTY_FOUR = 127, 12703, 12705


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    server = StoreServer(Path(__file__).parents[2] / "resources")
    with httpx.Client(base_url=server.start()) as client:
        yield client
    server.stop()


def answer(http: httpx.Client, pk: int, **query: str) -> dict[str, Any]:
    found: dict[str, Any] = http.get(f"/product/{pk}/", params=query).json()
    return found


def test_none_is_selected_until_one_is_chosen(http: httpx.Client) -> None:
    found = answer(http, SLIPPERS)
    (sizes,) = found["variants"]
    assert sizes["attribute_key"] == "size"
    assert [option["label"] for option in sizes["options"]] == ["36", "38", "40", "42", "44"]
    assert not any(option["is_selected"] for option in sizes["options"])
    assert [option["is_selectable"] for option in sizes["options"]] == [True, False, True, True, False]
    assert found["selected_variant"] is None


def test_the_query_chooses(http: httpx.Client) -> None:
    found = answer(http, SLIPPERS, size="40")
    assert found["selected_variant"]["pk"] == FORTY
    assert [option["is_selected"] for option in found["variants"][0]["options"]][2]
    assert answer(http, SLIPPERS, size="99")["selected_variant"] is None


def test_a_size_answers_as_its_product_with_itself_selected(http: httpx.Client) -> None:
    found = answer(http, FORTY)
    assert (found["product"]["pk"], found["selected_variant"]["pk"]) == (SLIPPERS, FORTY)


def test_sizes_are_sold_and_not_listed(http: httpx.Client) -> None:
    listed = http.get("/list/", params={"page_size": "250"}).json()["products"]
    assert FORTY not in [row["pk"] for row in listed]
    sku = answer(http, FORTY)["selected_variant"]["sku"]
    assert [row["pk"] for row in http.get("/list/", params={"search_text": sku}).json()["products"]] == [
        FORTY
    ]
    added = http.post("/baskets/basket/", json={"product": FORTY, "quantity": 1}).json()
    assert added["basket"]["basketitem_set"][0]["product"]["pk"] == FORTY
    refused = http.post("/baskets/basket/", json={"product": FORTY_FOUR, "quantity": 1})
    assert refused.status_code == 400
