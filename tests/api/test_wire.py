"""A status, headers and bytes in, one of five outcomes out."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api import requests as send
from kiosk.api import shop
from kiosk.api.answers import Answer
from kiosk.api.reply import Context, Expired, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Repeat
from kiosk.api.wire import decipher
from tests.api.broken import NOT_JSON, NUMBERS_OUT_OF_BOUNDS, OUT_OF_BOUNDS
from tests.api.heard import heard
from tests.api.samples import document, envelope, variant
from tests.api.services import SENT, SERVICES, Service, name

NOTE = send.OrderNote("x")
SMS = send.SendBarcodeSms("5551112233")
PORTAL = b"<html><body>Sign in to the hotel's network</body></html>"


@pytest.mark.parametrize("service", SENT, ids=name)
@pytest.mark.parametrize("status", [500, 501, 502, 503, 504, 520, 599, 600, 999, 408, 425, 100, 103, 199])
def test_server_error_is_unknown_whatever_it_says(service: Service, status: int) -> None:
    bodies = (b"", PORTAL, b"{}", envelope({"notes": "x"}), envelope({}, ["no"]))
    replies = {type(heard(service.request, body, status)) for body in bodies}
    assert replies == {Unknown}


@pytest.mark.parametrize("service", SENT, ids=name)
@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("body", [b'{"detail": "no"}', b"{}", b'["no"]'])
def test_session_ended_by_the_shops_own_json(service: Service, status: int, body: bytes) -> None:
    assert heard(service.request, body, status) == Expired()


PAGES = {
    "page": PORTAL,
    "page with blanks before": b" \n\t<!doctype html><title>Just a moment</title>",
    "xml": b'<?xml version="1.0"?><error/>',
    "nothing": b"",
    "words": b"Forbidden",
    "a JSON word": b'"Forbidden"',
    "half a JSON": b'{"detail": ',
}


STATUSES = (200, 201, 302, 400, 401, 403, 404, 409, 410, 418, 451, 500, 503, 511)
KINDS = ("text/html; charset=utf-8", "Text/HTML", "application/json", "")


@pytest.mark.parametrize("service", SENT, ids=name)
def test_a_page_is_nobodys_answer(service: Service) -> None:
    """Rule: whatever the status, no page and nothing unreadable ends a session, and none is a success."""
    for status, kind, (named, body) in product(STATUSES, KINDS, PAGES.items()):
        reply = heard(service.request, body, status, content_type=kind)
        told = (status, kind, named, reply)
        assert isinstance(reply, Unknown | Refused), told
        is_page = body.lstrip().startswith(b"<") or ("html" in kind.lower() and named != "a JSON word")
        lacks_it = service.request.page is not None and status in (404, 410)
        assert isinstance(reply, Unknown) or lacks_it or not is_page, told


@pytest.mark.parametrize(
    ("status", "why"),
    [(401, Why.SHUT_OUT), (403, Why.SHUT_OUT), (400, Why.NOT_THE_SHOP), (200, Why.NOT_THE_SHOP)],
)
def test_who_shuts_out_is_told_apart(status: int, why: Why) -> None:
    """One look at the basket decides after those."""
    assert heard(NOTE, PORTAL, status) == Unknown(why)


@pytest.mark.parametrize("service", SENT, ids=name)
def test_missing_csrf_token_is_no_ended_session(service: Service) -> None:
    reply = heard(service.request, b'{"detail": "CSRF Failed: CSRF token missing."}', 403)
    assert reply == Refused({"": ("CSRF Failed: CSRF token missing.",)}, 403)


@pytest.mark.parametrize(
    ("location", "reply"),
    [
        ("/users/login/?next=/orders/checkout/", Unknown(Why.SIGN_IN)),
        ("https://shop.example/users/login/", Unknown(Why.SIGN_IN)),
        ("/accounts/Login", Unknown(Why.SIGN_IN)),
        ("https://portal.hotel.example/login", Unknown(Why.NOT_THE_SHOP)),
        ("/closed/?next=/users/login/", Unknown(Why.NOT_THE_SHOP)),
        ("https://[", Unknown(Why.NOT_THE_SHOP)),
        ("", Unknown(Why.NOT_THE_SHOP)),
    ],
)
@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
def test_redirects(status: int, location: str, reply: Reply) -> None:
    assert decipher(NOTE, status, {"location": location}, b"", "shop.example") == reply


@pytest.mark.parametrize("status", [400, 402, 404, 405, 406, 409, 410, 413, 422])
@pytest.mark.parametrize("service", SENT, ids=name)
def test_refused_by_status(service: Service, status: int) -> None:
    said = heard(service.request, b'{"non_field_errors": ["Unknown page"]}', status)
    assert said == Refused({"": ("Unknown page",)}, status)
    assert heard(service.request, b"", status) == Refused(status=status)


@pytest.mark.parametrize("key", ["errors", "non_field_errors", "error_message"])
def test_a_no_of_an_answer_that_is_no_checkouts(key: str) -> None:
    body = f'{{"basket": {{}}, "{key}": "Olmadı"}}'.encode()
    assert heard(shop.ReadBasket(), body) == Refused({"": ("Olmadı",)})


@pytest.mark.parametrize("key", ["context_list", "pre_order", "errors", "template_name"])
def test_any_key_of_the_envelope_makes_it_one(key: str) -> None:
    assert heard(NOTE, f'{{"{key}": null}}'.encode()) == Ok()


@pytest.mark.parametrize("status", [404, 405, 410])
def test_a_page_the_shop_does_not_have(status: int) -> None:
    """A shop's checkout may lack a page, and say so by one. Nothing else refuses by a page."""
    reply = heard(NOTE, PORTAL, status)
    assert isinstance(reply, Refused)
    assert reply.unknown_page
    assert heard(shop.FindProduct("1"), PORTAL, status) == Unknown(Why.NOT_THE_SHOP)


