"""What was found, in pages as large as a screen, whatever page size the shop has."""

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.basket import Product
from kiosk.api.goods import Facet, FacetChoice, FacetData, FoundPage, Pagination, SearchGoods
from kiosk.flow.shelf import Shelf, in_basket, is_sold_out
from tests.flow.orders import basket, item, order

LAMP = SearchGoods("lamp")
CATEGORIES = Facet("category_ids", "Category", "cat", FacetData((FacetChoice("Lamps", "l"),)))


def shelf(goods: int, asked: SearchGoods = LAMP, facets: tuple[Facet, ...] = (), **paged: Any) -> Shelf:
    products = tuple(Product(pk) for pk in range(goods))
    return Shelf(asked=asked, found=FoundPage(products, Pagination(**paged), facets))


@pytest.mark.parametrize(
    ("found", "screen", "place"),
    [
        (shelf(24, current_page=1, num_pages=2, page_size=24, total_count=40), 0, (0, 7)),
        (shelf(24, current_page=1, num_pages=2, page_size=24, total_count=40), 3, (3, 7)),
        (shelf(16, current_page=2, num_pages=2, page_size=24, total_count=40), 2, (6, 7)),
        (shelf(20, current_page=2, num_pages=3, page_size=20, total_count=45), 0, (4, 9)),
        (shelf(24, current_page=1, num_pages=417, page_size=24, total_count=10_000), 0, (0, 1667)),
        (shelf(3), 0, (0, 1)),
        (shelf(0), 0, (0, 1)),
        (shelf(9), 1, (1, 2)),
        # A shop that gives more than its page size, and one that counts wrong.
        (shelf(9, page_size=6, total_count=9), 1, (1, 2)),
        (shelf(9, page_size=9, total_count=2), 1, (1, 2)),
    ],
)
def test_which_screen_of_how_many(found: Shelf, screen: int, place: tuple[int, int]) -> None:
    assert found.place(screen, 6) == place


def test_a_screen_shows_its_share_of_the_page() -> None:
    assert [product.pk for product in shelf(8).goods(1, 6)] == [6, 7]
    assert shelf(8).goods(2, 6) == ()


def test_the_pages_before_and_after_are_as_many_as_the_shop_has() -> None:
    second = shelf(24, SearchGoods("lamp", 2), current_page=2, num_pages=3)
    assert (second.beyond(-1), second.beyond(1)) == (SearchGoods("lamp", 1), SearchGoods("lamp", 3))
    assert shelf(24, num_pages=1).beyond(1) is None
    assert shelf(24, num_pages=9).beyond(-1) is None
    assert Shelf().beyond(1) is None


@pytest.mark.parametrize("key", ["category_ids", "Categories", "CATEGORY"])
def test_categories_are_the_facet_whose_key_says_so(key: str) -> None:
    colours = Facet("renk", "Colour", "renk", FacetData((FacetChoice("Red", "r"),)))
    (lamps,) = shelf(1, facets=(colours, replace(CATEGORIES, key=key))).categories()
    assert (lamps.name, lamps.narrowed) == ("Lamps", ("cat", "l"))
    assert shelf(1, facets=(colours,)).categories() == ()


def test_a_facet_that_cannot_be_asked_for_is_none() -> None:
    assert shelf(1, facets=(replace(CATEGORIES, search_key=""),)).categories() == ()


def test_categories_outlive_the_search_that_one_of_them_narrowed() -> None:
    narrowed = replace(shelf(3, facets=(CATEGORIES,)), wanted=SearchGoods("lamp", narrowed=("cat", "l")))
    assert [one.name for one in narrowed.answered(FoundPage()).categories()] == ["Lamps"]
    another = replace(shelf(3, facets=(CATEGORIES,)), wanted=SearchGoods("vase"))
    assert another.answered(FoundPage()).categories() == ()


def test_how_many_of_it_the_basket_holds() -> None:
    bought = order(basket=basket(item(11, quantity=2), item(12)))
    assert [in_basket(bought, pk) for pk in (11, 12, 13)] == [2, 1, 0]


@pytest.mark.parametrize(
    ("product", "sold_out"),
    [
        (Product(1, stock=0), True),
        (Product(1, in_stock=False), True),
        (Product(1, in_stock=True, stock=3), False),
        (Product(1), False),
    ],
)
def test_what_is_sold_out_is_the_shops_word(product: Product, *, sold_out: bool) -> None:
    assert is_sold_out(product) is sold_out
