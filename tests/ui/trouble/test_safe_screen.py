"""What the safe screen says of the order, and that it goes by itself."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flow.payment import Payment, PaymentWay, Thanks, Truth
from kiosk.ui.language import speak
from kiosk.ui.theme.look import Look
from kiosk.ui.trouble.safe_screen import NOTED_S, SHOWN_S, SafeScreen

NOTHING = Payment()
AT_TILL = Payment(Truth.WAITING, PaymentWay.TILL, order_number="816910908011148")
PAID = Payment(Truth.PAID, thanks=Thanks("816910908011149"))


@pytest.fixture(autouse=True)
def _english(qapp: object) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


def shown(qtbot: QtBot, look: Look, payment: Payment = NOTHING) -> SafeScreen:
    screen = SafeScreen(look, payment, "ZeroDivisionError at kiosk.ui.shell.shell:12 act")
    qtbot.addWidget(screen)
    screen.resize(*((1080, 1920) if look.portrait else (1280, 800)))
    screen.show()
    return screen


@pytest.mark.parametrize(
    ("payment", "words", "number"),
    [
        (NOTHING, "Nothing was paid here", ""),
        (AT_TILL, "Please do not pay again", "816 910 908 011 148"),
        (PAID, "Your order is placed and paid", "816 910 908 011 149"),
    ],
)
def test_what_became_of_the_order(
    qtbot: QtBot, look: Look, payment: Payment, words: str, number: str
) -> None:
    screen = shown(qtbot, look, payment)
    assert words in screen.notice.text.text()
    assert screen.number.text() == number
    assert screen.number.isVisible() is bool(number)


def test_staff_can_pass_on_where_it_was(qtbot: QtBot, look: Look) -> None:
    assert (
        shown(qtbot, look).for_staff.text() == "For staff: ZeroDivisionError at kiosk.ui.shell.shell:12 act"
    )


@pytest.mark.parametrize(("payment", "seconds"), [(NOTHING, SHOWN_S), (AT_TILL, NOTED_S)])
def test_it_goes_by_itself(qtbot: QtBot, look: Look, payment: Payment, seconds: int) -> None:
    screen, left = shown(qtbot, look, payment), list[bool]()
    screen.left.connect(lambda: left.append(True))
    for _ in range(seconds - 1):
        screen._tick()
    assert screen.counted.text() == "It goes on by itself in 1 second."
    assert not left
    screen._tick()
    assert left == [True]


def test_a_touch_goes_on(qtbot: QtBot, look: Look) -> None:
    screen, left = shown(qtbot, look), list[bool]()
    screen.left.connect(lambda: left.append(True))
    QTest.mouseClick(screen.go_on, Qt.MouseButton.LeftButton)
    assert left == [True]
