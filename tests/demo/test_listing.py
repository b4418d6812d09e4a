"""What the store answers to a search: pages, categories, and what is in neither."""

import pytest

from tests.demo.shopper import Shopper


def test_pages_are_as_large_as_they_are_asked_for(shopper: Shopper) -> None:
    answer = shopper.http.get("/list/", params={"page": "2", "page_size": "3"}).json()
    assert len(answer["products"]) == 1
    assert answer["pagination"] == {"current_page": 2, "num_pages": 2, "total_count": 4, "page_size": 3}


@pytest.mark.parametrize("odd", ["0", "-1", "x", "", "9999999", "٣"])
def test_an_odd_page_is_the_first_and_an_odd_size_the_usual_one(shopper: Shopper, odd: str) -> None:
    pagination = shopper.http.get("/list/", params={"page": odd, "page_size": odd}).json()["pagination"]
    assert pagination["current_page"] == 1
    assert pagination["page_size"] in (24, 1)


def test_no_page_is_larger_than_the_platforms(shopper: Shopper) -> None:
    pagination = shopper.http.get("/list/", params={"page_size": "900"}).json()["pagination"]
    assert pagination["page_size"] == 250


def test_a_search_is_narrowed_to_a_category_and_says_so(shopper: Shopper) -> None:
    (facet,) = shopper.http.get("/list/", headers={"accept-language": "en"}).json()["facets"]
    (choice,) = facet["data"]["choices"]
    assert (choice["label"], choice["quantity"], choice["is_selected"]) == ("Ceramics", 4, False)
    narrowed = {facet["search_key"]: choice["value"]}
    answer = shopper.http.get("/list/", params=narrowed).json()
    assert answer["pagination"]["total_count"] == 4
    assert answer["facets"][0]["data"]["choices"][0]["is_selected"] is True
    none = shopper.http.get("/list/", params={facet["search_key"]: "shoes"}).json()
    assert (none["products"], none["pagination"]["total_count"]) == ([], 0)


def test_where_nothing_is_found_there_is_no_category(shopper: Shopper) -> None:
    answer = shopper.http.get("/list/", params={"search_text": "zzz"}).json()
    assert (answer["products"], answer["facets"], answer["pagination"]["num_pages"]) == ([], [], 1)
