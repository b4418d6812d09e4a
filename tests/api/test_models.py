"""What a shop leaves out is empty, whichever answer it is missing from."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from kiosk.api import addresses, answers, basket, models, options
from kiosk.api.request import Request

MODULES = (addresses, answers, basket, models, options)


def structs() -> Iterator[type[msgspec.Struct]]:
    """Every part of an answer."""
    for module in MODULES:
        for value in vars(module).values():
            if (
                isinstance(value, type)
                and issubclass(value, msgspec.Struct)
                and not issubclass(value, Request)
            ):
                yield value


@pytest.mark.parametrize("kind", sorted(set(structs()), key=str))
def test_what_is_missing_is_empty(kind: type[msgspec.Struct]) -> None:
    told: list[Any] = [field.default for field in msgspec.structs.fields(kind) if not field.required]
    assert [default for default in told if default and default is not msgspec.NODEFAULT] == []


@pytest.mark.parametrize(
    ("told", "blank"),
    [
        ({"applied_amount": None}, True),
        ({"applied_amount": None, "card_number": ""}, True),
        ({"applied_amount": None, "card_number": "1"}, False),
        ({"applied_amount": "0"}, False),
    ],
)
def test_points_that_say_nothing_are_a_no(told: dict[str, Any], blank: bool) -> None:
    assert msgspec.convert(told, answers.LoyaltyAnswer, strict=False).blank is blank


def test_a_session_without_a_key_is_nobodys() -> None:
    assert (answers.SignedIn("").blank, answers.SignedIn("k").blank) == (True, False)
    assert not answers.Answer().blank


def test_the_first_picture_that_has_an_address() -> None:
    images = tuple(basket.ProductImage(image) for image in (None, "", "a", "b"))
    assert basket.Product(1, productimage_set=images).picture == "a"
    assert basket.Product(1, productimage_set=images[:2]).picture is None
