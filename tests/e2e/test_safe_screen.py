"""A bug in the whole program: the safe screen, an empty Welcome, and what may be paid on the list."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import pytest
from msgspec.structs import replace

from kiosk.app.looks import Looks
from kiosk.app.serve import Opening
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.journal.entries import PAYMENT
from kiosk.runtime.exit_codes import CRASHED, LEFT
from kiosk.settings.model import Settings
from kiosk.ui.screens.basket import BasketScreen
from kiosk.ui.shell.shell import Shell
from kiosk.ui.shell.window import Window
from kiosk.ui.trouble.safe_screen import SafeScreen
from kiosk.walk.hands import Hands
from tests.checkout.visit import until
from tests.conftest import Loop

Story: TypeAlias = Callable[[Hands, Window], Awaitable[None]]
AT_TILL = Payment(Truth.WAITING, PaymentWay.TILL, order_number="816910908011148")


def served(loop: Loop, settings: Settings, story: Story) -> int:
    """Plays a story in an opened kiosk; how that ended."""

    async def whole() -> int:
        window = Window(Looks(settings), settings.screen.brand)
        window.open((540, 960))
        serving = asyncio.ensure_future(Opening(settings, None).serve(window, None))
        await until(lambda: window.findChild(Shell) is not None)
        shell = window.findChild(Shell)
        assert isinstance(shell, Shell)
        checkout = shell.checkout
        played = asyncio.ensure_future(story(Hands(shell, lambda: checkout.kiosk), window))
        await asyncio.wait((played, serving), return_when=asyncio.FIRST_COMPLETED)
        if played.done():
            played.result()
        played.cancel()
        window.closed.emit()
        status = await serving
        window.deleteLater()
        return status

    return loop.run(whole())


@pytest.fixture(autouse=True)
def _breaks(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    def act(_screen: BasketScreen) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(BasketScreen, "act", act)


async def _break(hands: Hands, window: Window) -> SafeScreen:
    await hands.until("the shop", lambda: hands.kiosk.online)
    hands.scan("KRM-0001")
    await hands.until("a line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)
    await hands.until("the buttons", lambda: hands.row().hears)
    hands.press(hands.row().main_button)
    await hands.until("the safe screen", lambda: _safe(window))
    found = _safe(window)
    assert found
    return found


def _safe(window: Window) -> SafeScreen | None:
    return next((one for one in window.findChildren(SafeScreen) if one.isVisible()), None)


def test_on_to_a_clean_welcome(loop: Loop, settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    async def story(hands: Hands, window: Window) -> None:
        safe = await _break(hands, window)
        assert not hands.kiosk.open
        assert not hands.kiosk.order.source
        hands.press(safe.go_on)
        await hands.until("Welcome", hands.screen.isVisible)
        assert _safe(window) is None
        assert not hands.shell.checkout.journal.doubts.open

    assert served(loop, settings, story) == LEFT
    caplog.clear()


def test_what_may_be_paid_is_not_forgotten(
    loop: Loop, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    async def story(hands: Hands, window: Window) -> None:
        checkout = hands.shell.checkout
        breaking = asyncio.ensure_future(_break(hands, window))
        await hands.until("a line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)
        checkout.kiosk = replace(checkout.kiosk, payment=AT_TILL)
        safe = await breaking
        assert safe.number.text() == "816 910 908 011 148"
        (doubt,) = checkout.journal.doubts.open
        assert (doubt.about, doubt.reference) == (PAYMENT, "816910908011148")

    served(loop, settings, story)
    caplog.clear()


def test_one_after_another_ends_it(loop: Loop, settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    async def story(hands: Hands, window: Window) -> None:
        for _ in range(2):
            hands.press((await _break(hands, window)).go_on)
        checkout = hands.shell.checkout
        hands.scan("KRM-0001")
        await hands.until("a line", lambda: checkout.kiosk.order.basket and not checkout.kiosk.busy)
        await hands.until("the buttons", lambda: hands.row().hears)
        hands.press(hands.row().main_button)
        await asyncio.Event().wait()

    assert served(loop, settings, story) == CRASHED
    caplog.clear()
