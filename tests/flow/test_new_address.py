"""A new address: what is missing, and what is sent."""

import pytest

from kiosk.api.addresses import Place
from kiosk.flow.new_address import LINE, PERSON, missing, request

TYPED = {
    "first_name": " Ada ",
    "last_name": "Kaya",
    "phone_number": "5321234567",
    "line": "Moda Caddesi 24",
    "postcode": " ",
    "title": "Home",
}
PLACES = (Place(1), Place(34), Place(101), Place(1001))


def test_all_that_was_typed_and_chosen_is_sent() -> None:
    sent = request(TYPED, PLACES)
    assert sent
    assert (sent.first_name, sent.postcode, sent.district) == ("Ada", None, 1001)
    assert (sent.country, sent.city, sent.township) == (1, 34, 101)


def test_a_shop_without_districts_has_one_level_less() -> None:
    sent = request(TYPED, PLACES[:3])
    assert sent
    assert sent.district is None


@pytest.mark.parametrize("field", ["first_name", "last_name", "phone_number", "line", "title"])
def test_without_a_required_field_nothing_is_sent(field: str) -> None:
    typed = TYPED | {field: "  "}
    assert missing(typed, (*PERSON, *LINE)) == (field,)
    assert request(typed, PLACES) is None


def test_a_postcode_is_sent_where_one_is_typed() -> None:
    sent = request(TYPED | {"postcode": " 34710 "}, PLACES)
    assert sent
    assert (sent.postcode, sent.title, sent.line) == ("34710", "Home", "Moda Caddesi 24")
    assert (sent.last_name, sent.phone_number) == ("Kaya", "5321234567")


def test_a_postcode_may_be_missing_altogether() -> None:
    sent = request({name: text for name, text in TYPED.items() if name != "postcode"}, PLACES)
    assert sent
    assert sent.postcode is None


def test_without_a_place_nothing_is_sent() -> None:
    assert request(TYPED, PLACES[:2]) is None


def test_only_the_fields_asked_about_are_missing() -> None:
    assert missing({}, PERSON) == PERSON
    assert missing({}, ("postcode",)) == ()


def test_a_postcode_that_was_typed_is_sent() -> None:
    sent = request(TYPED | {"postcode": " 34710 "}, PLACES)
    assert sent
    assert sent.postcode == "34710"
