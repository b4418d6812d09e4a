"""What the shop kept, in any of its shapes, read back for people."""

import json
from typing import Any

import pytest

from kiosk.flow.extra_field import filled_in, kept, parsed, rows, typed
from kiosk.flow.filling import PhoneRule, filled
from kiosk.flow.schema import form
from tests.api.services import EXTRA_FIELD
from tests.api.test_document import document_order
from tests.flow.orders import order

RAW = {
    "occasion": {"label": "Occasion", "required": True, "data_type": "text"},
    "wrap": {"label": "Wrap", "data_type": "choice", "choices": [[1, "Red"], [2, "Blue"]]},
    "call": {"label": "Call me", "data_type": "boolean"},
    "when": {"label": "When", "data_type": "date"},
    "house": {"label": "House", "schema": {"floor": {"label": "Floor", "data_type": "integer"}}},
}
TYPED = {
    ("occasion",): "Birthday",
    ("wrap",): "2",
    ("call",): "true",
    ("when",): "24.12.2026",
    ("house", "floor"): "3",
}
FORM = form(RAW)
assert FORM is not None
SENT = filled(FORM, TYPED, PhoneRule())
IN_WORDS = (
    ("Occasion", "Birthday"),
    ("Wrap", "Blue"),
    ("Call me", ""),
    ("When", "2026-12-24"),
    ("Floor", "3"),
)


@pytest.mark.parametrize("told", [SENT, json.dumps(SENT), f"{SENT}\n"], ids=["object", "json", "python"])
def test_what_was_sent_comes_back_in_words_and_as_it_was_typed(told: Any) -> None:
    assert FORM is not None
    assert rows(told) == filled_in(told) == IN_WORDS
    assert typed(FORM, told) == TYPED


def test_the_documents_own_text_can_be_read() -> None:
    told = document_order("OrderSelectionPage").extra_field
    assert parsed(told) == EXTRA_FIELD
    assert (rows(told), filled_in(told)) == ((("Foo", ""),), ())


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("ring twice", (("", "ring twice"),)),
        ("  ", ()),
        (None, ()),
        ({}, ()),
        ({"data_type": "text", "key": "door_code"}, (("Door code", ""),)),
        ({"door_code": "12", "ok": True}, (("Door code", "12"), ("Ok", ""))),
        ({"house": {"floor": 3, "names": ["A", "B"]}}, (("House · Floor", "3"), ("House · Names", "A, B"))),
    ],
)
def test_what_others_wrote_is_shown_as_far_as_it_can_be_read(told: Any, shown: Any) -> None:
    assert rows(told) == shown
    assert filled_in(told) == ()


@pytest.mark.parametrize(
    "told",
    [
        "[1]",
        "{",
        "__import__('os')",
        "{[]: 1}",
        "{{}}",
        "{'a': 1}[",
        "-" * 100_000 + "1",
        "[" * 4000,
        "{'a':" * 900,
        "1_0",
        '{"a": ' * 40 + "1" + "}" * 40,
    ],
)
def test_what_is_no_object_is_nothing_and_does_no_harm(told: str) -> None:
    assert parsed(told) is None


@pytest.mark.parametrize(("deep", "read"), [(31, True), (32, True), (33, False)])
def test_objects_lie_32_deep_at_most(deep: int, read: bool) -> None:
    assert (parsed(json.loads('{"a": ' * deep + "1" + "}" * deep)) is not None) is read


def test_a_list_counts_as_deep_as_an_object() -> None:
    assert parsed({"a": json.loads("[" * 31 + "]" * 31)}) is not None
    assert parsed({"a": json.loads("[" * 32 + "]" * 32)}) is None


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ({"data_type": "text", "value": 0}, (("A", "0"),)),
        ({"data_type": "text", "value": False}, ()),
        ({"data_type": "text", "value": ""}, ()),
        ({"data_type": "text"}, ()),
        ({"label": "Who", "value": ["x", None, "y"]}, (("Who", "x, y"),)),
        ({"label": "Wrap", "value": 2, "options": [[1, "Red"], [2, "Blue"]]}, (("Wrap", "Blue"),)),
        ({"label": "Wrap", "value": 3, "options": [[1, "Red"]]}, (("Wrap", "3"),)),
    ],
)
def test_what_a_field_holds_in_words(held: dict[str, Any], said: object) -> None:
    assert filled_in({"schema": {"a": held}}) == said


