"""The gift box: its price, did it happen, its row, and how much of it can be taken back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.requests import GiftBox
from kiosk.flow.moment import WORDS, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.gift_box import PAGE, price
from kiosk.flow.witness import happened
from tests.flow.orders import order

WITH_WORDS = order(gift_box={"note": "hi", "gift_video": True})


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"price": Decimal("10.90")}, Decimal("10.90")),
        ({"price": "5940.00"}, Decimal(5940)),
        ({"price": 5940}, Decimal(5940)),
        ({"price": None}, None),
        ({}, None),
        ({"price": ["10.90"]}, None),
        ({"price": "free"}, None),
    ],
)
def test_its_price(values: dict[str, Any], expected: Decimal | None) -> None:
    found = price({"GiftBoxPage": values})
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("sent", "now", "did"),
    [
        (GiftBox("hi"), {"gift_box": {"note": "hi"}}, True),
        (GiftBox("hi"), {"gift_box": {"note": "hi.", "gift_video": False}}, True),
        (GiftBox("hi", gift_video=True), {"gift_box": {"note": "hi", "gift_video": False}}, False),
        (GiftBox("hi"), {"gift_box": {"note": "other"}}, False),
        (GiftBox("hi"), {}, False),
        (GiftBox(""), {"gift_box": {"note": None}}, True),
    ],
    ids=repr,
)
def test_the_order_tells(sent: GiftBox, now: dict[str, Any], did: bool) -> None:
    assert happened(sent, order(), order(**now)) is did


@pytest.mark.parametrize(
    ("gift", "line"),
    [
        (
            {"note": "hi", "price": Decimal("10.90")},
            OrderLine("gift_box", "gift_box", "hi", amount=Decimal("10.90")),
        ),
        ({"price": None}, OrderLine("gift_box", "gift_box")),
    ],
)
def test_its_row(gift: dict[str, Any], line: OrderLine) -> None:
    assert list(PAGE.rows(order(gift_box=gift))) == [line]
    assert not list(PAGE.rows(order()))


def test_only_its_words_can_be_taken_off() -> None:
    assert list(PAGE.undo(WITH_WORDS)) == [GiftBox("")]
    assert not list(PAGE.undo(order(gift_box={"note": ""})))
    assert not list(PAGE.undo(order()))


def test_the_box_itself_is_left_behind() -> None:
    assert PAGE.left_behind
    assert list(PAGE.left_behind(order(gift_box={"note": ""}))) == [GiftBox]
    assert not list(PAGE.left_behind(order()))


def test_it_is_put_back_where_it_is_missing() -> None:
    assert list(PAGE.redo(WITH_WORDS, order())) == [GiftBox("hi", gift_video=True)]
    assert not list(PAGE.redo(WITH_WORDS, order(gift_box={"note": ""})))
    assert list(PAGE.redo(order(gift_box={"note": None}), order())) == [GiftBox("")]
    assert not list(PAGE.redo(order(), order(gift_box={"note": "c"})))


def test_a_replay_writes_dots() -> None:
    assert PAGE.stand_ins[GiftBox](Moment()) == GiftBox(WORDS)