@pytest.mark.parametrize("body", [b"", PORTAL, b'{"detail": "Slow down"}'], ids=["", "page", "words"])
@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        (" 7 ", 7.0),
        ("9" * 400, 86_400.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Fri, 01 Jan 9999 00:00:00 GMT", 86_400.0),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("Fri, 01 Jan 99999999999999999999 00:00:00 GMT", None),
        ("Fri, 01 Jan 2030 00:00:00 +99999999999999999", None),
        ("9" * 60_000, 86_400.0),
        ("", None),
    ],
)
def test_too_many_requests(said: str, seconds: float | None, body: bytes) -> None:
    reply = heard(NOTE, body, 429, retry_after=said)
    assert isinstance(reply, Refused)
    assert (reply.status, reply.retry_after_s) == (429, seconds)


def test_retry_after_a_date() -> None:
    reply = heard(NOTE, b"", 429, retry_after=format_datetime(datetime.now(UTC) + timedelta(minutes=1), True))
    assert isinstance(reply, Refused)
    assert reply.retry_after_s is not None
    assert 50 < reply.retry_after_s <= 60


@pytest.mark.parametrize("service", SENT, ids=name)
@pytest.mark.parametrize("kind", NOT_JSON | OUT_OF_BOUNDS)
def test_unreadable_is_unknown(service: Service, kind: str) -> None:
    body = (NOT_JSON | OUT_OF_BOUNDS)[kind]
    why = Why.NOT_THE_SHOP if kind == "page" else Why.UNREADABLE
    assert heard(service.request, body) == Unknown(why)


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"null",
        b'"ok"',
        b"1",
        b'{"context_list": "GiftBoxPage"}',
        b'{"context_list": 5, "pre_order": {}}',
        b'{"context_list": [], "pre_order": [1]}',
        b'{"context_list": [], "pre_order": true}',
    ],
)
@pytest.mark.parametrize("service", SENT, ids=name)
def test_json_of_another_shape_is_unknown(service: Service, body: bytes) -> None:
    assert heard(service.request, body) == Unknown(Why.UNREADABLE)


