"""What is typed: whether it will do, and what is sent for it."""

from decimal import Decimal

import pytest

from kiosk.flow.filling import LONGEST, PhoneRule, Value, Wrong, as_typed, filled, same, value, values, wrong
from kiosk.flow.schema import Field, Kind, Option, form
from tests.api.services import EXTRA_FIELD

PHONE = PhoneRule(r"^5\d{9}$", "+90")
FORM = form(EXTRA_FIELD)
assert FORM is not None
FOO = ("foo",)


@pytest.mark.parametrize(
    ("kind", "text", "sent"),
    [
        (Kind.TEXT, "  two words ", "two words"),
        (Kind.TEXT, "x" * (LONGEST + 1), Wrong.LONG),
        (Kind.TEXT, "x" * LONGEST, "x" * LONGEST),
        (Kind.INTEGER, "12", 12),
        (Kind.INTEGER, "-12", -12),
        (Kind.INTEGER, "9" * 15, int("9" * 15)),
        (Kind.INTEGER, "-9", -9),
        (Kind.INTEGER, "9" * 15, 999_999_999_999_999),
        (Kind.NUMBER, "9" * 16, Wrong.NUMBER),
        (Kind.NUMBER, "0.1234567", Wrong.NUMBER),
        (Kind.NUMBER, "0.123456", "0.123456"),
        (Kind.NUMBER, ".123456", "0.123456"),
        (Kind.NUMBER, ".1234567", Wrong.NUMBER),
        (Kind.NUMBER, "+3", 3),
        (Kind.DATE, "1.1.1900", "1900-01-01"),
        (Kind.DATE, "31-12-1899", Wrong.DATE),
        (Kind.DATE, "tomorrow", Wrong.DATE),
        (Kind.EMAIL, "a@b@c.de", Wrong.EMAIL),
        (Kind.EMAIL, "@c.de", Wrong.EMAIL),
        (Kind.EMAIL, "a@c.", Wrong.EMAIL),
        (Kind.YES_NO, "yes", False),
        (Kind.INTEGER, "1,5", Wrong.INTEGER),
        (Kind.INTEGER, "9" * 16, Wrong.INTEGER),
        (Kind.INTEGER, "²", Wrong.INTEGER),
        (Kind.NUMBER, "1,50", "1.5"),
        (Kind.NUMBER, "-2.", -2),
        (Kind.NUMBER, ".5", "0.5"),
        (Kind.NUMBER, "100", 100),
        (Kind.NUMBER, ".", Wrong.NUMBER),
        (Kind.NUMBER, "NaN", Wrong.NUMBER),
        (Kind.DATE, "29.2.2028", "2028-02-29"),
        (Kind.DATE, "29.2.2027", Wrong.DATE),
        (Kind.DATE, "1-1-1900", "1900-01-01"),
        (Kind.DATE, "31/12/2999", "2999-12-31"),
        (Kind.DATE, "31.12.1899", Wrong.DATE),
        (Kind.DATE, "1.1.3000", Wrong.DATE),
        (Kind.DATE, "0.1.2027", Wrong.DATE),
        (Kind.DATE, "1.0.2027", Wrong.DATE),
        (Kind.DATE, "1.13.2027", Wrong.DATE),
        (Kind.DATE, "23.11.26", Wrong.DATE),
        (Kind.PHONE, "0532 123 45 67", "5321234567"),
        (Kind.PHONE, "212 123 45 67", Wrong.PHONE),
        (Kind.EMAIL, "a.b@shop.example", "a.b@shop.example"),
        (Kind.EMAIL, "a@b", Wrong.EMAIL),
        (Kind.EMAIL, "a b@c.d", Wrong.EMAIL),
        (Kind.YES_NO, "true", True),
        (Kind.YES_NO, "", False),
        (Kind.TEXT, "  ", None),
        (Kind.DATE, "", None),
    ],
)
def test_a_text_is_sent_as_its_kind_or_said_to_be_wrong(
    kind: Kind, text: str, sent: Value | Wrong | None
) -> None:
    assert value(Field(("a",), "A", kind), text, PHONE) == sent


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.YES_NO])
def test_a_required_field_must_not_be_empty(kind: Kind) -> None:
    assert value(Field(("a",), "A", kind, required=True), " ", PHONE) is Wrong.EMPTY


def test_a_choice_is_sent_as_the_shop_named_it() -> None:
    field = Field(("a",), "A", Kind.CHOICE, options=(Option(7, "Red"), Option("b", "Blue")))
    assert [value(field, text, PHONE) for text in ("7", "b", "8")] == [7, "b", Wrong.CHOICE]


def test_only_what_is_wrong_is_told() -> None:
    assert FORM is not None
    assert wrong(FORM, {}, PHONE) == {FOO: Wrong.EMPTY}
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
    field = Field(("a",), "A", Kind.PHONE)
    found = [value(field, "1" * length, PhoneRule()) for length in (4, 5, 15, 16)]
    assert found == [Wrong.PHONE, "1" * 5, "1" * 15, Wrong.PHONE]


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
        (Kind.TEXT, "bar", "bar"),
        (Kind.INTEGER, 12, "12"),
        (Kind.YES_NO, True, "true"),
        (Kind.YES_NO, False, ""),
        (Kind.DATE, "2026-11-23", "23.11.2026"),
        (Kind.TEXT, "2026-11-23", "2026-11-23"),
        (Kind.NUMBER, Decimal("1.5"), "1.5"),
        (Kind.CHOICE, 7, "7"),
        (Kind.TEXT, None, ""),
        (Kind.TEXT, {"a": 1}, ""),
    ],
)
def test_what_was_kept_reads_as_it_was_typed(kind: Kind, kept: object, typed: str) -> None:
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
