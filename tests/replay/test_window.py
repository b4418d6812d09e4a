"""Keys steer a replay; the screens get neither keys nor touches."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.replay.window import ReplayWindow, ViewerKey
from kiosk.ui.theme.look import Look


class Screen(QWidget):
    """Something to press and something to write in."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0
        self.field, self.button = QLineEdit(), QPushButton("Order")
        self.button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)

    def _press(self) -> None:
        self.presses += 1


class Seat:
    """A viewer before the stand."""

    def __init__(self) -> None:
        self.keys: list[ViewerKey] = []
        self.screen = Screen()
        self.stand = ReplayWindow(self.screen, Look.for_screen((540, 960)), QSize(540, 960), self.keys.append)
        self.stand.show()
        self.stand.listen()
        self.screen.field.setFocus()

    def press(self, key: Qt.Key) -> None:
        window = self.stand.windowHandle()
        QTest.keyClick(window, key)


@pytest.fixture
def seat(qapp: object) -> Iterator[Seat]:
    made = Seat()
    yield made
    made.stand.rest()
    made.stand.close()
    made.stand.deleteLater()


@pytest.mark.parametrize(
    ("pressed", "key"),
    [
        (Qt.Key.Key_Space, ViewerKey.PAUSE),
        (Qt.Key.Key_Right, ViewerKey.NEXT),
        (Qt.Key.Key_Left, ViewerKey.BEFORE),
        (Qt.Key.Key_Escape, ViewerKey.END),
    ],
)
def test_each_key_is_heard_once(seat: Seat, pressed: Qt.Key, key: ViewerKey) -> None:
    seat.press(pressed)
    assert seat.keys == [key]


def test_other_keys_reach_nobody(seat: Seat) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F5):
        seat.press(key)
    assert not seat.keys
    assert seat.screen.field.text() == ""


def test_a_touch_reaches_nobody(seat: Seat) -> None:
    QTest.mouseClick(seat.screen.button, Qt.MouseButton.LeftButton)
    assert seat.screen.presses == 0


def test_closing_the_window_ends_it(seat: Seat) -> None:
    seat.stand.close()
    assert seat.keys == [ViewerKey.END]


def test_the_screen_has_its_size_below_the_line(seat: Seat) -> None:
    assert seat.screen.size() == QSize(540, 960)
    assert seat.stand.height() == 960 + seat.stand.strip.height()
