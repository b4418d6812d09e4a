"""A shopper's whole way, the payment on a real phone's browser."""

import asyncio

import pytest

from kiosk.checkout.take_to import take_to
from kiosk.settings.model import Settings
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play
from tests.phone import Phone, to_the_payment


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_what_the_phone_pays_the_kiosk_thanks_for(
    play: Play, settings: Settings, phone: Phone, size: tuple[int, int]
) -> None:
    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, "pay_phone")
        await hands.until("a code that can be read", lambda: hands.read_code() == hands.kiosk.payment.url)
        number = await asyncio.to_thread(_pay, phone, hands.read_code() or "")
        await hands.at("thank_you")
        assert hands.kiosk.payment.thanks
        assert hands.kiosk.payment.thanks.order_number == number

    play(settings, journey, size)


def _pay(phone: Phone, address: str) -> str:
    phone.driver.get(address)
    to_the_payment(phone)
    phone.press("Pay ")
    phone.heading("Your payment is in")
    return phone.find('//*[@id="order-number"]').text
