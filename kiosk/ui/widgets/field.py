"""A field of one line without native menus; after a wipe there is nothing to undo."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import centred, mirrored, smooth
from kiosk.ui.widgets.text.fit import draw_line
from kiosk.ui.widgets.text.text_area import TextArea
from kiosk.ui.widgets.writable import Bounded, Unselectable, clear_base, paint_ground

__all__ = ["TextArea", "TextField"]

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TextField(Unselectable, Bounded, QLineEdit):
    """``returnPressed`` and ``textEdited`` are Qt's. ``upper`` writes capitals as the language does."""

    def __init__(
        self,
        look: Look,
        placeholder: str = "",
        adornment_icon: str | None = None,
        adornment_text: str = "",
        max_length: int = 120,
        upper: bool = False,  # noqa: FBT001, FBT002
        role: Role = Role.ENTRY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._icon, self._note, self._upper = adornment_icon, adornment_text, upper
        clear_base(self, look)
        self.setFrame(False)
        self.setFont(look.font(role))
        self.setMaxLength(max_length)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keep_clear()
        if upper:
            self.textEdited.connect(self._raise_case)

    def sizeHint(self) -> QSize:
        return QSize(self.look.either(560, 320), max(self.look.either(128, 76), self.look.touch))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.either(200, 140), self.sizeHint().height())

    def show_note(self, text: str) -> None:
        """Shows other words beside the icon."""
        if text != self._note:
            self._note = text
            self._keep_clear()
            self.update()

    def room(self) -> int:
        return self.maxLength()

    def type_text(self, text: str) -> None:
        """Inserts the text of a key of the on-screen keyboard."""
        self.insert(self.locale().toUpper(text) if self._upper else text)

    def erase(self) -> None:
        self.backspace()

    def enter(self) -> None:
        self.returnPressed.emit()

    def unselect(self) -> None:
        self.deselect()

    def wipe(self) -> None:
        """Empties the field and its undo history."""
        self.setText("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        paint_ground(painter, self.look, self)
        if not self.hasFocus() or len(self.text()) < 12:
            self._paint_note(painter)
        painter.end()
        super().paintEvent(_event)
        if self.hasFocus():
            self._paint_caret()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_clear()

    def _keep_clear(self) -> None:
        """Keeps the text clear of the note at the end of the line."""
        side, note = self.look.either(38, 24), self._note_width()
        end = side + (note + self.look.px(20) if note else 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(*((end, 0, side, 0) if mirrored else (side, 0, end, 0)))

    def _raise_case(self) -> None:
        place = self.cursorPosition()
        raised = self.locale().toUpper(self.text())
        if raised != self.text():
            self.setText(raised)
            self.setCursorPosition(place)

    def _note_width(self) -> int:
        words = QFontMetrics(self.look.font(Role.SMALL)).horizontalAdvance(self._note)
        side = self.look.either(38, 26) if self._icon else 0
        return words + side + (self.look.px(14) if words and side else 0)

    def _paint_note(self, painter: QPainter) -> None:
        look, note = self.look, self._note_width()
        if not note:
            return
        side = look.either(38, 26)
        whole, way = self.rect().toRectF(), self.layoutDirection()
        right = whole.right() - look.either(40, 24)
        left = right - note
        if self._icon:
            spot = mirrored(QRectF(left, 0, side, whole.height()), whole, way)
            centred(painter, icon(look, self._icon, "soft", side), QPointF(spot.center()))
            left += side + look.px(14)
        painter.setPen(look.colour("soft"))
        line = mirrored(QRectF(left, 0, right - left + 1, whole.height()), whole, way)
        draw_line(painter, line, look.font(Role.SMALL), self._note, _MIDDLE)

    def _paint_caret(self) -> None:
        caret = self.cursorRect().toRectF()
        painter = QPainter(self)
        wide = self.look.px(4)
        before = 0 if self.text() else wide - 1
        bar = QRectF(caret.center().x() - before, caret.top(), wide, caret.height())
        painter.fillRect(bar, self.look.colour("brand"))
        painter.end()
