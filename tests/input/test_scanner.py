"""Keys at a window: scans are told, typing arrives, and neither becomes the other."""

import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.input.focus import PRIVATE
from kiosk.input.scanner import Scanner
from kiosk.input.wedge import MOST_KEYS

NOTHING_HELD = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """A clock the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Keys(QObject):
    """Notes the keys a widget gets."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[str] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.ShortcutOverride:
            sign = "+" if event.type() is QEvent.Type.KeyPress else "-"
            self.seen.append(sign + Qt.Key(event.key()).name[4:])
        return False


class Counter:
    """A window with a field and a button, a scanner that listens, and what it told."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.codes: list[str] = []
        self.page = QWidget()
        self.field, self.button = QLineEdit(), QPushButton()
        column = QVBoxLayout(self.page)
        column.addWidget(self.field)
        column.addWidget(self.button)
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitActive(self.page)
        self.scanner = Scanner(clock=self.clock)
        self.scanner.scanned.connect(self.codes.append)
        self.scanner.listen()

    @property
    def window(self) -> QWindow:
        return self.page.windowHandle()

    def press(self, *keys: Any, gap: float = 0.01, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        """Keys or characters as the window system brings them, one every `gap` seconds."""
        for key in keys:
            self.clock.now += gap
            QTest.keyClick(self.window, key, held)


@pytest.fixture
def counter(qapp: QApplication, qtbot: QtBot) -> Iterator[Counter]:
    made = Counter(qapp, qtbot)
    yield made
    made.scanner.stop()


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_is_told_and_never_typed_into_a_field(counter: Counter, end: Qt.Key) -> None:
    counter.field.setFocus()
    entered: list[str] = []
    counter.field.returnPressed.connect(lambda: entered.append("entered"))
    keys = Keys(counter.field)
    counter.press(*"AYD-0001", end)
    assert counter.codes == ["AYD-0001"]
    assert (counter.field.text(), entered, keys.seen) == ("", [], [])
    assert counter.field.hasFocus()


def test_it_is_heard_without_any_focus(counter: Counter) -> None:
    counter.field.setFocus()
    counter.field.clearFocus()
    counter.press(*"8690000000012", Qt.Key.Key_Return)
    assert counter.codes == ["8690000000012"]


def test_no_end_key_is_needed_where_nothing_is_typed(counter: Counter, qtbot: QtBot) -> None:
    counter.button.setFocus()
    counter.press(*"8690000000012")
    qtbot.waitUntil(lambda: counter.codes == ["8690000000012"])


def test_fast_keys_with_no_end_are_typing_in_a_field(counter: Counter, qtbot: QtBot) -> None:
    counter.field.setFocus()
    counter.press(*"hello1")
    qtbot.waitUntil(lambda: counter.field.text() == "hello1")
    assert counter.codes == []


def test_a_persons_keys_arrive_in_their_order_and_enter_after_them(counter: Counter) -> None:
    counter.field.setFocus()
    keys = Keys(counter.field)
    counter.press(*"ab", Qt.Key.Key_Backspace, "c", Qt.Key.Key_Return)
    assert counter.field.text() == "ac"
    assert keys.seen == ["+A", "-A", "+B", "-B", "+Backspace", "-Backspace", "+C", "-C", "+Return", "-Return"]


def test_a_slow_key_after_a_fast_one_lets_the_first_through(counter: Counter) -> None:
    counter.field.setFocus()
    counter.press("a")
    assert counter.field.text() == ""
    counter.press("b", gap=0.06)
    assert counter.field.text() == "a"


def test_a_slow_scan_is_one_where_nothing_is_typed(counter: Counter) -> None:
    counter.button.setFocus()
    counter.press(*"8690000000012", Qt.Key.Key_Return, gap=0.1)
    assert counter.codes == ["8690000000012"]


def test_slow_keys_are_no_scan(counter: Counter) -> None:
    counter.button.setFocus()
    counter.press(*"12345", Qt.Key.Key_Return, gap=0.11)
    assert counter.codes == []


def test_enter_alone_passes_at_once(counter: Counter) -> None:
    counter.field.setFocus()
    keys = Keys(counter.field)
    counter.press(Qt.Key.Key_Return)
    assert keys.seen == ["+Return", "-Return"]


def test_a_space_alone_presses_a_button_at_once(counter: Counter) -> None:
    counter.button.setFocus()
    pressed: list[str] = []
    counter.button.clicked.connect(lambda: pressed.append("pressed"))
    counter.press(Qt.Key.Key_Space)
    assert pressed == ["pressed"]


def test_a_code_we_may_not_read_is_nobodys(counter: Counter, qtbot: QtBot) -> None:
    counter.field.setFocus()
    counter.press(*"http://evil", Qt.Key.Key_Return)
    counter.press(*"ok")
    qtbot.waitUntil(lambda: counter.field.text() == "ok")
    assert counter.codes == []


def test_a_separator_inside_of_a_code_is_dropped(counter: Counter, qapp: QApplication) -> None:
    counter.field.setFocus()
    keys = Keys(counter.field)
    counter.press(*"0101")
    counter.clock.now += 0.01
    separator = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_BracketRight, CTRL, "\x1d")
    qapp.sendEvent(counter.window, separator)
    counter.press(*"0202", Qt.Key.Key_Return)
    assert counter.codes == ["01010202"]
    assert keys.seen == []


def test_a_command_passes(counter: Counter) -> None:
    counter.field.setText("all")
    counter.field.setFocus()
    counter.field.deselect()
    counter.press(Qt.Key.Key_A, held=CTRL)
    assert counter.field.selectedText() == "all"


def test_the_same_code_read_twice_in_one_go_is_one_scan(counter: Counter) -> None:
    code = (*"8690000000012", Qt.Key.Key_Return)
    counter.press(*code, gap=0.001)
    counter.press(*code, gap=0.001)
    assert len(counter.codes) == 1
    counter.clock.now += 1
    counter.press(*code, gap=0.001)
    assert len(counter.codes) == 2


def test_a_touch_lets_what_was_typed_before_it_through(counter: Counter) -> None:
    counter.field.setFocus()
    counter.press("a")
    QTest.mouseClick(counter.window, Qt.MouseButton.LeftButton, pos=counter.button.geometry().center())
    assert counter.field.text() == "a"


def test_stopping_gives_back_what_was_held(counter: Counter) -> None:
    counter.field.setFocus()
    counter.press(*"abcd")
    counter.scanner.stop()
    assert counter.field.text() == "abcd"
    counter.press(*"efgh", Qt.Key.Key_Return)
    assert counter.field.text() == "abcdefgh"
    assert counter.codes == []


def test_a_held_key_repeats_at_once(counter: Counter, qapp: QApplication) -> None:
    counter.field.setFocus()
    counter.press("a")
    repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
    qapp.sendEvent(counter.window, repeat)
    assert counter.field.text() == "aa"


SHIFT = Qt.KeyboardModifier.ShiftModifier


def _read_with_shift(counter: Counter, letters: int) -> int:
    """As scanners write capitals. How many Python calls that took."""
    calls = 0

    def called(_frame: FrameType, what: str, _argument: Any) -> None:
        nonlocal calls
        calls += what == "call"

    # Silence is the clock's here: a busy machine must not make one.
    counter.scanner._silence.blockSignals(True)
    sys.setprofile(called)
    try:
        for number in range(letters):
            QTest.keyPress(counter.window, Qt.Key.Key_Shift, SHIFT)
            counter.press(chr(ord("A") + number % 26), gap=0.001, held=SHIFT)
            QTest.keyRelease(counter.window, Qt.Key.Key_Shift)
            assert len(counter.scanner._held) <= 2 * MOST_KEYS
    finally:
        sys.setprofile(None)
        counter.scanner._silence.blockSignals(False)
    return calls


@pytest.mark.parametrize("focus", ["field", "button"])
def test_a_code_without_an_end_is_swallowed_and_each_key_costs_the_same(counter: Counter, focus: str) -> None:
    """The rule: what a key costs does not depend on how many came before it, and none of them is kept."""
    getattr(counter, focus).setFocus()
    keys = Keys(counter.field)
    first, second = _read_with_shift(counter, 500), _read_with_shift(counter, 500)
    assert second < 1.1 * first
    assert (counter.scanner._held, counter.scanner._held_switches) == ([], set())
    counter.press(Qt.Key.Key_Return)
    assert (counter.codes, counter.field.text()) == ([], "")
    assert {key[1:] for key in keys.seen} <= {"Shift"}
    counter.clock.now += 1
    counter.press(*"AYD-0001", Qt.Key.Key_Return)
    assert counter.codes == ["AYD-0001"]


def test_an_endless_code_ends_with_its_silence(counter: Counter, qtbot: QtBot) -> None:
    counter.field.setFocus()
    counter.scanner._silence.blockSignals(True)
    counter.press(*"1" * (MOST_KEYS + 50), gap=0.001)
    counter.scanner._silence.blockSignals(False)
    counter.press("1", gap=0.001)
    qtbot.waitUntil(lambda: counter.scanner._burst is None)
    assert counter.field.text() == ""
    counter.clock.now += 1
    counter.press(*"ok")
    qtbot.waitUntil(lambda: counter.field.text() == "ok")


def test_what_a_secret_is_told_is_never_held_back(counter: Counter) -> None:
    counter.field.setProperty(PRIVATE, True)
    counter.field.setFocus()
    keys = Keys(counter.field)
    for letter in "8100000000000007":
        counter.press(letter)
        assert (counter.scanner._held, counter.scanner._burst) == ([], None)
    counter.press(Qt.Key.Key_Return)
    assert counter.field.text() == "8100000000000007"
    assert keys.seen[-2:] == ["+Return", "-Return"]
    assert (counter.codes, counter.scanner._last) == ([], None)


@pytest.mark.parametrize("touched", [False, True])
def test_what_was_typed_elsewhere_is_no_secrets(counter: Counter, touched: bool) -> None:
    counter.button.setFocus()
    counter.press(*"12")
    counter.field.setProperty(PRIVATE, True)
    counter.field.setFocus()
    if touched:
        QTest.mouseClick(counter.window, Qt.MouseButton.LeftButton)
    counter.press("3")
    assert counter.field.text() == "3"
    assert counter.scanner._held == []


def test_a_shopper_who_leaves_takes_along_what_was_held(counter: Counter) -> None:
    counter.field.setFocus()
    counter.press(*"8100", Qt.Key.Key_Return)
    counter.press(*"0000")
    counter.scanner.forget()
    counter.press(Qt.Key.Key_Backspace)
    assert counter.field.text() == ""
    assert (counter.scanner._held, counter.scanner._burst, counter.scanner._last) == ([], None, None)


def test_a_key_that_was_held_is_gone_with_its_text(counter: Counter) -> None:
    counter.press(*"ab")
    assert len(counter.scanner._held) == 4
    assert all(Shiboken.ownedByPython(key) for key in counter.scanner._held)
