"""A page that the shop has added: its name in the address, its fields in the body."""

from kiosk.api.client import _body
from kiosk.api.generic import GenericPage
from kiosk.api.request import CHECKOUT


def test_its_fields_travel_as_they_are_and_its_name_in_the_address() -> None:
    page = GenericPage("GiftWrapPage", {"gift_wrap": 2, "words": "a b"})
    assert (page.method, page.target(), page.query()) == ("POST", CHECKOUT, {"page": "GiftWrapPage"})
    assert _body(page) == b"gift_wrap=2&words=a%20b"


def test_what_was_typed_is_not_in_its_picture() -> None:
    assert repr(GenericPage("AgePage", {"age": 30, "name": "Ada"})) == "GenericPage(AgePage: age, name)"
