"""Bytes to values: what is read, what is cleaned, what is refused."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api.cleaning import DEEPEST, LONGER_TEXTS, masked
from kiosk.api.loading import MOST_VALUES, Unreadable
from kiosk.api.reading import MONEY_KEYS, merged, read_order, shown
from kiosk.api.text import LONGEST
from tests.api.broken import JSON_VALUES, NOT_JSON, OUT_OF_BOUNDS
from tests.api.parsed import parse


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
    body = b'{"errors": {"price": "Too high", "card_number": "12345678"}, "card_number": "12345678"}'
    assert parse(body) == {
        "errors": {"price": "Too high", "card_number": "12345678"},
        "card_number": "••••5678",
    }


def test_names_of_money() -> None:
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


@pytest.mark.parametrize(
    "name", ["redirect_url", "remote_redirect_url", "status_url", "url", "image", "logo"]
)
@pytest.mark.parametrize(
    "odd", [*"\u202e\u2066\u202a\ufeff\x00\x1b\x7f\n\r\t\u2028\ufffc\ufff9\ud800", "\U000e0001"]
)
def test_an_address_is_refused_rather_than_cleaned(name: str, odd: str) -> None:
    """The rule: an address that looks otherwise than it is read is none. Words are cleaned, as ever."""
    told = {name: f"https://pay.example/{odd}a", "notes": f"a{odd}b"}
    read = parse(json.dumps({"pages": [told]}).encode())["pages"][0]
    assert read[name] is None
    assert read["notes"].startswith("a")


@pytest.mark.parametrize("name", ["redirect_url", "redirect_url\x00", "image"])
def test_an_address_in_order_stays(name: str) -> None:
    address = "https://pay.example/?a=%E2%80%AE&b=ş"
    assert list(parse(json.dumps({name: address}).encode()).values()) == [address]


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


@pytest.mark.parametrize(
    ("number", "fits"),
    [
        (10**30 - 1, True),
        (10**30, False),
        (1 - 10**30, True),
        (-(10**30), False),
        ("1e29", True),
        ("1e30", False),
        ("1e-30", True),
        ("9e-31", False),
        ("0." + "1" * 58, True),
        ("0." + "1" * 59, False),
    ],
)
def test_numbers_at_their_bounds(number: object, fits: bool) -> None:
    body = f'{{"a": {number}}}'.encode()
    whole = json.loads(body, parse_float=Decimal)["a"] if fits else None
    assert parse(body) == {"a": whole}


def test_as_many_values_as_allowed() -> None:
    body = f'{{"a": [{",".join("1" * (MOST_VALUES + 1))}]}}'
    assert body.count(",") == MOST_VALUES
    assert parse(body.encode())
    with pytest.raises(Unreadable):
        parse(body.replace("1]", "1,1]").encode())


def test_an_agreement_is_read_to_its_end() -> None:
    whole = "x" * LONGER_TEXTS["agreement_body"]
    assert parse(json.dumps({"agreement_body": whole + "x", "text": whole}).encode()) == {
        "agreement_body": whole,
        "text": "x" * LONGEST,
    }


@pytest.mark.parametrize(
    ("number", "shown"),
    [("1234567", "1234567"), ("12345678", "••••5678"), ("1234-5678", "•••••5678"), ("1234567x", "1234567x")],
)
def test_what_is_no_card_number_is_shown(number: str, shown: str) -> None:
    assert parse(json.dumps({"card_number": number}).encode()) == {"card_number": shown}
    assert parse(json.dumps({"number": number}).encode()) == {"number": number}


@pytest.mark.parametrize(("number", "shown"), [("123", "123"), ("123456789012", "••••••••9012")])
def test_a_short_number_shows_its_end_alone(number: str, shown: str) -> None:
    assert masked(number) == shown


def test_an_answer_without_an_order_changes_none() -> None:
    held = read_order({"notes": "ring"})
    assert merged(held, None) is held
    assert merged(held, read_order({"coupons": ["A"]})).source == {"notes": "ring", "coupons": ["A"]}
    whole = read_order({"basket": None})
    assert merged(held, whole) is whole


def test_words_in_a_list_below_errors_stay_words() -> None:
    card = {"card_number": "12345678"}
    masked_card = {"card_number": "••••5678"}
    assert shown({"errors": [card, [card]], "of": [card]}) == {"errors": [card, [card]], "of": [masked_card]}
    assert shown(card, "errors") == card
