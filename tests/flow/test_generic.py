"""Pages a shop has added: which can be asked, and what is sent for them."""

from typing import Any

import pytest

from kiosk.api.generic import GenericPage
from kiosk.api.request import Repeat
from kiosk.api.requests import SERVICES
from kiosk.flow.filling import PhoneRule
from kiosk.flow.generic import MOST_ROWS, answer, question, singular

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


@pytest.mark.parametrize(
    "page",
    [
        "IndexPage",
        "EmptyPage",
        "AddressSelectionPage",
        "DeliveryOptionSelectionPage",
        "RemoteDeliveryOptionSelectionPage",
        "RetailStoreSelectionPage",
        "PickupLocationSelectionPage",
        "ShippingOptionSelectionPage",
        "DataSourceShippingOptionSelectionPage",
        "AttributeBasedShippingOptionSelectionPage",
        "RemoteShippingOptionSelectionPage",
        "SlotSelectionPage",
        "SendSmsPage",
        "LoyaltyMoneyPage",
        "LoyaltyMoneyUsagePage",
        *(service.page for service in SERVICES),
    ],
)
def test_the_platforms_own_pages_are_never_a_plain_form(page: str) -> None:
    assert question(page, WRAPS) is None


@pytest.mark.parametrize(
    "page",
    [
        "PayLaterPage",
        "CreditPage",
        "BinPage",
        "InstallmentPage",
        "ThreeDPage",
        "FundsPage",
        "MasterpassPage",
        "WalletPage",
        "RedirectPage",
        "Ödeme",
        "1Page",
        "P" * 65,
    ],
)
def test_neither_is_a_payment_or_what_is_no_name(page: str) -> None:
    assert question(page, WRAPS) is None


def test_a_name_has_64_letters_at_most() -> None:
    assert question("P" * 64, WRAPS)


@pytest.mark.parametrize(
    "key",
    [
        "card_number",
        "cardnumber",
        "card_year",
        "card_month",
        "Card_Holder",
        "cvv",
        "cvc2",
        "iban",
        "password",
        "passcode",
        "pin",
        "my_pan",
        "otp_code",
        "token",
    ],
)
def test_a_secret_is_not_asked(key: str) -> None:
    assert question("NewPage", {"schema": {key: {"data_type": "text"}}}) is None


@pytest.mark.parametrize("key", ["spin", "span", "discard", "pint"])
def test_what_only_sounds_like_a_secret_is(key: str) -> None:
    assert question("NewPage", {"schema": {key: {"data_type": "text"}}})


@pytest.mark.parametrize("key", ["id", "wrap_pk", "slug", "key", "url", "token", "my_HASH"])
def test_what_machines_call_it_is_not_told(key: str) -> None:
    asked = question("GiftWrapPage", WRAPS | {key: "a1"})
    assert asked
    assert asked.rows == ()


@pytest.mark.parametrize("name", ["message", "text", "Description", "title", "info"])
def test_what_speaks_for_itself_has_no_label(name: str) -> None:
    asked = question("GiftWrapPage", WRAPS | {name: "For you"})
    assert asked
    assert asked.rows == (("", "For you"),)


def test_four_rows_are_told_at_most() -> None:
    asked = question("GiftWrapPage", WRAPS | {f"row {number}": number for number in range(1, 7)})
    assert asked
    assert [text for _, text in asked.rows] == ["1", "2", "3", "4"]


def test_a_schema_of_its_own_name_has_its_own_title() -> None:
    asked = question(
        "AgeCheckPage", {"schema": {"label": "How old?", "schema": {"age": {"data_type": "int"}}}}
    )
    assert asked
    assert asked.title == "How old?"


def test_of_two_lists_each_is_a_choice_and_others_are_none() -> None:
    two = WRAPS | {"ribbons": [{"pk": 3, "name": "Gold"}], "odd": [{"pk": 3}], "texts": ["a"]}
    asked = question("GiftWrapPage", two)
    assert asked
    assert [(field.path, field.required) for field in asked.form.fields] == [
        (("gift_wrap",), True),
        (("ribbon",), True),
    ]


