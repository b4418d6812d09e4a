"""Ten megabytes at once: from the clipboard, from a selection, dropped, or by the input method."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.campaigns.monkey.paws import Paws

MARK = "eingeschleppt"
_LARGE = 10_000_000
_PIECES = ("x", "word ", "\n", "\u202e", "e\u0301", "ﷺ", "<b>", "4111 1111 1111 1111 ")

Bring = Callable[[Paws, QPointF], None]


def brought(dice: Random, turn: int) -> tuple[str, Bring]:
    """One of a kind: its name, and what does it; its text is made already."""
    piece = dice.choice(_PIECES)
    text = MARK + piece * (dice.choice((1_000, 100_000, _LARGE)) // len(piece))
    name = tuple(_WAYS)[turn % len(_WAYS)]
    return name, _WAYS[name](text)


def _pasted(text: str) -> Bring:
    QGuiApplication.clipboard().setText(text)

    def bring(paws: Paws, _at: QPointF) -> None:
        for key, held in (
            (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier),
        ):
            paws.key(key, held)
            paws.let_go(key, held)
            paws.shortcut(key, held)

    return bring


def _selected(text: str) -> Bring:
    QGuiApplication.clipboard().setText(text, QClipboard.Mode.Clipboard)
    if QGuiApplication.clipboard().supportsSelection():
        QGuiApplication.clipboard().setText(text, QClipboard.Mode.Selection)

    def bring(paws: Paws, at: QPointF) -> None:
        paws.press(at, Qt.MouseButton.MiddleButton)
        paws.release(at, Qt.MouseButton.MiddleButton)

    return bring


def _dropped(text: str) -> Bring:
    data = QMimeData()
    data.setText(text)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def bring(_paws: Paws, at: QPointF) -> None:
        target = QApplication.focusWidget() or QApplication.activeWindow()
        if target:
            QCoreApplication.sendEvent(target, QDragEnterEvent(at.toPoint(), copy, data, left, none))
            QCoreApplication.sendEvent(target, QDropEvent(at, copy, data, left, none))

    return bring


def _composed(text: str, *, commits: bool) -> Bring:
    event = QInputMethodEvent("" if commits else text, [])
    if commits:
        event.setCommitString(text)

    def bring(_paws: Paws, _at: QPointF) -> None:
        target = QApplication.focusWidget()
        if target:
            QCoreApplication.sendEvent(target, event)

    return bring


def _left_open(text: str) -> Bring:
    """Being composed, then gone."""
    compose = _composed(text, commits=False)

    def bring(paws: Paws, at: QPointF) -> None:
        compose(paws, at)
        target = QApplication.focusWidget()
        if target:
            QCoreApplication.sendEvent(target, QInputMethodEvent())
            QCoreApplication.sendEvent(target, QEvent(QEvent.Type.FontChange))

    return bring


_WAYS: dict[str, Callable[[str], Bring]] = {
    "a paste": _pasted,
    "a selection": _selected,
    "a drop": _dropped,
    "an input method": lambda text: _composed(text, commits=True),
    "an input method that composes": _left_open,
}
TYPES = frozenset({"an input method", "an input method that composes"})
"""These are a keyboard: what they bring may stand in a field, as much as fits."""
