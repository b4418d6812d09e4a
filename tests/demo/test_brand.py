"""The store's pages have the name it was told, and its first letter as their mark."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kiosk.demo.server import StoreServer
from kiosk.demo.shop.rules import Rules
from kiosk.demo.shop.words import Words
from tests.demo.shopper import Shopper
from tests.phone import Phone

MARK = "return getComputedStyle(document.querySelector('.brand'), '::before').content"
SILK = "İpek & Yün"


@pytest.fixture(params=[SILK, unicodedata.normalize("NFD", SILK)], ids=["one letter", "an I and a dot"])
def url(request: pytest.FixtureRequest, resources: Path) -> Iterator[str]:
    server = StoreServer(resources, rules=Rules(brand=request.param))
    yield server.start()
    server.stop()


def test_the_mark_is_the_first_letter_as_a_browser_shows_it(url: str, phone: Phone) -> None:
    phone.driver.get(url)
    assert phone.driver.execute_script(MARK).startswith('"İ"')


def test_the_payment_page_has_it_too(url: str, phone: Phone) -> None:
    with Shopper(url) as shopper:
        phone.driver.get(shopper.begin().open_payment())
    assert phone.driver.execute_script(MARK).startswith('"İ"')
    assert unicodedata.normalize("NFC", phone.find('//*[@class="brand"]').text) == SILK


@pytest.mark.parametrize("page", ["/", "/till", "/outbox", "/faults"])
def test_no_page_has_another_name(page: str, url: str) -> None:
    text = httpx.get(url + page, follow_redirects=True, auth=("till", "demo")).text
    assert unicodedata.normalize("NFC", text).count("İpek &amp; Yün") >= 2
    assert "Moda Ev" not in text


@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize("key", ["sms_barcode", "sms_checkout_url"])
def test_a_message_begins_with_it(language: str, key: str, resources: Path) -> None:
    assert Words(resources, SILK).say(language, key, number=1, link="l").startswith(f"{SILK}: ")
