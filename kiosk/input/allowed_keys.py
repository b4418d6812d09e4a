"""The allow-list of keys: other keys reach no widget."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key, Modifier = Qt.Key, Qt.KeyboardModifier

_NONE, _SHIFT, _CONTROL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier
# Modifiers of a layout: they choose a letter and give no command.
_ELSEWHERE = Modifier.KeypadModifier | Modifier.GroupSwitchModifier
_COMMANDS = _CONTROL | Modifier.AltModifier | Modifier.MetaModifier

_SILENT = frozenset({Key.Key_Shift, Key.Key_Control, Key.Key_AltGr, Key.Key_CapsLock, Key.Key_NumLock})
_PLAIN = frozenset(
    {
        (key, _NONE)
        for key in (
            Key.Key_Return,
            Key.Key_Enter,
            Key.Key_Escape,
            Key.Key_Tab,
            Key.Key_Backspace,
            Key.Key_Delete,
            Key.Key_Left,
            Key.Key_Right,
            Key.Key_Up,
            Key.Key_Down,
            Key.Key_Home,
            Key.Key_End,
        )
    }
)
_MODIFIED = frozenset(
    {
        (Key.Key_Backspace, _SHIFT),
        (Key.Key_Tab, _SHIFT),
        (Key.Key_Backtab, _SHIFT),
        (Key.Key_Backtab, _NONE),
        (Key.Key_Return, _CONTROL),
        (Key.Key_Enter, _CONTROL),
        # Opens the staff door.
        (Key.Key_S, _CONTROL | _SHIFT),
    }
)
_RAIL = range(Key.Key_F1, Key.Key_F12 + 1)


def allowed(event: QKeyEvent, *, rail: bool) -> bool:
    """Whether a widget may have this key; `rail`: F1 to F12 lead to the steps here."""
    key, modifiers = event.key(), event.modifiers() & ~_ELSEWHERE
    if key in _SILENT or (key, modifiers) in _PLAIN | _MODIFIED:
        return True
    if key in _RAIL:
        return rail and modifiers == _NONE
    return not modifiers & _COMMANDS and event.text().isprintable() and event.text() != ""
