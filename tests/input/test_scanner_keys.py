"""What a key event is to a scan, as a table."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.input.scanner_keys import key_of, sort
from kiosk.input.strokes import Sort

Key = Qt.Key
NONE, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.mark.parametrize(
    ("key", "held", "text", "said"),
    [
        (Key.Key_8, NONE, "8", Sort.CHARACTER),
        (Key.Key_D, SHIFT, "D", Sort.CHARACTER),
        (Key.Key_Space, NONE, " ", Sort.CHARACTER),
        (Key.Key_Return, NONE, "\r", Sort.END),
        (Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "\r", Sort.END),
        (Key.Key_Tab, NONE, "\t", Sort.END),
        (Key.Key_J, CTRL, "\n", Sort.END),
        (Key.Key_M, CTRL, "\r", Sort.END),
        (Key.Key_Return, CTRL, "\r", Sort.CONTROL),
        (Key.Key_BracketRight, CTRL, "\x1d", Sort.CONTROL),
        (Key.Key_A, ALT, "a", Sort.OTHER),
        (Key.Key_Backspace, NONE, "\b", Sort.OTHER),
        (Key.Key_Left, NONE, "", Sort.OTHER),
        (Key.Key_Shift, SHIFT, "", Sort.MODIFIER),
    ],
)
def test_what_a_key_is(key: Qt.Key, held: Qt.KeyboardModifier, text: str, said: Sort) -> None:
    assert sort(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) is said


def test_a_scan_code_is_evdevs() -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Asterisk, SHIFT, 20, 42, 0, "*", True)
    told = key_of(event, 70.0)
    assert (told.at, told.scan_code, told.switch, told.shift, told.repeat) == (70.0, 12, 20, True, True)
    assert key_of(QKeyEvent(QEvent.Type.KeyPress, Key.Key_A, NONE, "a"), 0).scan_code == 0
