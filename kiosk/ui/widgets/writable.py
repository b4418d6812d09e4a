"""What all fields share: their ground, and no native menus or drops."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


# Nobody types these: control characters, embeddings and overrides of direction, places for an object.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]")
_SELECTING = (
    *(key for key in QKeySequence.StandardKey if key.name.startswith("Select")),
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
)


class Unselectable(_Base):
    """Mixed in before a field of Qt's: what a person selects is a clipboard on X11 and Wayland.

    What the program selects is none: Qt copies where a mouse or a key selects only.
    """

    def unselect(self) -> None:
        """Clears the selection."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Puts the caret there, without Shift, which would select up to there."""
        super().mousePressEvent(_pressed(event))
        self.unselect()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Is two presses: Qt's own would select the word, and a third the line."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Without the keys that select, copy or cut."""
        if any(event.matches(key) for key in _SELECTING):
            event.accept()
        else:
            super().keyPressEvent(event)


def _pressed(event: QMouseEvent) -> QMouseEvent:
    """A plain press there, whatever the event is."""
    kind, none = QEvent.Type.MouseButtonPress, Qt.KeyboardModifier.NoModifier
    where = event.position(), event.scenePosition(), event.globalPosition()
    return QMouseEvent(kind, *where, event.button(), event.buttons(), none, event.pointingDevice())


class Bounded(_Base):
    """Mixed in before a field of Qt's: what an input method brings is cut and cleaned before it is shown."""

    def room(self) -> int:
        """How many characters the field takes."""
        raise NotImplementedError

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        brought = event.preeditString(), event.commitString()
        preedit, commit = (_UNSEEN.sub("", text[: self.room()]) for text in brought)
        if (preedit, commit) != brought:
            event = _instead(event, preedit, commit)
        super().inputMethodEvent(event)


def _instead(event: QInputMethodEvent, preedit: str, commit: str) -> QInputMethodEvent:
    """The event with other texts, without its marks: they may lie beyond the end."""
    other = QInputMethodEvent(preedit, [])
    other.setCommitString(commit, event.replacementStart(), event.replacementLength())
    return other


def clear_base(field: QWidget, look: Look) -> None:
    """Makes the field's own ground transparent, and turns off its menu and drops."""
    palette = look.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    field.setPalette(palette)
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setAcceptDrops(False)


def paint_ground(painter: QPainter, look: Look, field: QWidget) -> None:
    here = field.hasFocus()
    edge = look.colour("brand" if here else "edge")
    radius = look.either(32, 24)
    panel(painter, field.rect().toRectF(), radius, look.colour("card"), edge, look.px(4 if here else 2))
