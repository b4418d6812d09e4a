"""Addresses on the wire: what leaves, and what the shop's lists are read as."""

import json

import pytest

from kiosk.api.addresses import (
    AddressAnswer,
    AddressesAnswer,
    AddressSelection,
    CreateAddress,
    DeleteAddress,
    Place,
    PlacesAnswer,
    ReadAddresses,
    ReadPlaces,
)
from kiosk.api.client import _body
from kiosk.api.reply import Ok, Refused
from kiosk.api.request import Request
from kiosk.api.text import LONGEST
from kiosk.api.wire import decipher
from tests.api.parsed import parse

ADA = CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 101, "Moda Caddesi 24", 1001)


def test_a_new_address_is_json_with_places_by_pk() -> None:
    body = _body(ADA)
    assert isinstance(body, bytes)
    sent = json.loads(body)
    assert (sent["country"], sent["city"], sent["township"], sent["district"]) == (1, 34, 101, 1001)
    assert (sent["is_corporate"], sent["type"]) == (False, "personal")
    assert "postcode" not in sent


def test_whose_address_it_is_is_not_shown() -> None:
    shown = repr(ADA)
    assert not [word for word in ("Ada", "Kaya", "5321234567", "Moda") if word in shown]


@pytest.mark.parametrize(
    ("request_", "target"),
    [
        (ReadPlaces("/address/city/?country=1"), "/address/city/?country=1"),
        (DeleteAddress(7), "/address/7/"),
        (ReadAddresses(), "/address/detailed/"),
    ],
)
def test_lists_travel_in_the_address(request_: Request, target: str) -> None:
    assert (request_.target(), request_.query(), _body(request_)) == (target, {}, None)


def test_shipping_and_billing_travel_by_pk() -> None:
    assert _body(AddressSelection(7, 7)) == b"shipping_address=7&billing_address=7"


def test_a_page_of_places() -> None:
    body = b'{"count": 2, "next": "https://s.example/address/city/?page=2", "previous": null,'
    body += b' "results": [{"pk": 34, "name": "\xc4\xb0stanbul", "country": {"pk": 1}}]}'
    reply = decipher(ReadPlaces("/address/city/"), 200, {}, body)
    assert isinstance(reply, Ok)
    assert reply.data == PlacesAnswer((Place(34, "İstanbul"),), "https://s.example/address/city/?page=2")


def test_addresses_stay_as_the_shop_wrote_them() -> None:
    reply = decipher(ReadAddresses(), 200, {}, b'{"results": [{"pk": 7, "own_key": {"a": 1}}]}')
    assert isinstance(reply, Ok)
    assert reply.data == AddressesAnswer(({"pk": 7, "own_key": {"a": 1}},))


def test_made_or_refused_by_field() -> None:
    made = decipher(ADA, 201, {}, b'{"pk": 701, "title": "Home", "line": "Moda"}')
    refused = decipher(ADA, 400, {}, b'{"district": ["Choose one."]}')
    assert isinstance(made, Ok)
    assert made.data == AddressAnswer(701)
    assert isinstance(refused, Refused)
    assert refused.words == {"district": ("Choose one.",)}


def test_gone_is_an_answer_without_words() -> None:
    assert decipher(DeleteAddress(7), 204, {}, b"") == Ok()


def test_an_agreement_is_kept_to_its_end() -> None:
    long = "x" * (LONGEST * 3) + "."
    told = parse(json.dumps({"agreement_body": long, "text": long}).encode())
    assert told["agreement_body"] == long
    assert len(told["text"]) == LONGEST
