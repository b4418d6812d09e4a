"""An order sent home: a new address, a carrier, and the provider's questions answered by staff."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.demo.server import StoreServer
from kiosk.flow.destination import is_sent_home
from kiosk.flow.payment import Truth
from kiosk.flow.summary import total
from kiosk.settings.model import Settings
from kiosk.ui.screens.new_address import NewAddressScreen
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.walk.hands import Hands
from kiosk.walk.outside import Town
from tests.e2e.conftest import Play

TABLET = (1280, 800)


@pytest.fixture
def cashier(settings: Settings) -> Settings:
    """A tablet that asks where the order goes, and for a note."""
    return replace(settings, profile="cashier", steps=("address", "note"))


async def _to_the_delivery(hands: Hands) -> None:
    hands.scan("KRM-0001")
    await hands.until("a line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)
    await hands.insist("the delivery's step", lambda: hands.kiosk.step == "address")
    assert not is_sent_home(hands.kiosk.order), "nobody was asked yet"


async def _enter_address(hands: Hands) -> None:
    screen: Any = hands.find(NewAddressScreen)
    screen.form.who.write({"first_name": "Ada", "last_name": "Kaya", "phone_number": "5321234567"})
    await hands.press_main()
    for letters, name in (("ist", "İstanbul"), ("kad", "Kadıköy"), ("cafer", "Caferağa")):
        await hands.until("a list", _listed(hands, screen))
        hands.type_text(letters)
        await hands.until(name, partial(_named, screen, name))
        hands.press(_named(screen, name)[0])
        await hands.rest()
    screen.form.line.write({"line": "Moda Caddesi 24"})
    await hands.press_main()


async def _write_address(hands: Hands) -> None:
    """The same by keyboard alone: Return leads from field to field, from page to page."""
    screen: Any = hands.find(NewAddressScreen)
    for words in ("Ada", "Kaya", "5321234567"):
        _write(hands, words)
    for letters in ("ist", "kad", "cafer"):
        await hands.until("a list", _listed(hands, screen))
        _write(hands, letters)
        await hands.rest()
    for words in ("Moda Caddesi 24", "34710", ""):
        _write(hands, words)
    await hands.rest()


def _write(hands: Hands, words: str) -> None:
    hands.type_text(words)
    field = QApplication.focusWidget()
    assert field
    QTest.keyClick(field, Qt.Key.Key_Return)


def _listed(hands: Hands, screen: NewAddressScreen) -> Callable[[], object]:
    return lambda: not hands.kiosk.busy and any(button.isVisible() for button in screen.picker.buttons)


def _named(screen: NewAddressScreen, name: str) -> list[Button]:
    return [button for button in screen.picker.buttons if button.text() == name and button.isVisible()]


async def _send_home(hands: Hands) -> None:
    _choose(hands, "home")
    await hands.press_main()
    await hands.at("new_address")
    await _enter_address(hands)
    await hands.at("carrier")


def _choose(hands: Hands, key: str) -> None:
    hands.press(hands.find(ChoiceCard, lambda card: card.key == key))


def test_a_new_address_and_a_carrier_make_the_price(
    play: Play, cashier: Settings, store: StoreServer
) -> None:
    async def journey(hands: Hands) -> None:
        await _to_the_delivery(hands)
        before = total(hands.kiosk.order).amount or Decimal(0)
        await _send_home(hands)
        _choose(hands, "23")
        await hands.press_main()
        order = hands.kiosk.order
        assert order.shipping_address
        assert (order.shipping_address.first_name, order.shipping_address.line) == ("Ada", "Moda Caddesi 24")
        assert order.unpaid_amount == before + Decimal("89.90")
        hands.screen.checkout.abandon()
        await hands.until("the address gone", lambda: _effects(store, "address") == ["made", "removed"])

    play(cashier, journey, TABLET)


def _effects(store: StoreServer, page: str) -> list[str]:
    return ["removed" if told.what.endswith("removed") else "made" for told in store.shop.effects(page)]


def test_starting_the_address_over_asks_for_one_again(play: Play, cashier: Settings) -> None:
    async def journey(hands: Hands) -> None:
        await _to_the_delivery(hands)
        await _send_home(hands)
        await hands.press_main()
        hands.screen.checkout.go("address")
        await hands.at("address")
        await hands.press_also()
        await hands.at("addresses")
        assert hands.kiosk.order.shipping_address is None
        hands.screen.checkout.show("address")
        _choose(hands, "here")
        await hands.press_main()
        assert hands.kiosk.order.retail_store

    play(cashier, journey, TABLET)


def test_staff_answers_the_providers_questions(play: Play, cashier: Settings, store: StoreServer) -> None:
    async def journey(hands: Hands) -> None:
        await _to_the_delivery(hands)
        await hands.press_on("the code", lambda: hands.kiosk.step == "pay_phone")
        before = hands.kiosk.payment.amount or Decimal(0)
        await hands.press_also()
        await hands.at("new_address")
        await _write_address(hands)
        await hands.at("assisted_shipping")
        await hands.press_main()
        await hands.at("agreements")
        while hands.kiosk.step == "agreements":
            await hands.press_main()
        assert hands.kiosk.assistance.done
        told = hands.kiosk.assistance.address
        assert (told["first_name"], told["line"], told["postcode"]) == ("Ada", "Moda Caddesi 24", "34710")
        assert hands.kiosk.payment.amount == before + Decimal("49.90")
        assert hands.read_code() == hands.kiosk.payment.url
        await Town(store.shop.base).pay(hands.kiosk.payment.url or "")
        await hands.at("thank_you")
        assert hands.kiosk.payment.truth is Truth.PAID

    play(cashier, journey, TABLET)
