"""Finding what was scanned."""

import pytest

from tests.demo.shopper import MUG, VASE, Shopper


@pytest.mark.parametrize("text", ["KRM-0002", "krm-0002", "8690000000102", "stoneware", "Seramik kupa"])
def test_found_by_code_or_words(shopper: Shopper, text: str) -> None:
    answer = shopper.http.get("/list/", params={"search_text": text}).json()
    assert [row["pk"] for row in answer["products"]] == [MUG]
    assert answer["pagination"]["total_count"] == 1


def test_nothing_is_found_for_a_foreign_code(shopper: Shopper) -> None:
    assert shopper.http.get("/list/", params={"search_text": "4006381333931"}).json()["products"] == []


def test_a_product_tells_its_code_and_picture(shopper: Shopper, url: str) -> None:
    product = shopper.http.get(f"/product/{VASE}/").json()["product"]
    assert product["attributes"]["barcode"] == "8690000000101"
    assert product["productimage_set"][0]["image"] == f"{url}/media/KRM-0001.png"
    assert (product["name"], product["price"], product["stock"]) == ("Terracotta vase", "749.00", 9)


def test_an_unknown_product_is_404(shopper: Shopper) -> None:
    assert shopper.http.get("/product/7/").status_code == 404


def test_suggestions(shopper: Shopper) -> None:
    groups = shopper.http.get("/autocomplete/", params={"search_text": "lamp"}).json()["groups"]
    assert [row["label"] for row in groups[0]["entries"]] == ["Paper lamp"]


def test_a_product_without_sizes_has_no_variants(shopper: Shopper) -> None:
    answer = shopper.http.get(f"/product/{VASE}/").json()
    assert (answer["variants"], answer["selected_variant"]) == ([], None)


def test_which_stores_have_it(shopper: Shopper) -> None:
    rows = shopper.http.get(f"/retail_store_stock/{VASE}/").json()
    assert [(row["name"], row["stock"]) for row in rows] == [
        ("Moda Ev Kadıköy", 9),
        ("Moda Ev Nişantaşı", 18),
    ]
    assert shopper.http.get("/retail_store_stock/7/").status_code == 404
