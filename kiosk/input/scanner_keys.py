"""Tells a scanner's keys from a person's."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_EDITING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Backtab})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Sort(Enum):
    """What a key can be to a scan."""

    CHARACTER = "character"
    CONTROL = "control"  # a separator inside of a code, as Ctrl+] is
    END = "end"
    MODIFIER = "modifier"
    OTHER = "other"


def sort(event: QKeyEvent) -> Sort:
    """What this key can be to a scan; a held key's repeats are never a scanner's."""
    key, text = event.key(), event.text()
    if event.isAutoRepeat():
        return Sort.OTHER
    if key in _MODIFIERS:
        return Sort.MODIFIER
    if event.modifiers() & _COMMANDS:
        return Sort.OTHER if text and text.isprintable() else Sort.CONTROL
    if key in _EDITING or not text:
        return Sort.OTHER
    if key in _ENDS:
        return Sort.END
    return Sort.CHARACTER if text.isprintable() else Sort.CONTROL


def switch(event: QKeyEvent) -> int:
    """The key's scan code: press and release have the same, also when Shift changes between them."""
    return event.nativeScanCode() or event.key()
