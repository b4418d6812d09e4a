"""A checkout by keyboard and scanner alone, as a cashier does it, with the receipt at its end."""

import asyncio
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.attract import phone
from kiosk.flow.discounts import coupon_names
from kiosk.flow.paper import Paper
from kiosk.settings.model import DeviceSettings, Settings
from kiosk.ui.screens.thank_you import ThankYouScreen
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play


@pytest.fixture
def till(settings: Settings, tmp_path: Path) -> Settings:
    """The cashier's tablet with a printer."""
    return replace(
        settings,
        profile="cashier",
        steps=("extras", "gift_box", "bags"),
        devices=DeviceSettings(printer=f"file:{tmp_path / 'receipts.bin'}"),
        payment=replace(settings.payment, poll_s=0.05),
    )


def press(hands: Hands, key: Qt.Key) -> None:
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(hands.shell.window().windowHandle(), QKeyEvent(kind, key, none))


def test_by_keys_and_scans_alone(play: Play, till: Settings, tmp_path: Path) -> None:
    async def journey(hands: Hands) -> None:
        hands.shell.activateWindow()
        await hands.until("the shop to be open", lambda: hands.shell.checkout._is_open)
        press(hands, Qt.Key.Key_Return)
        await hands.at("basket")
        hands.scan("TKS-0001")
        await hands.until("the goods", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)
        press(hands, Qt.Key.Key_F2)
        await hands.at("extras")
        hands.type_text("HOSGELDIN")
        press(hands, Qt.Key.Key_Return)
        await hands.until("the coupon", lambda: coupon_names(hands.kiosk.order) == ("HOSGELDIN",))
        await hands.rest()
        press(hands, Qt.Key.Key_F4)
        await hands.at("bags")
        press(hands, Qt.Key.Key_Escape)
        await hands.at("gift_box")
        press(hands, Qt.Key.Key_F5)
        await hands.until("where it is paid", lambda: hands.kiosk.payment.url and not hands.kiosk.busy)
        press(hands, Qt.Key.Key_F1)
        await asyncio.sleep(0.05)
        assert hands.kiosk.step == "pay_phone"
        await asyncio.to_thread(phone.pay, till.shop.url, hands.kiosk.payment.url or "")
        await hands.at("thank_you")
        await hands.until("the receipt", lambda: hands.kiosk.paper is Paper.PRINTED)
        assert isinstance(hands.screen, ThankYouScreen)
        assert hands.screen.paper.text() == "Your receipt is printed."
        number = (hands.kiosk.payment.thanks and hands.kiosk.payment.thanks.order_number) or "no number"
        assert number.encode() in (tmp_path / "receipts.bin").read_bytes()
        press(hands, Qt.Key.Key_Return)
        await hands.at("welcome")

    play(till, journey, size=(1280, 800))
