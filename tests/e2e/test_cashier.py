"""A checkout by keyboard and scanner alone, as a cashier does it, with the receipt at its end."""

import asyncio

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
from tests.receipts.paper.printer import Habits, listening


@pytest.fixture
def till(settings: Settings) -> Settings:
    """The cashier's tablet."""
    return replace(
        settings,
        profile="cashier",
        steps=("extras", "gift_box", "bags"),
        payment=replace(settings.payment, poll_s=0.05),
    )


def press(hands: Hands, key: Qt.Key) -> None:
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(hands.shell.window().windowHandle(), QKeyEvent(kind, key, none))


@pytest.mark.parametrize(
    ("habits", "paper", "says"),
    [
        (Habits(), Paper.PRINTED, "Your receipt is ready."),
        (
            Habits(ends_at=300),
            Paper.UNSURE,
            "If your receipt is not whole, our staff prints it again for you.",
        ),
    ],
)
def test_by_keys_and_scans_alone(play: Play, till: Settings, habits: Habits, paper: Paper, says: str) -> None:
    """At a printer that prints, and at one that drops the line in the middle of the receipt."""

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
        await hands.until("the receipt", lambda: hands.kiosk.paper is paper)
        assert isinstance(hands.screen, ThankYouScreen)
        assert hands.screen.paper.text() + hands.screen.hint.text() == says
        number = (hands.kiosk.payment.thanks and hands.kiosk.payment.thanks.order_number) or "no number"
        on_paper = [told for told in roll.printed if told.name == b"" and told.parameters == number.encode()]
        assert bool(on_paper) is (paper is Paper.PRINTED)
        press(hands, Qt.Key.Key_Return)
        await hands.at("welcome")

    with listening(habits) as (address, roll):
        play(replace(till, devices=DeviceSettings(printer=address)), journey, size=(1280, 800))
