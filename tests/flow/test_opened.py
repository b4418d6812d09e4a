"""An opened product: what is chosen, what may be bought, and how many."""

from typing import Any

import pytest

from kiosk.api.basket import Product
from kiosk.api.goods import ProductAnswer, ReadProduct, Variant, VariantOption
from kiosk.flow.opened import Opened, has_a_question, is_enough, limit
from tests.flow.orders import basket, item, order

SMALL, LARGE = VariantOption("S", "s", is_selected=True), VariantOption("L", "l")
SIZES = Variant("size", "Size", (SMALL, LARGE))
COLOURS = Variant("colour", "Colour", (VariantOption("Red", "r"), VariantOption("Blue", "b")))
SHIRT = Product(1, "Shirt", stock=4)


def test_while_a_size_is_missing_nothing_can_be_bought() -> None:
    opened = Opened(ProductAnswer(SHIRT, variants=(SIZES, COLOURS)))
    assert not opened.can_be_bought
    assert opened.shown == SHIRT


def test_the_one_that_is_selected_is_bought() -> None:
    chosen = Product(2, "Shirt S", stock=1)
    opened = Opened(ProductAnswer(SHIRT, variants=(SIZES,), selected_variant=chosen))
    assert opened.can_be_bought
    assert opened.shown == chosen
    gone = Opened(ProductAnswer(SHIRT, variants=(SIZES,), selected_variant=Product(2, stock=0)))
    assert not gone.can_be_bought


def test_a_choice_keeps_those_made_before() -> None:
    opened = Opened(ProductAnswer(SHIRT, variants=(SIZES, COLOURS)))
    assert opened.choosing("colour", "b") == ReadProduct(1, (("size", "s"), ("colour", "b")))
    assert opened.choosing("size", "l") == ReadProduct(1, (("size", "l"),))


@pytest.mark.parametrize(
    ("answer", "asks"),
    [
        (ProductAnswer(SHIRT), False),
        (ProductAnswer(SHIRT, variants=(Variant("size", "Size", (SMALL,)),)), False),
        (ProductAnswer(SHIRT, variants=(SIZES,)), True),
        (ProductAnswer(Product(1, attributes={"is_unit_product": True})), True),
        (ProductAnswer(Product(1, stock=0)), True),
    ],
)
def test_a_touch_is_enough_where_there_is_nothing_to_ask(answer: ProductAnswer, *, asks: bool) -> None:
    assert has_a_question(answer) is asks


@pytest.mark.parametrize(
    ("told", "most"), [(2, 2), ("2", 2), (None, None), ("", None), ("many", None), (-1, None), (True, None)]
)
def test_the_limit_is_the_shops(told: Any, most: int | None) -> None:
    assert limit(Product(11, attributes={"purchase_limit_per_basket": told})) == most
    assert limit(Product(11)) is None


def test_enough_is_as_many_as_the_basket_may_hold() -> None:
    held = order(basket=basket(item(11, quantity=2)))
    allowed = [Product(11, attributes={"purchase_limit_per_basket": most}) for most in (1, 2, 3)]
    assert [is_enough(held, product) for product in allowed] == [True, True, False]
    assert not is_enough(held, Product(11))
