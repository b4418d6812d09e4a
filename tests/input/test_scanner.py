"""Keys at a window: scans are told, typing arrives, and neither becomes the other."""

from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.input.arrival import Arrival
from kiosk.input.focus import PRIVATE
from kiosk.input.held import MOST_KEYS
from kiosk.input.scanner import Scanner
from kiosk.input.verdict import WhyBroken

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN = Qt.Key.Key_Return
EAN = "8690000049950"


class Clock:
    """A clock the test moves, in seconds."""

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

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.codes: list[str] = []
        self.came = list[Arrival]()
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
        self.scanner.arrived.connect(self.came.append)
        self.scanner.listen()

    @property
    def window(self) -> QWindow:
        return self.page.windowHandle()

    def send(
        self, key: Any, *, up: bool, held: Qt.KeyboardModifier = NONE, text: str = "", **more: Any
    ) -> None:
        """One event as a window system brings it: with the time of its own clock."""
        kind = QEvent.Type.KeyRelease if up else QEvent.Type.KeyPress
        named, letter = key_and_text(key)
        event = QKeyEvent(kind, named, held, text or letter, more.get("repeat", False))
        event.setTimestamp(round(self.clock.now * 1000))
        QCoreApplication.sendEvent(self.window, event)

    def press(self, *keys: Any, gap: float = 10, hold: float = 3, **more: Any) -> None:
        """Keys or characters, one every `gap` milliseconds, each down for `hold`."""
        for key in keys:
            self.clock.now += (gap - hold) / 1000
            self.send(key, up=False, **more)
            self.clock.now += hold / 1000
            self.send(key, up=True, **more)

    def type(self, *keys: Any) -> None:
        """As a person does."""
        self.press(*keys, gap=140, hold=90)

    def pass_time(self, ms: float) -> None:
        """The clock goes on, and the timer is due."""
        self.clock.now += ms / 1000
        for _ in range(2):
            self.scanner._due_at = self.clock.now * 1000
            self.scanner._waited()


def key_and_text(key: Any) -> tuple[Qt.Key, str]:
    if isinstance(key, Qt.Key):
        return key, {RETURN: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}.get(key, "")
    return Qt.Key(ord(key.upper())), key


@pytest.fixture
def counter(qapp: QApplication, qtbot: QtBot) -> Iterator[Counter]:
    made = Counter(qtbot)
    yield made
    made.scanner.stop()


