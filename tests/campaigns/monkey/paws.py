"""Events as they reach a window: sent to it, never to a widget, so that every filter is on their way."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_NO_BUTTON = Qt.MouseButton.NoButton
_COPY = Qt.DropAction.CopyAction


class Paws:
    """On one window. It looks for the window each time: one that is shown anew is another."""

    def __init__(self, window: Callable[[], QWindow]) -> None:
        self._window = window

    def mouse(
        self,
        kind: QEvent.Type,
        at: QPointF,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        """A button, or a move with the left one held."""
        moves = kind is QEvent.Type.MouseMove
        held = _NO_BUTTON if kind is QEvent.Type.MouseButtonRelease else button
        pressed = _NO_BUTTON if moves else button
        self._send(QMouseEvent(kind, at, self._window().mapToGlobal(at), pressed, held, modifiers))

    def press(
        self, at: QPointF, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, at, button, modifiers)

    def release(self, at: QPointF, button: Qt.MouseButton = LEFT) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, at, button)

    def click(self, at: QPointF) -> None:
        self.press(at)
        self.release(at)

    def menu(self, at: QPointF) -> None:
        """What a right click or the menu key asks for."""
        where = at.toPoint()
        reason = QContextMenuEvent.Reason.Mouse
        self._send(QContextMenuEvent(reason, where, self._window().mapToGlobal(where)))

    def wheel(self, at: QPointF, turned: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        whole = self._window().mapToGlobal(at)
        phase = Qt.ScrollPhase.NoScrollPhase
        angle = QPoint(0, turned)
        self._send(QWheelEvent(at, whole, QPoint(), angle, _NO_BUTTON, modifiers, phase, False))

    def fingers(self, *touches: tuple[int, str, QPointF]) -> None:
        """Each with its number and what it does: press, move or release."""
        sequence = QTest.touchEvent(self._window(), _glass(), False)
        for number, does, at in touches:
            getattr(sequence, does)(number, at.toPoint(), self._window())
        sequence.commit(False)

    def key(
        self, code: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "", *, repeats: bool = False
    ) -> None:
        """Down: a shortcut first, as Qt asks for, then the key."""
        target = QApplication.focusWidget()
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, code, modifiers, text, repeats)
        asked.ignore()
        if target:
            QCoreApplication.sendEvent(target, asked)
        self._send(QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text, repeats))

    def let_go(self, code: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        self._send(QKeyEvent(QEvent.Type.KeyRelease, code, modifiers, text))

    def shortcut(self, code: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Through Qt's own map of shortcuts, which a window's events do not reach."""
        target = QApplication.focusWidget()
        if target:
            QTest.keyClick(target, code, modifiers)

    def drop(self, at: QPointF) -> None:
        """Files, an address and words, brought from elsewhere."""
        brought = QMimeData()
        brought.setText("dropped")
        brought.setUrls([QUrl.fromLocalFile("/etc/passwd"), QUrl("https://elsewhere.example/")])
        self._send(QDragEnterEvent(at.toPoint(), _COPY, brought, LEFT, NONE))
        self._send(QDragMoveEvent(at.toPoint(), _COPY, brought, LEFT, NONE))
        self._send(QDropEvent(at, _COPY, brought, LEFT, NONE))

    def _send(self, event: QEvent) -> None:
        QCoreApplication.sendEvent(self._window(), event)


@cache
def _glass() -> QPointingDevice:
    return QTest.createTouchDevice()
