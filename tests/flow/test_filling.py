"""What is typed: whether it will do, and what is sent for it."""

from decimal import Decimal

import pytest

from kiosk.flow.filling import (
    LONGEST,
    PhoneRule,
    Value,
    WrongEntry,
    as_typed,
    filled,
    same,
    value,
    values,
    wrong,
)
from kiosk.flow.schema import Field, FieldKind, FieldOption, form
from tests.api.services import EXTRA_FIELD

PHONE = PhoneRule(r"^5\d{9}$", "+90")
FORM = form(EXTRA_FIELD)
assert FORM is not None
FOO = ("foo",)


@pytest.mark.parametrize(
    ("kind", "text", "sent"),
    [
        (FieldKind.TEXT, "  two words ", "two words"),
        (FieldKind.TEXT, "x" * (LONGEST + 1), WrongEntry.LONG),
        (FieldKind.TEXT, "x" * LONGEST, "x" * LONGEST),
        (FieldKind.INTEGER, "12", 12),
        (FieldKind.INTEGER, "-12", -12),
        (FieldKind.INTEGER, "9" * 15, int("9" * 15)),
        (FieldKind.INTEGER, "-9", -9),
        (FieldKind.INTEGER, "9" * 15, 999_999_999_999_999),
        (FieldKind.NUMBER, "9" * 16, WrongEntry.NUMBER),
        (FieldKind.NUMBER, "0.1234567", WrongEntry.NUMBER),
        (FieldKind.NUMBER, "0.123456", "0.123456"),
        (FieldKind.NUMBER, ".123456", "0.123456"),
        (FieldKind.NUMBER, ".1234567", WrongEntry.NUMBER),
        (FieldKind.NUMBER, "+3", 3),
        (FieldKind.DATE, "1.1.1900", "1900-01-01"),
        (FieldKind.DATE, "31-12-1899", WrongEntry.DATE),
        (FieldKind.DATE, "tomorrow", WrongEntry.DATE),
        (FieldKind.EMAIL, "a@b@c.de", WrongEntry.EMAIL),
        (FieldKind.EMAIL, "@c.de", WrongEntry.EMAIL),
        (FieldKind.EMAIL, "a@c.", WrongEntry.EMAIL),
        (FieldKind.YES_NO, "yes", False),
        (FieldKind.INTEGER, "1,5", WrongEntry.INTEGER),
        (FieldKind.INTEGER, "9" * 16, WrongEntry.INTEGER),
        (FieldKind.INTEGER, "²", WrongEntry.INTEGER),
        (FieldKind.NUMBER, "1,50", "1.5"),
        (FieldKind.NUMBER, "-2.", -2),
        (FieldKind.NUMBER, ".5", "0.5"),
        (FieldKind.NUMBER, "100", 100),
        (FieldKind.NUMBER, ".", WrongEntry.NUMBER),
        (FieldKind.NUMBER, "NaN", WrongEntry.NUMBER),
        (FieldKind.DATE, "29.2.2028", "2028-02-29"),
        (FieldKind.DATE, "29.2.2027", WrongEntry.DATE),
        (FieldKind.DATE, "1-1-1900", "1900-01-01"),
        (FieldKind.DATE, "31/12/2999", "2999-12-31"),
        (FieldKind.DATE, "31.12.1899", WrongEntry.DATE),
        (FieldKind.DATE, "1.1.3000", WrongEntry.DATE),
        (FieldKind.DATE, "0.1.2027", WrongEntry.DATE),
        (FieldKind.DATE, "1.0.2027", WrongEntry.DATE),
        (FieldKind.DATE, "1.13.2027", WrongEntry.DATE),
        (FieldKind.DATE, "23.11.26", WrongEntry.DATE),
        (FieldKind.PHONE, "0532 123 45 67", "5321234567"),
        (FieldKind.PHONE, "212 123 45 67", WrongEntry.PHONE),
        (FieldKind.EMAIL, "a.b@shop.example", "a.b@shop.example"),
        (FieldKind.EMAIL, "a@b", WrongEntry.EMAIL),
        (FieldKind.EMAIL, "a b@c.d", WrongEntry.EMAIL),
        (FieldKind.YES_NO, "true", True),
        (FieldKind.YES_NO, "", False),
        (FieldKind.TEXT, "  ", None),
        (FieldKind.DATE, "", None),
    ],
)
def test_a_text_is_sent_as_its_kind_or_said_to_be_wrong(
    kind: FieldKind, text: str, sent: Value | WrongEntry | None
) -> None:
    assert value(Field(("a",), "A", kind), text, PHONE) == sent