@pytest.mark.parametrize("end", [RETURN, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
@pytest.mark.parametrize("focus", ["field", "button"])
@pytest.mark.parametrize("gap", [3, 60, 115])
def test_a_scan_is_told_and_reaches_no_widget(counter: Counter, end: Qt.Key, focus: str, gap: int) -> None:
    widget = getattr(counter, focus)
    widget.setFocus()
    keys = Keys(widget)
    counter.press(*"AYD-0001", end, gap=gap)
    assert (counter.codes, keys.seen, counter.field.text()) == (["AYD-0001"], [], "")
    assert widget.hasFocus()


def test_it_is_heard_without_any_focus(counter: Counter) -> None:
    counter.field.setFocus()
    counter.field.clearFocus()
    counter.press(*EAN, RETURN)
    assert counter.codes == [EAN]


@pytest.mark.parametrize("focus", ["field", "button"])
def test_no_end_key_is_needed(counter: Counter, focus: str) -> None:
    getattr(counter, focus).setFocus()
    counter.press(*EAN)
    counter.pass_time(360)
    assert (counter.codes, counter.field.text()) == ([EAN], "")


def test_the_silence_after_a_code_is_waited_for(counter: Counter, qtbot: QtBot) -> None:
    counter.scanner._clock = counter.scanner._times._clock = monotonic
    counter.field.setFocus()
    for letter in EAN:
        QTest.keyClick(counter.window, Qt.Key(ord(letter)))
    qtbot.waitUntil(lambda: counter.codes == [EAN])


def test_a_program_that_stood_still_waits_for_the_keys_that_are_on_their_way(counter: Counter) -> None:
    """The rule: a timer that is late says nothing about the scanner."""
    counter.button.setFocus()
    counter.press(*EAN[:6])
    last = counter.clock.now
    counter.clock.now = last + 0.7
    counter.scanner._waited()
    assert (counter.codes, counter.came) == ([], [])
    counter.clock.now = last
    counter.press(*EAN[6:], RETURN)
    assert counter.codes == [EAN]


def test_a_persons_keys_arrive_in_their_order_and_enter_after_them(counter: Counter) -> None:
    counter.field.setFocus()
    keys = Keys(counter.field)
    counter.type("a", "b", Qt.Key.Key_Backspace, "c", RETURN)
    assert counter.field.text() == "ac"
    assert keys.seen == ["+A", "-A", "+B", "-B", "+Backspace", "-Backspace", "+C", "-C", "+Return", "-Return"]


def test_a_key_is_written_while_it_is_down(counter: Counter) -> None:
    counter.field.setFocus()
    counter.send("a", up=False)
    assert counter.field.text() == ""
    counter.pass_time(80)
    assert counter.field.text() == "a"
    counter.send("a", up=True)
    assert counter.field.text() == "a"


@pytest.mark.parametrize("key", [RETURN, Qt.Key.Key_Backspace, Qt.Key.Key_Left])
def test_a_key_that_acts_alone_passes_at_once(counter: Counter, key: Qt.Key) -> None:
    counter.field.setFocus()
    keys = Keys(counter.field)
    counter.press(key)
    assert [seen[0] for seen in keys.seen] == ["+", "-"]


def test_a_space_alone_presses_a_button_at_once(counter: Counter) -> None:
    counter.button.setFocus()
    pressed: list[str] = []
    counter.button.clicked.connect(lambda: pressed.append("pressed"))
    counter.press(" ")
    assert pressed == ["pressed"]


def test_a_broken_scan_is_told_and_its_enter_presses_nothing(counter: Counter) -> None:
    counter.button.setFocus()
    keys = Keys(counter.button)
    counter.press(*EAN, RETURN)
    counter.press(*EAN[:6], gap=400 / 6)
    counter.clock.now += 0.4
    counter.press(*EAN[6:], RETURN)
    assert (counter.codes, [came.why for came in counter.came[1:2]]) == ([EAN], [WhyBroken.NO_END])
    assert keys.seen == []


def test_a_separator_inside_of_a_code_stays_in_it(counter: Counter) -> None:
    counter.field.setFocus()
    keys = Keys(counter.field)
    counter.press(*"0101")
    counter.press(Qt.Key.Key_BracketRight, held=CTRL, text="\x1d")
    counter.press(*"0202", RETURN)
    assert (counter.codes, keys.seen) == (["0101\x1d0202"], [])


def test_a_command_passes(counter: Counter) -> None:
    counter.field.setText("all")
    counter.field.setFocus()
    counter.field.deselect()
    QTest.keyClick(counter.window, Qt.Key.Key_A, CTRL)
    assert counter.field.selectedText() == "all"


def test_the_same_code_read_twice_in_one_go_is_one_scan(counter: Counter) -> None:
    for _ in range(2):
        counter.press(*EAN, RETURN, gap=3)
    assert len(counter.codes) == 1
    counter.clock.now += 1
    counter.press(*EAN, RETURN, gap=3)
    assert len(counter.codes) == 2


def test_codes_right_behind_one_another_are_all_told(counter: Counter) -> None:
    counter.press(*EAN, RETURN, *"8690000000012", RETURN, *"AYD-0001", RETURN, gap=1, hold=0)
    assert counter.codes == [EAN, "8690000000012", "AYD-0001"]


def test_a_touch_lets_what_was_typed_before_it_through(counter: Counter) -> None:
    counter.field.setFocus()
    counter.press("a", hold=40, gap=60)
    QTest.mouseClick(counter.window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert counter.field.text() == "a"


def test_stopping_gives_back_what_was_held(counter: Counter) -> None:
    counter.field.setFocus()
    counter.press(*"abcd")
    counter.scanner.stop()
    assert counter.field.text() == "abcd"
    counter.press(*"efgh", RETURN)
    assert (counter.field.text(), counter.codes) == ("abcdefgh", [])


def test_a_held_key_repeats(counter: Counter) -> None:
    counter.field.setFocus()
    counter.send("a", up=False)
    counter.pass_time(500)
    counter.send("a", up=False, repeat=True)
    assert counter.field.text() == "aa"


def test_a_doubled_digit_that_is_called_a_repeat_is_one_more_digit(counter: Counter) -> None:
    """As Qt's plugin for X11 marks the second of two equal keys in a millisecond."""
    counter.field.setFocus()
    for before, letter in zip("-8691234774951", "8691234774951", strict=False):
        counter.send(letter, up=False, repeat=letter == before)
        counter.send(letter, up=True, repeat=letter == before)
    counter.press(RETURN, gap=0, hold=0)
    assert (counter.codes, counter.field.text()) == (["8691234774951"], "")


def test_a_code_without_an_end_is_swallowed_and_none_of_it_is_kept(counter: Counter) -> None:
    counter.field.setFocus()
    keys = Keys(counter.field)
    for number in range(MOST_KEYS * 2):
        counter.send(Qt.Key.Key_Shift, up=False, held=SHIFT)
        counter.press(chr(ord("A") + number % 26), gap=2, hold=1, held=SHIFT)
        counter.send(Qt.Key.Key_Shift, up=True)
        assert len(counter.scanner._wedge._held.strokes) <= MOST_KEYS
    assert len(counter.scanner._wedge._held.strokes) == 1
    counter.press(RETURN)
    assert (counter.codes, counter.field.text()) == ([], "")
    assert {key[1:] for key in keys.seen} <= {"Shift"}
    counter.clock.now += 2
    counter.press(*"AYD-0001", RETURN)
    assert counter.codes == ["AYD-0001"]


def test_what_a_secret_is_told_is_never_held_back(counter: Counter) -> None:
    counter.field.setProperty(PRIVATE, True)
    counter.field.setFocus()
    keys = Keys(counter.field)
    for letter in "8100000000000007":
        counter.press(letter)
        assert not counter.scanner._wedge._held
    counter.press(RETURN)
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
    assert not counter.scanner._wedge._held


def test_a_shopper_who_leaves_takes_along_what_was_held(counter: Counter) -> None:
    counter.field.setFocus()
    counter.press(*"8100", RETURN)
    counter.press(*"0000")
    counter.scanner.forget()
    counter.press(Qt.Key.Key_Backspace)
    assert counter.field.text() == ""
    assert (bool(counter.scanner._wedge._held), counter.scanner._last) == (False, None)


def test_a_key_that_was_held_is_gone_with_its_text(counter: Counter) -> None:
    counter.press(*"ab")
    held = [event for stroke in counter.scanner._wedge._held.strokes for event in stroke.events]
    assert len(held) == 4
    assert all(Shiboken.ownedByPython(key) for key in held if isinstance(key, QKeyEvent))
