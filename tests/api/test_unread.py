"""What of an answer did not fit is told by its place; what stood there is told by its shape alone."""

from typing import Any

import pytest

from kiosk.api.loading import Unreadable
from kiosk.api.models import PreOrder
from kiosk.api.options import RetailStore
from kiosk.api.reading import read
from kiosk.api.unread import MOST_PLACES, Unfit, listening, shape

STORES = tuple[RetailStore, ...]


def heard(kind: Any, raw: Any, key: str = "") -> list[tuple[str, str]]:
    with listening() as unread:
        try:
            read(kind, raw, key)
        except Unreadable:
            unread.append(Unfit("unreadable", "all of it"))
    return [(place.path, place.shape) for place in unread]


@pytest.mark.parametrize(
    ("raw", "places"),
    [
        ({"notes": "a note"}, []),
        ({"notes": None, "unpaid_amount": None}, []),
        ({"selected_rewards": "", "bags": "", "coupons": {}, "gift_box": []}, []),
        ({"unpaid_amount": "Premium"}, [("unpaid_amount", 'text "xxxxxxx"')]),
        ({"delivery_option": {"pk": "no"}}, [("delivery_option.pk", 'text "xx"')]),
        ({"delivery_option": {"name": "To the door"}}, [("delivery_option.pk", "missing")]),
        ({"basket": {"total_quantity": "1.250"}}, [("basket.total_quantity", 'text "9.999"')]),
        (
            {"basket": {"basketitem_set": [{"product": {"pk": 1}, "quantity": 1}, {"quantity": 1}]}},
            [("basket.basketitem_set[1].product", "missing")],
        ),
        (
            {"basket": {"basketitem_set": [{"product": {"pk": 1, "price": "4%"}, "quantity": 1}]}},
            [("basket.basketitem_set[0].product.price", 'text "9%"')],
        ),
        ({"gift_box": 7, "is_guest": "perhaps"}, [("gift_box", "number 9"), ("is_guest", 'text "xxxxxxx"')]),
        ({"bags": [{"pk": 1}, "a bag"]}, [("bags[1]", 'text "x xxx"')]),
    ],
)
def test_places(raw: dict[str, Any], places: list[tuple[str, str]]) -> None:
    assert sorted(heard(PreOrder, raw)) == sorted(places)


def test_a_list_is_named_by_its_key_and_what_is_absent_is_not_told() -> None:
    assert heard(STORES, [{"pk": 1}, {"name": "no pk"}], "retail_stores") == [
        ("retail_stores[1].pk", "missing")
    ]
    assert heard(STORES, (), "retail_stores") == [("unreadable", "all of it")]


def test_an_answer_that_is_lost_is_told_too() -> None:
    assert heard(RetailStore, {"name": "x"}) == [("pk", "missing"), ("unreadable", "all of it")]
    assert heard(RetailStore, "nothing") == [("the whole", 'text "xxxxxxx"'), ("unreadable", "all of it")]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Ayşe 0532", 'text "xxxx 9999"'),
        ("a" * 60, f'text "{"x" * 24}…"'),
        (True, "true or false"),
        ([1, 2], "a list of 2"),
        ({"card": "4111"}, "an object"),
        (-12, "number -99"),
        (None, "null"),
    ],
)
def test_a_shape_holds_nothing_of_the_value(value: Any, told: str) -> None:
    assert shape(value) == told


def test_only_so_many_places_are_told() -> None:
    rows = [{"name": "no pk"}] * (MOST_PLACES + 40)
    assert len([place for place, _ in heard(STORES, rows, "rows") if place != "unreadable"]) == MOST_PLACES


def test_nothing_is_kept_once_nobody_listens() -> None:
    with listening() as unread:
        pass
    read(PreOrder, {"unpaid_amount": "Premium"})
    assert unread == []
