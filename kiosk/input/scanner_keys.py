"""Key events of Qt as the keys of a wedge."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.input.strokes import KeyDown, Sort

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_END_TEXTS = frozenset({"\r", "\n", "\t"})
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
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_COMMANDS = _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ABOVE_EVDEV = 8
"""X11 counts its key codes from eight; Qt's other plugins for Linux do as X11."""


def key_of(event: QKeyEvent, at: float) -> KeyDown:
    """A press at this time."""
    modifiers = event.modifiers()
    return KeyDown(
        at,
        sort(event),
        event.text(),
        switch(event),
        _scan_code(event),
        shift=bool(modifiers & _SHIFT),
        control=bool(modifiers & _CONTROL),
        repeat=event.isAutoRepeat(),
    )


def sort(event: QKeyEvent) -> Sort:
    """What this key can be to a scan."""
    key, text = event.key(), event.text()
    if key in _MODIFIERS:
        return Sort.MODIFIER
    if event.modifiers() & _COMMANDS:
        if event.modifiers() & _COMMANDS == _CONTROL and text in _END_TEXTS and key not in _ENDS:
            return Sort.END
        return Sort.OTHER if text and text.isprintable() else Sort.CONTROL
    if key in _EDITING or not text:
        return Sort.OTHER
    if key in _ENDS or text in _END_TEXTS:
        return Sort.END
    return Sort.CHARACTER if text.isprintable() else Sort.CONTROL


def switch(event: QKeyEvent) -> int:
    """The key's scan code: press and release have the same, also when Shift changes between them."""
    return event.nativeScanCode() or event.key()


def _scan_code(event: QKeyEvent) -> int:
    native = event.nativeScanCode()
    return max(0, native - _ABOVE_EVDEV)
