"""The window of a replay, and the keys that steer it. Screens get no other input."""

from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kiosk.replay.strip import Strip
from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing
from kiosk.ui.theme.look import Look
from kiosk.ui.words.replay import ReplayWord, word


class ViewerKey(Enum):
    """What a viewer can do by a key."""

    PAUSE = "pause"
    NEXT = "next"
    BEFORE = "before"
    END = "end"


KEYS: Mapping[int, ViewerKey] = {
    Qt.Key.Key_Space: ViewerKey.PAUSE,
    Qt.Key.Key_Right: ViewerKey.NEXT,
    Qt.Key.Key_Down: ViewerKey.NEXT,
    Qt.Key.Key_Left: ViewerKey.BEFORE,
    Qt.Key.Key_Up: ViewerKey.BEFORE,
    Qt.Key.Key_Escape: ViewerKey.END,
}

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.InputMethod,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class ReplayWindow(QWidget):
    """`pressed` gets each key that steers; closing the window is `END`."""

    turn = Turn.PLAY
    wanted = _INPUT

    def __init__(self, shell: QWidget, look: Look, size: QSize, pressed: Callable[[ViewerKey], None]) -> None:
        """The shell gets `size`; the strip stands above it."""
        super().__init__()
        self._pressed = pressed
        self.strip = Strip(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The screens get the size of the window, as on a device.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.strip)
        column.addWidget(shell, 1)
        self.setWindowTitle(word(ReplayWord.REPLAY))
        self.resize(size.width(), size.height() + self.strip.height())

    def listen(self) -> None:
        """Begins: keys steer, and no touch reaches a screen."""
        hear_all(self)

    def rest(self) -> None:
        """Stops."""
        hear_nothing(self)

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Keeps every event; some keys steer."""
        # A window sees each key once, before any widget does.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            key = KEYS.get(event.key())
            if key and not event.isAutoRepeat():
                self._pressed(key)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._pressed(ViewerKey.END)
