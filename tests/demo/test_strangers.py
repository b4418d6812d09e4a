"""Whatever is sent, the shop answers with an object and its amounts still add up."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from kiosk.demo.pages.checkout import submit
from kiosk.demo.pages.table import PAGES
from kiosk.demo.shop.objects import read_object
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.visit import open_visit
from tests.demo.shopper import Shopper

_NAMES = (
    *("notes", "note", "gift_video", "product", "coupon", "action", "selected_loyalty_amount", "campaign"),
    *("card_number", "card_year", "card_month", "card_cvv", "extra_field", "checkout_provider", "basket_id"),
    *("session_token", "conversation_id", "shipping_address", "is_successful", "shipping_option_key", "code"),
    *("phone_number", "user_email", "delivery_option", "retail_store", "shipping_option", "payment_option"),
)
_LIKELY = (
    "1",
    "0",
    "true",
    "{}",
    "[]",
    "11",
    "22",
    "BAG-0001",
    "YAZ20",
    "03948590328570",
    "5321234542",
    "²",
    "NaN",
)
_values = some.sampled_from(_LIKELY) | some.text(max_size=30)
_fields = some.dictionaries(some.sampled_from(_NAMES), _values)
_posts = some.lists(some.tuples(some.sampled_from(sorted(PAGES)), _fields), max_size=8)


@given(_posts)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_page_breaks(shop: Shop, posts: list[tuple[str, dict[str, str]]]) -> None:
    key = ""
    for page, fields in posts:
        with open_visit(shop, key, page, "en") as visit:
            visit.session.email, visit.session.lines = "ada@example.com", {"KRM-0002": 2}
            assert isinstance(submit(visit, fields), dict)
            preorder = visit.preorder()
        key = visit.session.key
        total, unpaid = Decimal(preorder["total_amount"]), Decimal(preorder["unpaid_amount"])
        assert 0 <= unpaid <= total


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, '{"a": "\\ud800"}', '{"a": NaN}', "1"])
def test_what_is_no_object(text: str) -> None:
    assert read_object(text) is None


@pytest.mark.parametrize(
    "body", [b"{" * 50_000, b"\xff\xfe", b"notes=%ff", b'{"notes": "\\ud800"}', b"&&&==="]
)
def test_no_body_breaks_the_server(shopper: Shopper, body: bytes) -> None:
    shopper.begin()
    for method, path in (("POST", "/orders/checkout/?page=OrderNotePage"), ("POST", "/baskets/basket/")):
        assert shopper.http.request(method, path, content=body).status_code in (200, 400)
