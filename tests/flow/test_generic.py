"""Pages a shop has added: which can be asked, and what is sent for them."""

from typing import Any

import pytest

from kiosk.api.generic import GenericPage
from kiosk.api.request import Repeat
from kiosk.flow.filling import PhoneRule
from kiosk.flow.generic import answer, question, singular

WRAPS = {"gift_wraps": [{"pk": 1, "name": "Red"}, {"pk": 2, "name": "Blue"}]}
SCHEMA = {"schema": {"age": {"data_type": "integer"}, "home": {"schema": {"floor": {"data_type": "text"}}}}}


def test_a_list_of_things_is_a_choice_sent_in_the_singular() -> None:
    asked = question("GiftWrapSelectionPage", WRAPS)
    assert asked is not None
    assert (asked.title, [field.label for field in asked.form.fields]) == ("", ["Gift wrap"])
    sent = answer(asked, {("gift_wrap",): "2"}, PhoneRule())
    assert sent == GenericPage("GiftWrapSelectionPage", {"gift_wrap": 2})


def test_a_schema_is_a_form_sent_by_its_keys() -> None:
    asked = question("AgeCheckPage", SCHEMA)
    assert asked is not None
    assert asked.title == "Age check"
    sent = answer(asked, {("age",): "30", ("home", "floor"): "2"}, PhoneRule())
    assert sent.fields() == {"age": 30, "home": {"floor": "2"}}
    assert sent.query() == {"page": "AgeCheckPage"}


def test_a_single_field_is_sent_by_its_own_key() -> None:
    asked = question("AgePage", {"fields": {"key": "age", "data_type": "integer"}})
    assert asked is not None
    assert answer(asked, {(): "30"}, PhoneRule()).fields() == {"age": 30}


def test_what_it_tells_is_shown_but_for_the_machines_own() -> None:
    told = {
        "message": "For you",
        "hint": " ",
        "wrap_id": 4,
        "help": "https://x.example",
        "on": True,
        "left": 3,
    }
    asked = question("GiftWrapPage", WRAPS | told)
    assert asked is not None
    assert asked.rows == (("", "For you"), ("Left", "3"))


@pytest.mark.parametrize("key", [5, True, ["a"], {"a": 1}, 1.5])
def test_a_key_that_is_no_text_becomes_one(key: Any) -> None:
    asked = question("NickPage", {"schema": {"key": key, "label": "Nick", "data_type": "text"}})
    assert asked is not None
    assert list(answer(asked, {(): "Ada"}, PhoneRule()).fields()) == [str(key)]


@pytest.mark.parametrize(
    ("page", "context"),
    [
        ("AddressSelectionPage", WRAPS),
        ("CouponSelectionPage", WRAPS),
        ("MasterpassPaymentPage", WRAPS),
        ("BinNumberPage", SCHEMA),
        ("A page of tomorrow", WRAPS),
        ("TomorrowPage", {}),
        ("TomorrowPage", {"message": "nothing to fill in"}),
        ("TomorrowPage", {"things": []}),
        ("TomorrowPage", {"things": [{"pk": 1}]}),
        ("TomorrowPage", {"schema": {"card_number": {"data_type": "text"}}}),
        ("TomorrowPage", {"schema": {"safe": {"schema": {"pin": {"data_type": "text"}}}}}),
        ("TomorrowPage", {"schema": {"key": "cvv", "data_type": "text"}}),
    ],
)
def test_what_is_not_ours_to_ask_is_left_to_staff(page: str, context: dict[str, Any]) -> None:
    assert question(page, context) is None


def test_nobody_knows_what_it_does_so_it_is_sent_once() -> None:
    assert GenericPage.repeat is Repeat.ONCE


def test_what_was_entered_is_not_in_its_picture() -> None:
    assert repr(GenericPage("AgePage", {"age": 30})) == "GenericPage(AgePage: age)"


@pytest.mark.parametrize(
    ("many", "one"),
    [("gift_wraps", "gift_wrap"), ("companies", "company"), ("boxes", "box"), ("addresses", "address")],
)
def test_lists_are_named_as_the_api_names_its_own(many: str, one: str) -> None:
    assert singular(many) == one
