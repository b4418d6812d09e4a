"""Card data on the screen: bytes that are hidden, counted aloud, and wiped."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.language import speak
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.secret import secret_watch
from kiosk.ui.widgets.secret.secret_field import SecretField
from kiosk.ui.widgets.secret.secret_shape import CARD_NUMBER, CVV, EXPIRY, Shape
from kiosk.ui.widgets.secret.secret_watch import KEEPS_SECRETS, SecretWatch


class Desk(QWidget):
    """Two fields, the button that sends them, and another one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.number = SecretField(look, "Card number", CARD_NUMBER)
        self.cvv = SecretField(look, "Code", CVV)
        self.send, self.other = QPushButton("send"), QPushButton("other")
        self.send.setProperty(KEEPS_SECRETS, True)
        column = QVBoxLayout(self)
        for widget in (self.number, self.cvv, self.send, self.other):
            column.addWidget(widget)
        self.watch = SecretWatch((self.number, self.cvv), self)

    def type(self) -> None:
        for field in (self.number, self.cvv):
            QTest.keyClicks(field, "555")


@pytest.fixture
def desk(qtbot: QtBot, kiosk_look: Look) -> Desk:
    shown = Desk(kiosk_look)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    shown.number.setFocus()
    return shown


def digits(field: SecretField) -> bytes:
    return field.look_at(bytes)


@pytest.mark.parametrize(
    ("shape", "typed", "seen"),
    [
        (CARD_NUMBER, "5555555555554444", "5555 55•• •••• 4444"),
        (CARD_NUMBER, "5555555555", "5555 55•• ••"),
        (CARD_NUMBER, "03948590328570", "0394 85•• •••• 70"),
        (CARD_NUMBER, "6304000000000000123", "6304 00•• •••• •••0 123"),
        (EXPIRY, "0330", "03 / 30"),
        (EXPIRY, "03", "03"),
        (CVV, "234", "•••"),
    ],
)
def test_at_most_the_first_six_and_the_last_four_are_seen(
    qtbot: QtBot, kiosk_look: Look, shape: Shape, typed: str, seen: str
) -> None:
    field = SecretField(kiosk_look, "Card", shape)
    qtbot.addWidget(field)
    for digit in typed:
        field.type_text(digit)
    assert field._picture() == seen
    assert digits(field) == typed.encode()


def test_only_digits_count_and_no_more_than_fit(desk: Desk) -> None:
    QTest.keyClicks(desk.cvv, "1a2 3-4567")
    assert digits(desk.cvv) == b"1234"
    QTest.keyClick(desk.cvv, Qt.Key.Key_Backspace)
    assert digits(desk.cvv) == b"123"
    assert bytes(desk.cvv._digits) == b"123\0"


def test_nothing_goes_through_the_clipboard(desk: Desk) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(QMimeData())
    QTest.keyClicks(desk.number, "5555")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Z):
        QTest.keyClick(desk.number, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == ""
    clipboard.setText("1234")
    QTest.keyClick(desk.number, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    clipboard.clear()
    assert digits(desk.number) == b"5555"
    assert not desk.number.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_screen_readers_hear_how_many(desk: Desk) -> None:
    speak("en")
    QTest.keyClicks(desk.number, "555555555")
    assert (desk.number.accessibleName(), desk.number.accessibleDescription()) == (
        "Card number",
        "9 digits",
    )


@pytest.mark.parametrize(
    "leave",
    [
        lambda desk: desk.other.setFocus(),
        lambda desk: desk.hide(),
        lambda desk: desk.clearFocus() or desk.number.clearFocus(),
        lambda desk: desk.watch.wipe(),
    ],
)
def test_leaving_wipes_every_field(desk: Desk, leave: Callable[[Desk], object]) -> None:
    desk.type()
    leave(desk)
    assert (len(desk.number), len(desk.cvv)) == (0, 0)
    assert bytes(desk.number._digits) == bytes(19)


def test_the_next_field_and_the_sending_button_lose_nothing(desk: Desk) -> None:
    desk.type()
    desk.cvv.setFocus()
    desk.send.setFocus()
    assert (len(desk.number), len(desk.cvv)) == (3, 3)
    desk.other.setFocus()
    assert len(desk.number) == 0


def test_what_nobody_touches_is_forgotten(
    qtbot: QtBot, kiosk_look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secret_watch, "FORGOTTEN_AFTER_MS", 1)
    desk = Desk(kiosk_look)
    qtbot.addWidget(desk)
    with qtbot.waitSignal(desk.watch.forgotten):
        desk.type()
    assert len(desk.number) == 0
