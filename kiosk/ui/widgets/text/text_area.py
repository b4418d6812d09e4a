"""Several lines to write in, with a counter of what is left."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import smooth
from kiosk.ui.widgets.writable import Bounded, Unselectable, clear_base, paint_ground


class TextArea(Unselectable, Bounded, QPlainTextEdit):
    """Several lines with a counter; ``counter(used, most)`` gives its words."""

    def __init__(
        self,
        look: Look,
        max_length: int,
        placeholder: str = "",
        counter: Callable[[int, int], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.max_length = max_length
        self._counter = counter
        self._room = look.either(36, 24)
        clear_base(self, look)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(look.font(Role.LEAD))
        self.setCursorWidth(look.px(3))
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        foot = QFontMetrics(look.font(Role.SMALL)).height() if counter else 0
        self.document().setDocumentMargin(0)
        self.setViewportMargins(self._room, look.either(28, 20), self._room, look.either(20, 14) + foot)
        self.textChanged.connect(self._hold_length)

    def sizeHint(self) -> QSize:
        return QSize(self.look.either(560, 320), self.look.either(300, 150))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.either(200, 140), self.look.either(180, 120))

    def text(self) -> str:
        return self.toPlainText()

    def room(self) -> int:
        return self.max_length

    def type_text(self, text: str) -> None:
        """Inserts the text of a key of the on-screen keyboard."""
        self.insertPlainText(text)
        self.ensureCursorVisible()

    def erase(self) -> None:
        self.textCursor().deletePreviousChar()

    def enter(self) -> None:
        self.type_text("\n")

    def unselect(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def wipe(self) -> None:
        """Empties the area and its undo history."""
        self.setPlainText("")

    def event(self, event: QEvent) -> bool:
        """Paints the frame: Qt sends a scroll area's paint events to its viewport."""
        if event.type() == QEvent.Type.Paint:
            self._paint_around()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drops a key that finds no room: laid out and taken out again, it would cost milliseconds."""
        if _adds(event) and len(self.text()) >= self.max_length and not self.textCursor().hasSelection():
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _paint_around(self) -> None:
        painter = QPainter(self)
        smooth(painter)
        paint_ground(painter, self.look, self)
        if self._counter:
            room = self.rect().adjusted(self._room, 0, -self._room, -self.look.either(24, 16))
            painter.setFont(self.look.font(Role.SMALL))
            painter.setPen(self.look.colour("soft"))
            foot = Qt.AlignmentFlag.AlignBottom | self._end()
            painter.drawText(room, int(foot), self._counter(len(self.text()), self.max_length))
        painter.end()

    def _end(self) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight

    def _hold_length(self) -> None:
        over = len(self.text()) - self.max_length
        if over > 0:
            cursor = self.textCursor()
            if cursor.position() < over:
                cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, over)
            cursor.removeSelectedText()
        self.update()


def _adds(event: QKeyEvent) -> bool:
    text = event.text()
    return text != "" and (text.isprintable() or text in "\r\n")
