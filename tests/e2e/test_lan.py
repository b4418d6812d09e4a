"""A stand with `--lan`: phones pay; the stand's pages are for who scanned the code of its mark."""

import asyncio
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from selenium.webdriver.common.by import By

from kiosk.checkout.take_to import take_to
from kiosk.demo.serve import lan_address
from kiosk.demo.server import StoreServer
from kiosk.paths import RESOURCES
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import Settings
from kiosk.ui.shell.demo_mark import DemoMark
from kiosk.ui.widgets.codes.read_back import read
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play
from tests.phone import Phone, to_the_payment

IN_NETWORK = lan_address()
OPEN_TO_NOBODY = ("/", "/till", "/outbox", "/faults", "/demo/effects", "/baskets/basket/", "/list/")


@pytest.fixture
def stand() -> Iterator[StoreServer]:
    """As `kiosk --demo --lan` has it."""
    server = StoreServer(RESOURCES, host="0.0.0.0", public_host=IN_NETWORK)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def there(stand: StoreServer) -> Settings:
    """The kiosk asks over the loopback, phones over the network."""
    still = replace(DEMO.screen, motion=False, languages=("en", "tr"))
    port = stand.phone_url.rpartition(":")[2]
    return demo(f"http://127.0.0.1:{port}", replace(DEMO, screen=still), stand.phone_url)


@pytest.mark.skipif(IN_NETWORK == "127.0.0.1", reason="this machine is in no network")
def test_a_phone_pays_and_is_shown_nothing_else(
    play: Play, there: Settings, stand: StoreServer, phone: Phone
) -> None:
    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, "pay_phone")
        await hands.until("a code that can be read", lambda: hands.read_code() == hands.kiosk.payment.url)
        address = hands.read_code() or ""
        assert address.startswith(stand.phone_url + "/hpp?")
        number = await asyncio.to_thread(_pay, phone, address)
        await hands.at("thank_you")
        assert hands.kiosk.payment.thanks
        assert hands.kiosk.payment.thanks.order_number == number
        await hands.until("the order's own page", lambda: "/orders/completed/" in (hands.read_code() or ""))
        assert number in await asyncio.to_thread(_page, phone, hands.read_code() or "")
        for path in OPEN_TO_NOBODY:
            told = await asyncio.to_thread(_page, phone, stand.phone_url + path)
            assert told.startswith("This page is open to the stand"), path

    play(there, journey, deadline_s=60, stand=stand.stand_url)


@pytest.mark.skipif(IN_NETWORK == "127.0.0.1", reason="this machine is in no network")
@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_the_code_behind_the_mark_opens_the_stands_pages(
    play: Play, there: Settings, stand: StoreServer, phone: Phone, size: tuple[int, int]
) -> None:
    async def journey(hands: Hands) -> None:
        hands.press(hands.find(DemoMark))
        await hands.until("the stand's code", lambda: read(hands.shell.grab().toImage()) == stand.stand_url)
        index = await asyncio.to_thread(_page, phone, read(hands.shell.grab().toImage()) or "")
        assert "1234" in index
        for path, heading in (
            ("/till", "Scan the barcode"),
            ("/outbox", "The outbox"),
            ("/faults", "The fault dial"),
        ):
            assert heading in await asyncio.to_thread(_page, phone, stand.phone_url + path)
        await asyncio.to_thread(_clear_faults, phone)
        phone.driver.delete_all_cookies()

    play(there, journey, size, deadline_s=60, stand=stand.stand_url)


def _pay(phone: Phone, address: str) -> str:
    phone.driver.get(address)
    to_the_payment(phone)
    phone.press("Pay ")
    phone.heading("Your payment is in")
    return phone.find('//*[@id="order-number"]').text


def _page(phone: Phone, address: str) -> str:
    phone.driver.get(address)
    return phone.driver.find_element(By.TAG_NAME, "body").text


def _clear_faults(phone: Phone) -> None:
    """A form of the page's own is carried out, so a browser's own Origin is the right one."""
    phone.find('//button[@name="clear"]').click()
    phone.find('//h1[contains(., "The fault dial")]')
