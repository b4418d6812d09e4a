"""A shopper's whole way, the payment on a real phone's browser."""

import asyncio
from decimal import Decimal

import pytest

from kiosk.checkout.take_to import take_to
from kiosk.flow.summary import lines
from kiosk.settings.model import Settings
from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.screens.thank_you import ThankYouScreen
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play
from tests.phone import Phone, to_the_payment

DELIVERY = Decimal("49.90")
"""What the embedded store's standard delivery costs, which its phone page proposes."""


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_what_the_phone_pays_the_kiosk_thanks_for(
    play: Play, settings: Settings, phone: Phone, size: tuple[int, int]
) -> None:
    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, "pay_phone")
        await hands.until("a code that can be read", lambda: hands.read_code() == hands.kiosk.payment.url)
        before = hands.kiosk.payment.amount or Decimal(0)
        due = await asyncio.to_thread(_choose, phone, hands.read_code() or "")
        number = await asyncio.to_thread(_pay, phone)
        await hands.at("thank_you")
        assert hands.kiosk.payment.thanks
        assert hands.kiosk.payment.thanks.order_number == number
        assert (due, hands.kiosk.payment.paid) == (before + DELIVERY, before + DELIVERY)
        screen = hands.screen
        assert isinstance(screen, ThankYouScreen)
        assert screen.bought.text().endswith(f"{screen.stage.price(due)} paid")

    play(settings, journey, size)


def test_what_is_chosen_on_the_phone_is_seen_on_the_kiosk(
    play: Play, settings: Settings, phone: Phone
) -> None:
    """Delivery and its price; and what was paid then is what the shop says, not what was first waited for."""

    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, "pay_phone")
        await hands.until("a code that can be read", lambda: hands.read_code() == hands.kiosk.payment.url)
        before = hands.kiosk.payment.amount or Decimal(0)
        await asyncio.to_thread(_choose, phone, hands.read_code() or "")
        await hands.until("the delivery", lambda: hands.kiosk.payment.amount == before + DELIVERY)
        screen = hands.screen
        assert isinstance(screen, PayPhoneScreen)
        assert screen.waiting.accessibleName().endswith(screen.stage.price(before + DELIVERY))
        assert "Standard delivery" in {line.title for line in lines(hands.kiosk.order)}
        assert hands.kiosk.problem is None

    play(settings, journey)


def _choose(phone: Phone, address: str) -> Decimal:
    """Up to the payment, with what the page proposes; the amount that the phone shows."""
    phone.driver.get(address)
    to_the_payment(phone)
    return Decimal(phone.find('//input[@name="amount"]').get_attribute("value") or "")


def _pay(phone: Phone) -> str:
    phone.press("Pay ")
    phone.heading("Your payment is in")
    return phone.find('//*[@id="order-number"]').text
