"""A schema as the document has it, and as shops write it, read as a form."""

from typing import Any

import pytest

from kiosk.flow.schema import MOST_FIELDS, Field, FieldKind, FieldOption, form, in_pages, in_words, options
from tests.api.services import EXTRA_FIELD

GROUPED: dict[str, Any] = {
    "key": "extra_field",
    "label": "Delivery",
    "data_type": "nested",
    "schema": {
        "who": {"key": "who", "label": "Who?", "required": True, "data_type": "text"},
        "house": {
            "label": "The house",
            "data_type": "nested",
            "schema": {"floor": {"label": "Floor", "data_type": "integer"}},
        },
    },
}


def fields(raw: Any, language: str = "") -> tuple[Field, ...]:
    found = form(raw, language)
    assert found is not None
    return found.fields


def test_the_documents_schema_is_a_form_and_stays_as_it_was() -> None:
    found = form(EXTRA_FIELD)
    assert found is not None
    assert (found.title, found.schema) == ("Extra Field", EXTRA_FIELD)
    assert found.fields == (Field(("foo",), "Foo", FieldKind.TEXT, required=True),)


def test_groups_keep_their_order_and_their_name() -> None:
    assert fields(GROUPED) == (
        Field(("who",), "Who?", FieldKind.TEXT, required=True),
        Field(("house", "floor"), "Floor", FieldKind.INTEGER, group="The house"),
    )


@pytest.mark.parametrize(
    ("data_type", "kind"),
    [
        ("text", FieldKind.TEXT),
        ("string", FieldKind.TEXT),
        ("textarea", FieldKind.TEXT),
        ("Integer", FieldKind.INTEGER),
        ("int", FieldKind.INTEGER),
        ("number", FieldKind.NUMBER),
        ("float", FieldKind.NUMBER),
        ("decimal", FieldKind.NUMBER),
        ("date", FieldKind.DATE),
        ("boolean", FieldKind.YES_NO),
        ("bool", FieldKind.YES_NO),
        ("checkbox", FieldKind.YES_NO),
        ("phone", FieldKind.PHONE),
        ("tel", FieldKind.PHONE),
        ("phone_number", FieldKind.PHONE),
        ("email", FieldKind.EMAIL),
        ("e-mail", FieldKind.EMAIL),
    ],
)
def test_every_type_by_the_names_it_has(data_type: str, kind: FieldKind) -> None:
    assert fields({"a": {"data_type": data_type}}) == (Field(("a",), "A", kind),)


@pytest.mark.parametrize("count", [1, MOST_FIELDS])
def test_a_form_has_sixty_fields_at_most(count: int) -> None:
    raw = {f"field {number}": {"data_type": "text"} for number in range(count)}
    assert len(fields(raw)) == count
    assert form({f"field {number}": {"data_type": "text"} for number in range(MOST_FIELDS + 1)}) is None


def test_the_type_of_a_field_is_sent_as_the_api_writes_it() -> None:
    assert FieldKind.YES_NO.value == "boolean"


def test_choices_may_be_called_options() -> None:
    (found,) = fields({"a": {"data_type": "choice", "options": ["x"]}})
    assert found.options == (FieldOption("x", "x"),)


def test_one_that_is_no_field_makes_it_no_form() -> None:
    assert form({"a": {"data_type": "text"}, "b": 3}) is None


def test_a_label_in_no_language_is_empty() -> None:
    assert [field.label for field in fields({"a": {"label": {}, "data_type": "text"}})] == [""]
    assert [field.label for field in fields({"a": {"label": ["x"], "data_type": "text"}})] == [""]


def test_an_unknown_type_is_a_text_that_says_so() -> None:
    assert fields({"a": {"data_type": "colour"}}) == (Field(("a",), "A", unknown="colour"),)


@pytest.mark.parametrize("data_type", ["choice", "dropdown", "select", "radio"])
def test_a_choice_without_choices_is_a_text(data_type: str) -> None:
    assert fields({"a": {"data_type": data_type}}) == (Field(("a",), "A"),)


def test_a_field_takes_codes_where_the_schema_says_so() -> None:
    (field,) = fields({"serial_no": {"data_type": "text", "barcode": True}})
    assert (field.barcode, field.label) == (True, "Serial no")


def test_a_list_of_fields_and_a_single_one() -> None:
    assert fields([{"key": "a", "data_type": "date"}]) == (Field(("a",), "A", FieldKind.DATE),)
    assert fields({"key": "a", "label": "One", "data_type": "text"}) == (Field((), "One"),)


