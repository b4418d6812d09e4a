"""The key events of a letter."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def key_of(letter: str) -> Qt.Key:
    try:
        return Qt.Key(ord(letter.upper()))
    except ValueError:
        return Qt.Key.Key_unknown


def strokes(key: Qt.Key, text: str) -> tuple[QKeyEvent, QKeyEvent]:
    """A press and a release."""
    plain = Qt.KeyboardModifier.NoModifier
    down = QKeyEvent(QEvent.Type.KeyPress, key, plain, text)
    return down, QKeyEvent(QEvent.Type.KeyRelease, key, plain, text)