@pytest.mark.parametrize(
    ("told", "contexts"),
    [
        ('{"context_list": {}, "pre_order": {"notes": "a"}}', ()),
        ('{"context_list": "", "pre_order": {"notes": "a"}}', ()),
        ('{"context_list": ["A", 5, null], "pre_order": {"notes": "a"}}', (Context("A"),)),
        ('{"context_list": {"page_name": "A"}, "pre_order": {"notes": "a"}}', (Context("A"),)),
        ('{"context_list": [{"page_name": 5}], "pre_order": {"notes": "a"}}', (Context(""),)),
        (
            '{"context_list": [{"page_name": "A", "page_context": "x"}], "pre_order": {"notes": "a"}}',
            (Context("A"),),
        ),
    ],
)
def test_a_page_named_in_an_odd_way_takes_no_order_with_it(told: str, contexts: tuple[Context, ...]) -> None:
    reply = heard(NOTE, told.encode())
    assert isinstance(reply, Ok)
    assert reply.order
    assert (reply.order.notes, reply.contexts) == ("a", contexts)


@pytest.mark.parametrize("blank", ["null", '""', "[]"])
def test_a_blank_order_is_none(blank: str) -> None:
    assert heard(NOTE, f'{{"context_list": [], "pre_order": {blank}}}'.encode()) == Ok()


@pytest.mark.parametrize("number", NUMBERS_OUT_OF_BOUNDS.values(), ids=NUMBERS_OUT_OF_BOUNDS)
def test_a_number_out_of_all_bounds_is_a_number_missing(number: bytes) -> None:
    reply = heard(NOTE, b'{"errors": null, "pre_order": {"notes": "a", "bags": [' + number + b"]}}")
    assert isinstance(reply, Ok)
    assert reply.order
    assert reply.order.notes == "a"


@pytest.mark.parametrize("service", SENT, ids=name)
def test_foreign_pages_with_200(service: Service) -> None:
    assert heard(service.request, PORTAL) == Unknown(Why.NOT_THE_SHOP)
    assert heard(service.request, b"welcome", content_type="text/html") == Unknown(Why.NOT_THE_SHOP)


EMPTY_ANSWERS = (send.RedirectGuard, send.SendBarcodeSms, send.SendCheckoutUrlSms)


@pytest.mark.parametrize("service", SENT, ids=name)
@pytest.mark.parametrize("body", [b"{}", b'{"success": true}'])
def test_only_pages_without_an_answer_may_say_nothing(service: Service, body: bytes) -> None:
    expected: Reply = Unknown(Why.UNREADABLE)
    if isinstance(service.request, EMPTY_ANSWERS):
        expected = Ok(data=Answer())
    assert heard(service.request, body) == expected


def test_no_content() -> None:
    assert heard(SMS, b"", 204) == Ok()
    assert heard(NOTE, b"", 204) == Unknown(Why.UNREADABLE)


@pytest.mark.parametrize("service", SERVICES, ids=name)
def test_cut_at_every_byte(service: Service) -> None:
    whole = document(service.page)
    end = len(whole.rstrip())
    replies = [heard(service.request, whole[:length]) for length in range(end)]
    assert replies == [Unknown(Why.UNREADABLE)] * end
    assert heard(service.request, whole[:end]) == heard(service.request, whole)


def test_a_whole_checkout_cut_at_every_byte() -> None:
    whole = variant("checkout-whole").rstrip()
    steps = range(0, len(whole), 7)
    assert {heard(shop.ReadCheckout(), whole[:length]).__class__ for length in steps} == {Unknown}


@pytest.mark.parametrize("service", SENT, ids=name)
@given(status=st.integers(0, 999), body=st.binary(max_size=60), retry=st.text(max_size=30))
def test_never_raises(service: Service, status: int, body: bytes, retry: str) -> None:
    headers = {"retry-after": retry, "location": retry, "content-type": retry}
    reply = decipher(service.request, status, headers, body)
    assert isinstance(reply, Ok | Refused | Unknown | Expired)
    if isinstance(reply, Ok) and status != 204:
        assert body.strip()
        assert service.repeat is not Repeat.NEVER
