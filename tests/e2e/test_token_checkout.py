"""Paying on the shop's own page: the phone is a real browser, the shop knows the kiosk by a header."""

import asyncio
from decimal import Decimal

import pytest
from msgspec.structs import replace

from kiosk.checkout.take_to import at_rest, take_to
from kiosk.demo.faults import Fault
from kiosk.demo.server import StoreServer
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.settings.model import Settings
from kiosk.ui.screens.pay import PayScreen
from kiosk.ui.screens.thank_you import ThankYouScreen
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play
from tests.phone import Phone

PHONE_NUMBER = "5321234567"


@pytest.fixture
def instore(settings: Settings) -> Settings:
    """Of a kiosk that says what it is."""
    shop = replace(settings.shop, headers={"X-Client-Type": "instore"})
    return replace(settings, shop=shop, payment=replace(settings.payment, poll_s=0.1))


@pytest.fixture(autouse=True)
def _guests_are_given_it(store: StoreServer) -> None:
    store.shop.faults.add(Fault("instore_guests", times=None))


async def at_the_code(hands: Hands) -> str:
    """Chosen where it is one of several ways; the address as a camera reads it."""
    await take_to(hands.shell.checkout, "pay")
    screen = hands.screen
    if isinstance(screen, PayScreen):
        assert screen.choices
        assert screen.choices.cards[0].title == "Pay on your phone"
        await hands.press_main()
    await hands.at("pay_phone")
    await hands.until("a code that can be read", lambda: hands.read_code() == hands.kiosk.payment.url)
    return hands.read_code() or ""


def paid(phone: Phone, address: str) -> str:
    """By what the web shop takes; the number that the phone shows."""
    phone.driver.get(address)
    phone.heading("Your order")
    phone.press("Pay ")
    phone.heading("Your payment is in")
    return phone.find('//*[@id="order-number"]').text


def closed(phone: Phone, address: str) -> None:
    phone.driver.get(address)
    phone.heading("This payment is closed")


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_what_the_phone_pays_the_kiosk_thanks_for(
    play: Play, instore: Settings, store: StoreServer, phone: Phone, size: tuple[int, int]
) -> None:
    async def journey(hands: Hands) -> None:
        address = await at_the_code(hands)
        assert address.startswith(f"{store.shop.base}/orders/checkout-with-token/")
        due = hands.kiosk.payment.amount or Decimal(0)
        number = await asyncio.to_thread(paid, phone, address)
        await hands.at("thank_you")
        assert hands.kiosk.payment.thanks
        assert hands.kiosk.payment.thanks.order_number == number
        assert hands.kiosk.payment.paid == due
        screen = hands.screen
        assert isinstance(screen, ThankYouScreen)
        assert screen.bought.text().endswith(f"{screen.stage.price(due)} paid")
        assert not [row for row in store.shop.effects() if row.page.startswith("CheckoutProviderSel")]
        await asyncio.to_thread(phone.driver.delete_all_cookies)

    play(instore, journey, size)


def test_the_message_has_the_link_of_the_code(play: Play, instore: Settings, store: StoreServer) -> None:
    async def journey(hands: Hands) -> None:
        address = await at_the_code(hands)
        hands.shell.checkout.show("sms")
        hands.type_text(PHONE_NUMBER)
        await hands.press_main()
        assert [sms.link for sms in store.shop.outbox()] == [address]

    play(instore, journey)


def test_a_dead_link_is_replaced_and_the_fresh_one_paid(
    play: Play, instore: Settings, store: StoreServer, phone: Phone
) -> None:
    async def journey(hands: Hands) -> None:
        address = await at_the_code(hands)
        store.shop.faults.add(Fault("token_gone"))
        await hands.until("another code", lambda: hands.kiosk.payment.url not in (None, address))
        await hands.until("one to read", lambda: hands.read_code() == hands.kiosk.payment.url)
        await asyncio.to_thread(closed, phone, address)
        number = await asyncio.to_thread(paid, phone, hands.read_code() or "")
        await hands.at("thank_you")
        assert hands.kiosk.payment.thanks
        assert hands.kiosk.payment.thanks.order_number == number
        await asyncio.to_thread(phone.driver.delete_all_cookies)

    play(instore, journey)


def test_where_each_link_is_dead_the_shopper_chooses_again(
    play: Play, instore: Settings, store: StoreServer
) -> None:
    async def journey(hands: Hands) -> None:
        await at_the_code(hands)
        gone = Fault("status", "/orders/checkout-with-token/", times=None, status=404)
        store.shop.faults.add(gone)
        await hands.at("pay")
        assert hands.kiosk.problem
        assert hands.kiosk.problem.kind is ProblemKind.CODE_GONE
        screen = hands.screen
        assert isinstance(screen, PayScreen)
        assert screen.choices
        assert [card.title for card in screen.choices.cards] == ["Akifast", "Pay at the till"]
        await hands.press_main()
        await hands.at("pay_phone")
        assert "/hpp?" in (hands.kiosk.payment.url or "")

    play(instore, journey)


def test_who_starts_over_leaves_a_link_that_opens_nothing(
    play: Play, instore: Settings, phone: Phone
) -> None:
    async def journey(hands: Hands) -> None:
        address = await at_the_code(hands)
        hands.shell.checkout.abandon()
        await hands.shell.checkout._clearing.ended()
        await asyncio.to_thread(closed, phone, address)

    play(instore, journey)


def test_a_shop_that_does_not_know_the_kiosk_offers_its_provider(play: Play, settings: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await take_to(hands.shell.checkout, "pay_phone")
        assert "/hpp?" in (hands.kiosk.payment.url or "")
        assert not hands.kiosk.payment.by_token

    play(settings, journey)


@pytest.mark.parametrize("till", [True, False])
def test_web_payments_alone_lead_to_the_link(
    play: Play, instore: Settings, store: StoreServer, *, till: bool
) -> None:
    store.shop.faults.add(Fault("no_providers", times=None))
    if not till:
        store.shop.faults.add(Fault("no_till", times=None))

    async def journey(hands: Hands) -> None:
        assert await take_to(hands.shell.checkout, "pay_phone")
        assert hands.kiosk.payment.by_token

    play(instore, journey)


def test_web_payments_alone_without_a_link_lead_to_staff(
    play: Play, settings: Settings, store: StoreServer
) -> None:
    """A plain sentence; and trying again leads back to it, not round in circles."""
    for kind in ("no_providers", "no_till"):
        store.shop.faults.add(Fault(kind, times=None))

    async def journey(hands: Hands) -> None:
        await take_to(hands.shell.checkout, "pay")
        for _ in range(2):
            screen = hands.screen
            assert isinstance(screen, PayScreen)
            assert screen.nothing.isVisible()
            assert hands.kiosk.payment.truth is Truth.NONE
            await hands.press_main()
            await at_rest(hands.shell.checkout)

    play(settings, journey)
