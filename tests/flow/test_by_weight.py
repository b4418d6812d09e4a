"""How a product is weighed, whatever a shop writes its numbers as."""

from typing import Any

import pytest

from kiosk.api.basket import Product
from kiosk.flow.by_weight import Weighing, weighing


def product(**attributes: Any) -> Product:
    return Product(1, attributes=attributes)


@pytest.mark.parametrize("yes", [True, 1, "true", "True", "1"])
def test_the_attribute_says_that_it_is_weighed(yes: object) -> None:
    assert weighing(product(is_unit_product=yes)) == Weighing(0, 100, 1000)


@pytest.mark.parametrize("no", [False, None, 0, "false", "", "no", []])
def test_all_else_is_sold_by_the_piece(no: object) -> None:
    assert weighing(product(is_unit_product=no)) is None
    assert weighing(product()) is None


@pytest.mark.parametrize("of", [str, int])
def test_grams_may_be_texts_or_numbers(of: type) -> None:
    told = {"unit_minimum_value": of(500), "unit_step_value": of(250), "unit_reference_value": of(100)}
    assert weighing(product(is_unit_product=True, **told)) == Weighing(500, 250, 100)


@pytest.mark.parametrize("odd", ["", "abc", "-5", "1.5", None, [], {}, "9" * 30, "٣"])
def test_what_cannot_be_read_is_the_usual(odd: object) -> None:
    told = {"unit_minimum_value": odd, "unit_step_value": odd, "unit_reference_value": odd}
    assert weighing(product(is_unit_product=True, **told)) == Weighing(0, 100, 1000)


def test_a_step_of_nothing_is_the_usual_one() -> None:
    weighed = weighing(product(is_unit_product=True, unit_step_value="0"))
    assert weighed
    assert weighed.step == 100


@pytest.mark.parametrize(
    ("least", "step", "first"), [(0, 100, 1), (500, 250, 2), (510, 250, 3), (50, 250, 1)]
)
def test_the_least_is_a_whole_number_of_steps(least: int, step: int, first: int) -> None:
    assert Weighing(least, step, 1000).first == first