def test_labels_speak_the_shoppers_language() -> None:
    raw = {"a": {"label": {"tr": "Kat", "en": "Floor"}, "data_type": "text"}}
    assert [fields(raw, language)[0].label for language in ("en", "tr", "de")] == ["Floor", "Kat", "Kat"]


@pytest.mark.parametrize(
    "raw",
    [
        None,
        "text",
        [],
        {},
        {"pk": 1, "name": "İstanbul"},
        {"a": {"b": 1}},
        {"data_type": "nested", "schema": {}},
        {"data_type": "nested", "schema": {"a": 1}},
        {f"field_{number}": {"data_type": "text"} for number in range(61)},
    ],
)
def test_what_asks_nothing_is_no_form(raw: Any) -> None:
    assert form(raw) is None


@pytest.mark.parametrize(
    "raw",
    [
        [1, 2],
        ["1", "2"],
        [[1, "one"], [2, "two"]],
        {1: "one", 2: "two"},
        [{"pk": 1, "name": "one"}, {"value": 2, "label": "two"}],
        [{"key": 1, "label": "one"}, {"pk": 2, "name": "two"}],
    ],
)
def test_choices_in_every_shape(raw: Any) -> None:
    assert [str(option.value) for option in options(raw)] == ["1", "2"]


def test_choices_are_named_by_their_words() -> None:
    assert options([{"pk": 7, "name": "Red"}, {"pk": 8}, None]) == (FieldOption(7, "Red"),)


def test_a_key_in_words() -> None:
    assert [in_words(key) for key in ("gift_wrap", "age", "door-code", "")] == [
        "Gift wrap",
        "Age",
        "Door code",
        "",
    ]


def test_pages_hold_no_more_than_there_is_room_for_and_never_mix_groups() -> None:
    plain = [Field((name,), name) for name in "abc"]
    grouped = [Field(("g", "d"), "d", group="G"), Field(("h", "e"), "e", group="H")]
    assert in_pages(plain + grouped, 2) == [[("a",), ("b",)], [("c",)], [("g", "d")], [("h", "e")]]
    assert in_pages([], 2) == []


def test_as_many_fields_as_anybody_fills_in() -> None:
    assert len(fields({f"field_{number}": {"data_type": "text"} for number in range(60)})) == 60


@pytest.mark.parametrize("required", [False, None, "true", 1])
def test_a_field_is_required_only_where_the_schema_says_so(required: Any) -> None:
    assert not fields({"a": {"data_type": "text", "required": required}})[0].required


@pytest.mark.parametrize(
    ("label", "said"),
    [("Floor", "Floor"), (7, "7"), (None, "Door code"), ("", ""), ([], ""), ({}, ""), ({"tr": None}, "")],
)
def test_a_label_is_a_text_or_the_key_in_words(label: Any, said: str) -> None:
    assert fields({"door_code": {"data_type": "text", "label": label}})[0].label == said


@pytest.mark.parametrize(
    "raw",
    [
        {"a": {"data_type": "text"}, "b": {"label": "no type"}},
        {"a": {"data_type": "text"}, "b": "text"},
        [{"data_type": "text"}],
        [{"key": "", "data_type": "text"}],
    ],
)
def test_where_one_is_no_field_it_is_no_form(raw: Any) -> None:
    assert form(raw) is None


def test_an_inner_entry_that_is_no_field_is_left_out() -> None:
    raw = {"data_type": "nested", "schema": {"a": {"data_type": "text"}, "b": 7}}
    assert [field.path for field in fields(raw)] == [("a",)]


def test_fields_with_choices_are_a_choice_by_either_name() -> None:
    for name in ("choices", "options"):
        (field,) = fields({"a": {"data_type": "colour", name: ["Red"]}})
        assert (field.kind, field.options, field.unknown) == (
            FieldKind.CHOICE,
            (FieldOption("Red", "Red"),),
            "",
        )


def test_what_is_no_entry_of_a_list_is_left_out() -> None:
    assert [field.path for field in fields([7, {"key": "a", "data_type": "text"}, None])] == [("a",)]


def test_a_bare_list_of_fields_is_sent_as_the_extra_field() -> None:
    found = form({"a": {"data_type": "text"}})
    assert found is not None
    assert (found.schema["key"], found.schema["schema"]["a"]["key"]) == ("extra_field", "a")
    named = form({"key": "gift", "schema": {"a": {"key": "own", "data_type": "text"}}})
    assert named is not None
    assert (named.schema["key"], named.schema["schema"]["a"]["key"]) == ("gift", "own")