def test_nobody_knows_what_it_does_so_it_is_sent_once() -> None:
    assert GenericPage.repeat is Repeat.ONCE


def test_what_was_entered_is_not_in_its_picture() -> None:
    assert repr(GenericPage("AgePage", {"age": 30})) == "GenericPage(AgePage: age)"


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("gift_wraps", "gift_wrap"),
        ("companies", "company"),
        ("boxes", "box"),
        ("addresses", "address"),
        ("glass", "glass"),
        ("bonus", "bonus"),
        ("sketches", "sketch"),
        ("wishes", "wish"),
        ("info", "info"),
        ("dishes", "dish"),
        ("branches", "branch"),
        ("address", "address"),
        ("one", "one"),
    ],
)
def test_lists_are_named_as_the_api_names_its_own(many: str, one: str) -> None:
    assert singular(many) == one


def asks_for(name: str) -> bool:
    return question("TomorrowPage", {"schema": {name: {"data_type": "text"}}}) is not None


@pytest.mark.parametrize(
    "name",
    [
        *("card_number", "cardno", "CARD_HOLDER", "card_year", "card_month", "cvv2", "cvc", "iban"),
        *("password", "passwd", "passcode", "pin", "user_pin", "pin_code", "pan", "otp", "sms_otp", "token"),
    ],
)
def test_no_secret_is_asked_for(name: str) -> None:
    assert not asks_for(name)


@pytest.mark.parametrize("name", ["spinner", "pinned", "company", "options", "greeting_card", "tokens"])
def test_what_only_sounds_like_a_secret_may_be_asked_for(name: str) -> None:
    assert asks_for(name)


@pytest.mark.parametrize(
    "page",
    [
        *("PayPage", "CreditPage", "BinPage", "InstallmentPage", "ThreeDPage", "FundsPage"),
        *("MasterpassPage", "WalletPage", "RedirectPage", "9Page", "Page-1", "P" * 65),
    ],
)
def test_a_payment_and_what_is_no_name_are_never_asked(page: str) -> None:
    assert question(page, WRAPS) is None


@pytest.mark.parametrize(
    "things",
    [["Red", "Blue"], [{"pk": 1, "name": "Red"}, "Blue"], [{"pk": 1, "name": "Red"}, {"pk": 2}], {"pk": 1}],
)
def test_a_list_of_anything_but_things_with_a_name_is_no_choice(things: Any) -> None:
    assert question("TomorrowPage", {"things": things}) is None


def test_the_schema_counts_before_the_lists() -> None:
    asked = question("TomorrowPage", WRAPS | SCHEMA)
    assert asked is not None
    assert [field.path for field in asked.form.fields] == [("age",), ("home", "floor")]


def test_no_more_rows_than_there_is_room_for() -> None:
    asked = question("GiftWrapPage", WRAPS | {f"fact_{number}": number for number in range(MOST_ROWS + 1)})
    assert asked is not None
    assert [label for label, _ in asked.rows] == [f"Fact {number}" for number in range(MOST_ROWS)]


@pytest.mark.parametrize("key", ["id", "wrap_pk", "SLUG", "cache_key", "image_url", "token", "hash"])
def test_what_is_for_machines_is_not_shown(key: str) -> None:
    asked = question("GiftWrapPage", WRAPS | {key: "abc", "Title": "For you"})
    assert asked is not None
    assert asked.rows == (("", "For you"),)


def test_fields_of_one_group_are_sent_together() -> None:
    home = {name: {"data_type": "text"} for name in ("floor", "door")}
    asked = question("HomePage", {"schema": {"home": {"schema": home}}})
    assert asked is not None
    sent = answer(asked, {("home", "floor"): "2", ("home", "door"): "7"}, PhoneRule())
    assert sent.fields() == {"home": {"floor": "2", "door": "7"}}


def test_a_schema_says_its_own_title_and_a_choice_has_to_be_made() -> None:
    asked = question("AgePage", {"schema": {"label": "How old?", "schema": SCHEMA["schema"]}})
    assert asked is not None
    assert asked.title == "How old?"
    wraps = question("GiftWrapPage", WRAPS)
    assert wraps is not None
    assert [field.required for field in wraps.form.fields] == [True]
