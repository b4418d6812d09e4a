"""The note: did it happen, its row, and the way back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.requests import OrderNote
from kiosk.flow.moment import WORDS, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.note import PAGE
from kiosk.flow.witness import happened
from tests.flow.orders import order


@pytest.mark.parametrize(
    ("sent", "before", "now", "did"),
    [
        (OrderNote("ring"), {}, {"notes": "ring"}, True),
        (OrderNote("ring"), {"notes": "old"}, {"notes": "old"}, False),
        (OrderNote(""), {"notes": "old"}, {"notes": None}, True),
        (OrderNote(""), {"notes": "old"}, {"notes": "old"}, False),
    ],
    ids=repr,
)
def test_the_order_tells(sent: OrderNote, before: dict[str, Any], now: dict[str, Any], did: bool) -> None:
    assert happened(sent, order(**before), order(**now)) is did


def test_its_row_is_the_shoppers_own() -> None:
    line = OrderLine("note", "note", "ring", amount=Decimal(0), private=True)
    assert list(PAGE.rows(order(notes="ring"))) == [line]
    assert not list(PAGE.rows(order(notes="")))


def test_it_is_taken_off() -> None:
    assert list(PAGE.undo(order(notes="ring"))) == [OrderNote("")]
    assert not list(PAGE.undo(order()))


def test_it_is_put_back_where_it_is_missing() -> None:
    assert list(PAGE.redo(order(notes="ring"), order())) == [OrderNote("ring")]
    assert list(PAGE.redo(order(notes="ring"), order(notes="old"))) == [OrderNote("ring")]
    assert not list(PAGE.redo(order(notes="ring"), order(notes="ring")))
    assert not list(PAGE.redo(order(), order(notes="ring")))


def test_a_replay_writes_dots() -> None:
    assert PAGE.stand_ins[OrderNote](Moment()) == OrderNote(WORDS)