def test_a_single_field_is_named_by_its_key() -> None:
    assert filled_in({"key": "door_code", "data_type": "text", "value": "12"}) == (("Door code", "12"),)


@pytest.mark.parametrize(("key", "held"), [("extra_field", "a"), ("gift", "b"), ("other", None)])
def test_the_order_holds_it_under_the_schemas_own_key(key: str, held: str | None) -> None:
    found = form({"key": key, "data_type": "text"})
    assert found is not None
    assert kept(found, order(extra_field="a", gift="b")) == held


@pytest.mark.parametrize("told", [r'{"a\u202e": ["\u0000b\ud800"]}', r"{'a\u202e': ('\0b',), 'c': '\d'}"])
def test_what_is_unpacked_is_cleaned_again(told: str) -> None:
    assert rows(told)[0] == ("A", "b")


def test_fields_that_are_empty_or_off_hold_nothing() -> None:
    assert FORM is not None
    assert filled_in(filled(FORM, {}, PhoneRule())) == ()


def test_bystanders_do_not_read_a_phone_or_an_address() -> None:
    found = form({"phone": {"data_type": "phone"}, "mail": {"data_type": "email"}})
    assert found is not None
    held = filled(found, {("phone",): "5321234567", ("mail",): "ada@shop.example"}, PhoneRule())
    assert rows(held) == (("Phone", "5•• ••• •• 67"), ("Mail", "a•••@shop.example"))
    assert typed(found, held)["phone",] == "5321234567"


def test_a_value_as_deep_as_we_read() -> None:
    def nested(deep: int) -> str:
        return '{"a": ' * deep + "1" + "}" * deep

    assert parsed(nested(32)) is not None
    assert parsed(nested(33)) is None
    assert parsed('{"a": ' + "[" * 31 + "]" * 31 + "}") is not None
    assert parsed('{"a": ' + "[" * 32 + "]" * 32 + "}") is None


@pytest.mark.parametrize(
    ("key", "held"), [("extra_field", "the order's own"), ("gift_details", "beside it"), ("other", None)]
)
def test_what_the_order_holds_under_the_schemas_own_key(key: str, held: str | None) -> None:
    asked = form({"key": key, "data_type": "text"})
    assert asked is not None
    assert kept(asked, order(extra_field="the order's own", gift_details="beside it")) == held


@pytest.mark.parametrize("told", [None, "", "ring twice", {"schema": {}}, {"data_type": "text"}])
def test_where_nothing_is_held_nothing_was_typed(told: Any) -> None:
    assert FORM is not None
    assert typed(FORM, told) == {}


def test_only_what_is_held_was_typed() -> None:
    assert FORM is not None
    one: dict[tuple[str, ...], str] = {("occasion",): "Birthday", ("call",): "true"}
    assert typed(FORM, filled(FORM, one, PhoneRule())) == one


def test_a_value_beside_no_schema_is_not_what_we_sent() -> None:
    assert filled_in({"value": "ring", "label": "Note"}) == ()


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({"data_type": "text", "label": "Note", "value": "ring"}, (("Note", "ring"),)),
        ({"schema": {"floor": {"value": 3}}}, (("Floor", "3"),)),
        ({"schema": {"floor": {"value": 3}, "odd": 7}}, (("Floor", "3"),)),
        ({"key": "door_code", "data_type": "text", "value": "12"}, (("Door code", "12"),)),
        ({"data_type": "text", "value": "12"}, (("", "12"),)),
    ],
)
def test_a_schema_is_shown_by_its_fields(told: Any, shown: Any) -> None:
    assert rows(told) == filled_in(told) == shown