@pytest.mark.parametrize("kind", [kind for kind in FieldKind if kind is not FieldKind.YES_NO])
def test_a_required_field_must_not_be_empty(kind: FieldKind) -> None:
    assert value(Field(("a",), "A", kind, required=True), " ", PHONE) is WrongEntry.EMPTY


def test_a_choice_is_sent_as_the_shop_named_it() -> None:
    field = Field(("a",), "A", FieldKind.CHOICE, options=(FieldOption(7, "Red"), FieldOption("b", "Blue")))
    assert [value(field, text, PHONE) for text in ("7", "b", "8")] == [7, "b", WrongEntry.CHOICE]


def test_only_what_is_wrong_is_told() -> None:
    assert FORM is not None
    assert wrong(FORM, {}, PHONE) == {FOO: WrongEntry.EMPTY}
    assert wrong(FORM, {FOO: "bar"}, PHONE) == {}


def test_the_whole_schema_is_sent_with_a_value_in_each_field() -> None:
    assert FORM is not None
    foo = EXTRA_FIELD["schema"]["foo"]  # type: ignore[index]
    assert filled(FORM, {FOO: "bar"}, PHONE) == EXTRA_FIELD | {"schema": {"foo": foo | {"value": "bar"}}}
    assert filled(FORM, {}, PHONE) == EXTRA_FIELD


def test_a_value_that_stood_in_the_schema_goes_where_nothing_is_typed() -> None:
    found = form({"a": {"data_type": "text", "value": "old"}})
    assert found is not None
    assert "value" not in filled(found, {}, PHONE)["schema"]["a"]


def test_without_a_rule_a_phone_has_five_to_fifteen_digits() -> None:
    field = Field(("a",), "A", FieldKind.PHONE)
    found = [value(field, "1" * length, PhoneRule()) for length in (4, 5, 15, 16)]
    assert found == [WrongEntry.PHONE, "1" * 5, "1" * 15, WrongEntry.PHONE]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ({("a",): " 1,50"}, {("a",): "1.5"}, True),
        ({("a",): "1"}, {}, False),
        ({("a",): "1", ("b",): "x"}, {("a",): "1", ("b",): "y"}, False),
        ({}, {("b",): "x"}, False),
        ({}, {("b",): " "}, True),
    ],
)
def test_two_ways_of_filling_it_in_that_come_to_the_same(
    one: dict[tuple[str, ...], str], other: dict[tuple[str, ...], str], is_same: bool
) -> None:
    found = form({"a": {"data_type": "number"}, "b": {"data_type": "text"}})
    assert found is not None
    assert same(found, one, other, PHONE) is is_same


def test_what_is_wrong_is_not_sent() -> None:
    found = form({"a": {"data_type": "number"}, "b": {"data_type": "text"}})
    assert found is not None
    assert values(found, {("a",): "x", ("b",): "y"}, PHONE) == {("b",): "y"}


def test_a_switch_that_is_off_is_an_answer() -> None:
    found = form({"call": {"data_type": "boolean"}})
    assert found is not None
    assert values(found, {}, PHONE) == {("call",): False}


@pytest.mark.parametrize(
    ("kind", "kept", "typed"),
    [
        (FieldKind.TEXT, "bar", "bar"),
        (FieldKind.INTEGER, 12, "12"),
        (FieldKind.YES_NO, True, "true"),
        (FieldKind.YES_NO, False, ""),
        (FieldKind.DATE, "2026-11-23", "23.11.2026"),
        (FieldKind.TEXT, "2026-11-23", "2026-11-23"),
        (FieldKind.NUMBER, Decimal("1.5"), "1.5"),
        (FieldKind.CHOICE, 7, "7"),
        (FieldKind.TEXT, None, ""),
        (FieldKind.TEXT, {"a": 1}, ""),
    ],
)
def test_what_was_kept_reads_as_it_was_typed(kind: FieldKind, kept: object, typed: str) -> None:
    assert as_typed(Field(("a",), "A", kind), kept) == typed


@pytest.mark.parametrize(
    ("kept", "typed", "the_same"), [("bar", " bar ", True), ("bar", "baz", False), ("bar", "", False)]
)
def test_two_ways_of_filling_it_in_are_the_same_where_they_send_the_same(
    kept: str, typed: str, the_same: bool
) -> None:
    assert FORM is not None
    assert same(FORM, {FOO: kept}, {FOO: typed}, PHONE) is the_same
    assert same(FORM, {FOO: typed}, {FOO: kept}, PHONE) is the_same
