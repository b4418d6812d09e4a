"""An idle demo kiosk orders by itself, and is the visitor's at the first touch."""

import asyncio
from collections.abc import Callable
from typing import Self

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.app.program import Program, compose
from kiosk.attract import phone
from kiosk.attract.attract import Attract
from kiosk.demo.server import StoreServer
from kiosk.settings.model import Settings
from kiosk.ui.shell.demo_mark import DemoMark
from kiosk.walk.hands import Hands
from tests.conftest import Loop

SOON_S = 0.05
NEVER_S = 3600.0


def finger() -> list[QEvent]:
    """On the main button, down and up: events of a real window."""
    kinds, left = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease), Qt.MouseButton.LeftButton
    at, none = QPointF(700, 1740), Qt.KeyboardModifier.NoModifier
    return [QMouseEvent(kind, at, at, left, left, none) for kind in kinds]


def key() -> list[QEvent]:
    kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    return [QKeyEvent(kind, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier) for kind in kinds]


TOUCHED: dict[str, Callable[[], list[QEvent]]] = {"touch": finger, "key": key}


class Stand:
    """A kiosk and its play."""

    def __init__(self, settings: Settings, look_s: float, after_s: float = SOON_S) -> None:
        quick = replace(settings, payment=replace(settings.payment, poll_s=0.05))
        self.program: Program = compose(quick)
        self.steps: list[str] = []
        self.store = quick.shop.url
        self.attract = Attract(self.program.shell, self._pay, after_s=after_s, look_s=look_s, thanks_s=look_s)
        self.hands = Hands(self.program.shell, lambda: self.program.checkout.kiosk)
        self.program.checkout.changed.connect(lambda kiosk: self.steps.append(kiosk.step))

    async def __aenter__(self) -> Self:
        self.program.shell.resize(1080, 1920)
        self.program.shell.show()
        self.program.begin()
        await self.hands.until("the shop to be open", lambda: self.program.checkout._is_open)
        self.attract.begin()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.attract.end()
        await self.program.end()
        self.program.shell.close()
        self.program.shell.deleteLater()

    async def _pay(self, url: str) -> None:
        await asyncio.to_thread(phone.pay, self.store, url)


def test_it_orders_and_is_welcome_again(loop: Loop, settings: Settings, store: StoreServer) -> None:
    async def story() -> None:
        async with Stand(settings, look_s=0.01) as stand:
            await stand.hands.until("a play", lambda: stand.attract.playing)
            stand.attract._after_s = NEVER_S
            await stand.hands.until("its end", lambda: not stand.attract.playing)
            assert stand.program.checkout.kiosk.step == "welcome"
            assert stand.program.checkout.kiosk.epoch == 1
            assert {"note", "gift_box", "coupons", "pay_phone", "thank_you"} <= set(stand.steps)

    loop.run(story(), 30)
    assert [row.page for row in store.shop.effects("CouponSelectionPage", None)] == ["CouponSelectionPage"]


@pytest.mark.parametrize("by", ["touch", "key"])
def test_a_visitor_ends_it_with_a_clean_slate(loop: Loop, settings: Settings, by: str) -> None:
    async def story() -> None:
        async with Stand(settings, look_s=0.2) as stand:
            await stand.hands.until("goods", lambda: stand.program.checkout.kiosk.order.basket is not None)
            stand.attract._after_s = NEVER_S
            for event in TOUCHED[by]():
                QCoreApplication.postEvent(stand.program.shell.windowHandle(), event)
            await stand.hands.until("the end", lambda: not stand.attract.playing)
            assert stand.program.checkout.kiosk.epoch == 1
            assert stand.program.checkout.kiosk.order.basket is None

    loop.run(story(), 20)


def test_it_does_not_begin_while_somebody_shops(loop: Loop, settings: Settings) -> None:
    async def story() -> None:
        async with Stand(settings, look_s=0.01, after_s=0.2) as stand:
            stand.program.checkout.start()
            await asyncio.sleep(0.5)
            assert not stand.attract.playing
            assert stand.program.checkout.kiosk.step == "basket"

    loop.run(story(), 20)


def test_it_does_not_begin_under_a_sheet(loop: Loop, settings: Settings) -> None:
    async def story() -> None:
        async with Stand(settings, look_s=0.01, after_s=0.2) as stand:
            stand.hands.press(stand.hands.find(DemoMark))
            await asyncio.sleep(0.5)
            assert not stand.attract.playing

    loop.run(story(), 20)
