"""The link that a shop gives a kiosk: found whichever page brings it, and what is told of the order."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.answers import StatusAnswer
from kiosk.api.options import PaymentOption
from kiosk.api.reply import Context, Ok
from kiosk.api.shop import ReadStatus
from kiosk.flow import token_checkout
from kiosk.flow.contexts import Pages
from kiosk.flow.payment import confirmed, thanks
from kiosk.flow.token_checkout import Link
from tests.api.heard import heard

PAYMENT = "PaymentOptionSelectionPage"
HERE = {"checkout_url": "https://shop.example/t/1/?one_time_token=a%20b", "status_url": "/t/1/status/"}
LINK = Link(HERE["checkout_url"], HERE["status_url"])
TILL = {"pk": 9, "payment_type": "cash_register"}
CARD, TRANSFER = {"pk": 1, "payment_type": "credit_card"}, {"pk": 2, "payment_type": "funds_transfer"}


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        ({PAYMENT: HERE}, LINK),
        ({"BinNumberPage": HERE}, LINK),
        ({"BinNumberPage": {"checkout_url": "https://shop.example/old"}, PAYMENT: HERE}, LINK),
        ({PAYMENT: HERE | {"status_url": None}}, Link(HERE["checkout_url"])),
        ({PAYMENT: HERE | {"status_url": 7}}, Link(HERE["checkout_url"])),
        ({PAYMENT: HERE | {"checkout_url": None}}, None),
        ({PAYMENT: HERE | {"checkout_url": ""}}, None),
        ({PAYMENT: HERE | {"checkout_url": ["https://shop.example"]}}, None),
        ({PAYMENT: {}}, None),
        ({}, None),
    ],
)
def test_a_link_is_found_by_its_key(pages: Pages, found: Link | None) -> None:
    assert token_checkout.offered(pages) == found


def test_a_link_taken_away_is_offered_nowhere() -> None:
    pages = token_checkout.without_link({PAYMENT: HERE | {"payment_options": [CARD]}, "BinNumberPage": HERE})
    assert pages == {PAYMENT: {"payment_options": [CARD]}, "BinNumberPage": {}}
    assert token_checkout.status_address(pages) is None


@pytest.mark.parametrize(
    ("told", "address"), [("https://b", "https://b"), (None, None), (7, None), (["https://a"], None)]
)
def test_where_to_ask_is_told_without_a_link_too(told: Any, address: str | None) -> None:
    assert token_checkout.status_address({"BinNumberPage": {"status_url": told}}) == address


@pytest.mark.parametrize(
    ("options", "chosen", "pk"),
    [
        ([TILL, CARD, TRANSFER], None, 1),
        ([TILL, CARD, TRANSFER], 2, 2),
        ([TILL, CARD, TRANSFER], 9, 1),
        ([TILL], 9, None),
        ([], None, None),
    ],
)
def test_a_link_is_asked_for_with_a_way_to_pay_on_the_web(
    options: list[Any], chosen: int | None, pk: int | None
) -> None:
    pages = {PAYMENT: {"payment_options": options}}
    assert token_checkout.web_option(pages, PaymentOption(chosen) if chosen else None) == pk


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (b'{"order_number": "2745403029312170"}', "2745403029312170"),
        (b'{"order_number": 2745403029312170}', "2745403029312170"),
        (b'{"number": 12.0}', "12"),
        (b'{"order": {"number": "7"}}', "7"),
        (b'{"order_number": null, "number": "", "order": {"number": 7}}', "7"),
        (b'{"status": "completed", "redirect_url": "https://shop.example", "errors": null}', None),
        (b'{"order_number": null}', None),
        (b'{"order_number": " "}', None),
        (b'{"order_number": "None"}', None),
        (b'{"order_number": false, "number": true}', None),
        (b'{"order_number": {"number": 7}, "number": [7], "order": [7]}', None),
        (b'{"order": "7"}', None),
        (b"{}", None),
    ],
)
def test_done_is_a_number_and_nothing_else(body: bytes, number: str | None) -> None:
    reply = heard(ReadStatus("/t/1/status/"), body)
    assert isinstance(reply, Ok)
    assert isinstance(reply.data, StatusAnswer)
    assert token_checkout.order_number(reply.data) == number


def test_no_word_about_a_status_has_its_token() -> None:
    assert "secret" not in repr(ReadStatus("/t/secret/status/"))


def told(**values: object) -> Ok:
    return Ok(contexts=(Context("ThankYouPage", values),))


def test_thanks_for_the_same_order_keep_what_else_they_say() -> None:
    for same in (told(order_number="7", order_id=3, token="t"), told(order_id=3, token="t")):
        word = thanks(confirmed("7", same).contexts)
        assert word
        assert (word.order_number, word.order_id, word.token) == ("7", 3, "t")


@pytest.mark.parametrize(
    "reply", [told(order_number="8", token="t"), Ok(), Ok(data=StatusAnswer(Decimal(1)))]
)
def test_thanks_for_another_order_are_not_this_ones(reply: Ok) -> None:
    word = thanks(confirmed("7", reply).contexts)
    assert word
    assert (word.order_number, word.token) == ("7", None)
