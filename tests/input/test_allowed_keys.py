"""What is on the list of keys gets through, and nothing else."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.input.allowed_keys import allowed

Key = Qt.Key
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ALT, META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)


@pytest.mark.parametrize(
    "event",
    [
        key(Key.Key_A, NONE, "a"),
        key(Key.Key_I, SHIFT, "İ"),
        key(Key.Key_Q, NONE, "@"),
        key(Key.Key_5, KEYPAD, "5"),
        key(Key.Key_Space, NONE, " "),
        key(Key.Key_Return, NONE, "\r"),
        key(Key.Key_Enter, KEYPAD, "\r"),
        key(Key.Key_Return, CONTROL, "\r"),
        key(Key.Key_Escape, NONE, "\x1b"),
        key(Key.Key_Backtab, SHIFT),
        key(Key.Key_Backspace, NONE, "\b"),
        key(Key.Key_Left),
        key(Key.Key_End),
        key(Key.Key_Shift, SHIFT),
        key(Key.Key_S, CONTROL | SHIFT, "\x13"),
    ],
    ids=repr,
)
def test_what_the_kiosk_uses(event: QKeyEvent) -> None:
    assert allowed(event, rail=False)


@pytest.mark.parametrize(
    "event",
    [
        *(key(code, CONTROL, chr(code - 64)) for code in (Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_Z)),
        *(key(code, CONTROL, chr(code - 64)) for code in (Key.Key_A, Key.Key_Y, Key.Key_Q, Key.Key_W)),
        key(Key.Key_Delete, SHIFT, "\x7f"),
        key(Key.Key_Insert, SHIFT),
        key(Key.Key_Left, SHIFT),
        key(Key.Key_Tab, CONTROL, "\t"),
        key(Key.Key_F4, ALT),
        key(Key.Key_A, ALT, "a"),
        key(Key.Key_F1, CONTROL | ALT),
        key(Key.Key_F1),
        key(Key.Key_Alt, ALT),
        key(Key.Key_Meta, META),
        key(Key.Key_Menu),
        key(Key.Key_Print),
        key(Key.Key_SysReq),
        key(Key.Key_Help),
        key(Key.Key_LaunchMail),
        key(Key.Key_PowerOff),
        key(Key.Key_Copy),
        key(Key.Key_Undo),
        key(Key.Key_unknown, NONE, "\x00"),
        key(Key.Key_unknown),
    ],
    ids=repr,
)
def test_everything_else(event: QKeyEvent) -> None:
    assert not allowed(event, rail=False)


def test_the_steps_keys_are_the_cashiers() -> None:
    assert allowed(key(Key.Key_F12), rail=True)
    assert not allowed(key(Key.Key_F12, SHIFT), rail=True)
    assert not allowed(key(Key.Key_F13), rail=True)
