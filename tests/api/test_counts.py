"""No answer has so many of anything that two of them combined keep a shopper waiting.

The rule: a list has an end, by its name. What is only offered is cut there and told in the log; what has a
share in a sum makes the whole answer unreadable, because an order shown in part is not one to be paid.
"""

import json
import logging
from typing import Any

import pytest

from kiosk.api.counts import MOST, MOST_IN, MOST_KEYS, PRICED
from kiosk.api.loading import Unreadable
from kiosk.api.reading import read_order
from tests.api.parsed import parse

OFFERED = (
    "choices",
    "retail_stores",
    "results",
    "context_list",
    "installments",
    "whatever",
    "errors",
    "schema",
)


def parsed(value: Any) -> Any:
    return parse(json.dumps(value).encode())


def most(name: str) -> int:
    return MOST_IN.get(name, MOST)


@pytest.mark.parametrize("name", [*OFFERED, *sorted(PRICED)])
def test_as_many_as_there_may_be_are_read(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    rows = [{"pk": number} for number in range(most(name))]
    assert parsed({name: rows}) == {name: rows}
    assert not caplog.records


@pytest.mark.parametrize("name", OFFERED)
def test_what_is_offered_beyond_is_dropped_and_told_once(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kiosk")
    rows = list(range(most(name) + 1))
    assert parsed({"a": [{name: rows}, {name: rows}]}) == {"a": [{name: rows[:-1]}, {name: rows[:-1]}]}
    ours = {
        "what": "answer cut",
        "why": name if name in {"choices", "results", "schema", *MOST_IN} else "a list",
    }
    assert [{key: vars(record)[key] for key in ours} for record in caplog.records] == [ours]


@pytest.mark.parametrize("name", sorted(PRICED))
def test_what_has_a_price_is_not_guessed(name: str) -> None:
    with pytest.raises(Unreadable):
        parsed({"pre_order": {name: [{"pk": number} for number in range(most(name) + 1)]}})


@pytest.mark.parametrize("name", ["schema", "fields", "choices", "page_context"])
def test_fields_by_their_names_have_an_end_too(name: str) -> None:
    fields: dict[str, Any] = {f"field{number}": {} for number in range(MOST + 1)}
    assert list(parsed({name: fields})[name]) == list(fields)[:-1]


def test_what_is_documented_stays_wherever_it_stands() -> None:
    """An error behind a thousand odd names is an error still."""
    odd = {f"odd{number}": 1 for number in range(MOST_KEYS + 1)}
    last = {"unpaid_amount": "1.00", "errors": {"a": "no"}, "pre_order": {}, "context_list": []}
    kept = {**dict(list(odd.items())[:-1]), **last, "unpaid_amount": "1.00"}
    assert parsed({**odd, **last}) == kept


def test_a_list_in_a_list_has_an_end() -> None:
    assert parsed([[0] * (MOST + 1)] * (MOST + 1)) == [[0] * MOST] * MOST


def test_a_thousand_lines_are_a_basket() -> None:
    lines = [{"product": {"pk": number}, "quantity": 1} for number in range(most("basketitem_set"))]
    basket = read_order(parsed({"basket": {"basketitem_set": lines}})).basket
    assert basket is not None
    assert len(basket.basketitem_set) == 1_000
