"""Details: which fields are asked for, did it happen, their row, and the way back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.requests import OrderSelection
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.details import PAGE, schema
from kiosk.flow.witness import happened
from tests.flow.orders import order

FIELDS = {"occasion": {"label": "Occasion", "data_type": "text"}}
RING = {"data_type": "text", "value": "ring"}


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ({"extra_field": {"a": 1}, "schema": {"b": 2}}, {"a": 1}),
        ({"extra_field": None, "schema": {"b": 2}}, {"b": 2}),
        ({"extra_field": {}, "schema": "", "fields": [3]}, [3]),
        ({"extra_field": {}}, None),
        ({}, None),
    ],
)
def test_the_fields_a_shop_asks_for(told: dict[str, Any], fields: Any) -> None:
    assert schema({"OrderSelectionPage": told}) == fields
    assert schema({"OrderNotePage": told}) is None


@pytest.mark.parametrize("key", ["extra_field", "schema", "fields"])
def test_the_shop_names_its_fields(key: str) -> None:
    pages = {"OrderSelectionPage": {key: FIELDS}}
    assert schema(pages) == FIELDS
    assert PAGE.step.offered
    assert PAGE.step.offered(pages)
    assert not PAGE.step.offered({"OrderSelectionPage": {key: {}}})


@pytest.mark.parametrize(
    ("sent", "before", "now", "did"),
    [
        (OrderSelection({"key": "x"}), {}, {"extra_field": {"key": "x"}}, True),
        (OrderSelection({"key": "x"}), {}, {"extra_field": {"key": "y"}}, True),
        (OrderSelection({"key": "x"}), {}, {}, None),
        (
            OrderSelection({"key": True}),
            {"extra_field": "{'key': True}"},
            {"extra_field": "{'key': True}"},
            True,
        ),
    ],
    ids=repr,
)
def test_the_order_tells(
    sent: OrderSelection, before: dict[str, Any], now: dict[str, Any], did: bool | None
) -> None:
    assert happened(sent, order(**before), order(**now)) is did


def test_their_row_is_the_shoppers_own() -> None:
    filled = {"schema": {"a": {"value": "Birthday"}, "b": {"value": 3}, "c": {"label": "No"}}}
    line = OrderLine("details", "details", "Birthday, 3", amount=Decimal(0), private=True)
    assert list(PAGE.rows(order(extra_field=filled))) == [line]


def test_what_was_filled_in_is_taken_off() -> None:
    assert list(PAGE.undo(order(extra_field=RING))) == [OrderSelection({})]
    assert not list(PAGE.undo(order(extra_field={"channel": "the shop's own"})))


def test_a_replay_sends_the_fields_as_they_were_asked() -> None:
    stand_in = PAGE.stand_ins[OrderSelection]
    assert stand_in(Moment(pages={"OrderSelectionPage": {"schema": FIELDS}})) == OrderSelection(FIELDS)
    assert stand_in(Moment()) is None
