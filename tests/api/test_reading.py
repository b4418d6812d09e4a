"""Bytes to values: what is read, what is cleaned, what is refused."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api.reading import (
    DEEPEST,
    MONEY_KEYS,
    MOST_ENTRIES,
    Unreadable,
    masked,
    parse,
    read_order,
)
from kiosk.api.text import LONGEST
from tests.api.broken import JSON_VALUES, NOT_JSON, OUT_OF_BOUNDS


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
def test_not_json(body: bytes) -> None:
    with pytest.raises(Unreadable):
        parse(body)


@pytest.mark.parametrize("body", OUT_OF_BOUNDS.values(), ids=OUT_OF_BOUNDS)
def test_out_of_bounds(body: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(body)
    assert len(str(caught.value)) <= 200


def test_as_deep_as_allowed() -> None:
    assert parse(b"[" * DEEPEST + b"]" * DEEPEST)


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("a\x00b", "ab"),
        ("\ud800a", "a"),
        ("a\udfff", "a"),
        ("pay \u202e001\u202c TL", "pay 001 TL"),
        ("\u2066x\u2069", "x"),
        ("\x1b[31mred", "[31mred"),
        ("one\r\ntwo\tthree", "one\ntwo\tthree"),
        ("\ufeffBOM", "BOM"),
        ("one\u2028two\u2029three", "one\ntwo\nthree"),
        ("a\ufffcb", "ab"),
        ("a\uffffb\U000e0001c", "abc"),
        ("Şişli ✓ 🎁 مرحبا", "Şişli ✓ 🎁 مرحبا"),
        ("<b>bold</b>", "<b>bold</b>"),
    ],
)
def test_text_is_fit_for_a_screen(sent: str, shown: str) -> None:
    body = json.dumps({"notes": sent, sent: 1}).encode()
    assert parse(body) == {"notes": shown, shown: 1}


def test_long_text_is_cut() -> None:
    assert parse(json.dumps({"name": "x" * 2_000_000}).encode()) == {"name": "x" * LONGEST}


def test_bytes_of_a_surrogate_are_dropped() -> None:
    assert parse(b'{"notes": "a\xed\xa0\x80b"}') == {"notes": "ab"}


def test_as_many_lines_as_allowed() -> None:
    body = json.dumps({"bags": [{"pk": n, "price": "1.00"} for n in range(MOST_ENTRIES)]}).encode()
    bags = read_order(parse(body)).bags
    assert bags is not None
    assert (len(bags), bags[-1].price) == (MOST_ENTRIES, Decimal(1))


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("5555555555554444", "555555••••••4444"),
        ("5555 5555 5555 4444", "5555 5•••••••••4444"),
        ("123456789", "•••••6789"),
    ],
)
def test_card_numbers_are_masked(number: str, shown: str) -> None:
    assert masked(number) == shown
    assert parse(json.dumps({"card_number": number}).encode()) == {"card_number": shown}


def test_words_below_errors_stay_words() -> None:
    body = b'{"errors": {"price": "Too high", "card_number": "12345678"}, "price": "7"}'
    assert parse(body) == {
        "errors": {"price": "Too high", "card_number": "12345678"},
        "price": Decimal(7),
    }


def test_money_is_known_by_its_key() -> None:
    assert {
        "price",
        "total_amount",
        "unpaid_amount",
        "bags_fee",
        "loyalty_money",
        "applied_amount",
        "amount",
    } <= MONEY_KEYS
    assert not {"sku", "pk", "notes", "phone_number", "order_number"} & MONEY_KEYS


@given(JSON_VALUES)
def test_any_json_is_read_or_unreadable(value: Any) -> None:
    try:
        parse(json.dumps(value).encode())
    except Unreadable:
        return


@given(st.binary())
def test_any_bytes_are_read_or_unreadable(body: bytes) -> None:
    try:
        parse(body)
    except Unreadable:
        return
