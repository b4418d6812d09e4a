"""A copied command says what is sent and keeps every secret."""

import shlex

import pytest

from kiosk.api import requests as api
from kiosk.api.request import Request
from kiosk.api.shop import FindProduct, SetQuantity, SignIn
from kiosk.console.curl import curl
from kiosk.console.pages import PAGES, DocumentedPage
from tests.api.services import SERVICES, Service, name

CANARY = "canary-4111111111111111"
SHOP = "https://shop.example"


def _with_canaries(page: DocumentedPage) -> Request:
    values = {
        field.name: CANARY if field.kind is str else {"line": CANARY}
        for field in page.fields
        if field.private
    }
    plain = {field.name: "x" for field in page.fields if field.required and not field.private}
    return page.request(**(plain | values))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_secret_is_copied(page: DocumentedPage) -> None:
    copied = curl(_with_canaries(page), f"https://user:{CANARY}@shop.example")
    assert "canary" not in copied
    assert copied.startswith("curl 'https://shop.example/")
    assert '"Cookie: $COOKIE"' in copied


def test_no_password_is_copied() -> None:
    copied = curl(SignIn("ada@example.com", CANARY), SHOP)
    assert "canary" not in copied
    assert "ada" not in copied


@pytest.mark.parametrize("service", SERVICES, ids=name)
def test_what_is_copied_is_what_is_sent(service: Service) -> None:
    words = shlex.split(curl(service.request, SHOP).replace("\\\n", ""))
    assert words[1] == f"{SHOP}/orders/checkout/?page={service.page}"
    assert ("-X" in words) == (service.method == "POST")


def test_a_form() -> None:
    assert curl(api.GiftBox("it's mine & yours"), SHOP, currency="eur") == (
        "curl 'https://shop.example/orders/checkout/?page=GiftBoxPage' \\\n"
        "  -H 'X-Requested-With: XMLHttpRequest' \\\n"
        "  -H 'Accept: application/json' \\\n"
        "  -H 'X-Currency: eur' \\\n"
        '  -H "Cookie: $COOKIE" \\\n'
        '  -H "X-CSRFToken: $CSRF_TOKEN" \\\n'
        "  -X POST \\\n"
        "  --data-urlencode 'note=it'\"'\"'s mine & yours' \\\n"
        "  --data-urlencode gift_video=false \\\n"
        "  --data-urlencode gift_video_notification_sent=false"
    )


def test_json() -> None:
    copied = curl(SetQuantity(7, 2), SHOP)
    assert "-X PUT" in copied
    assert """--data-raw '{"product":7,"quantity":2,"attributes":{}}'""" in copied


def test_a_query() -> None:
    copied = curl(FindProduct("A B"), SHOP)
    assert copied.startswith("curl 'https://shop.example/list/?search_text=A+B'")
    assert "CSRF" not in copied


def test_a_renamed_page_and_no_shop() -> None:
    copied = curl(api.SendCheckoutUrlSms("5"), pages={"SendCheckoutUrlSmsPage": "SendBarcodeSmsPage"})
    assert copied.startswith("curl \"$SHOP\"'/orders/checkout/?page=SendBarcodeSmsPage'")
