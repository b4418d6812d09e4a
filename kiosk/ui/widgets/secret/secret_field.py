"""A field for card data: it holds bytes, never text, without clipboard and undo."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.input.focus import PRIVATE
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import leading, mirrored, smooth
from kiosk.ui.widgets.secret.secret_shape import Shape
from kiosk.ui.widgets.text.fit import draw_line, fitted_line
from kiosk.ui.widgets.writable import paint_ground

T = TypeVar("T")

_DIGITS = b"0123456789"
_HIDDEN = "•"


class SecretField(QWidget):
    """Screen readers hear only the number of digits."""

    edited = Signal()
    entered = Signal()
    reached = Signal()
    """Emitted when it gets the focus."""

    def __init__(self, look: Look, caption: str, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.caption, self._shape = look, caption, shape
        # Never resized: growing would leave a copy at the old place in memory.
        self._digits = bytearray(shape.most)
        self._count = 0
        self.setAccessibleName(caption)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # noqa: FBT003
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setProperty(PRIVATE, True)  # noqa: FBT003
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def __len__(self) -> int:
        return self._count

    def __bool__(self) -> bool:
        return True

    def look_at(self, judge: Callable[[memoryview], T]) -> T:
        """The result of `judge`, which is called with the buffer itself, not with a copy."""
        with memoryview(self._digits) as whole, whole[: self._count] as digits:
            return judge(digits)

    def type_text(self, text: str) -> None:
        """Takes one digit from a key of the pad."""
        digit = ord(text) if len(text) == 1 else 0
        if digit in _DIGITS and self._count < self._shape.most:
            self._digits[self._count] = digit
            self._count += 1
            self._changed()

    def erase(self) -> None:
        if self._count:
            self._count -= 1
            self._digits[self._count] = 0
            self._changed()

    def enter(self) -> None:
        self.entered.emit()

    def wipe(self) -> None:
        """Overwrites every digit in place."""
        self._digits[:] = bytes(self._shape.most)
        if self._count:
            self._count = 0
            self._changed()

    def sizeHint(self) -> QSize:
        return QSize(self.look.either(400, 200), max(self.look.either(128, 84), self.look.touch))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.either(200, 120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes digits and a few keys only, so that nothing is pasted, selected or undone."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Backspace:
                self.erase()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.isAutoRepeat():
                self.enter()
            case _ if len(event.text()) == 1 and event.text() in "0123456789":
                self.type_text(event.text())
            case _:
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        paint_ground(painter, self.look, self)
        whole, way = self.rect().toRectF(), self.layoutDirection()
        pad, half = self.look.either(36, 24), whole.height() * 0.42
        caption = whole.adjusted(pad, self.look.either(10, 6), -pad, half - whole.height())
        digits = whole.adjusted(pad, half - self.look.px(4), -pad, -self.look.either(10, 6))
        painter.setPen(self.look.colour("soft"))
        font = self.look.font(Role.SMALL)
        draw_line(painter, mirrored(caption, whole, way), font, self.caption, leading(way))
        self._paint_digits(painter, digits)
        painter.end()

    def _paint_digits(self, painter: QPainter, room: QRectF) -> None:
        """Digits run from left to right in every language."""
        text, font = self._picture(), self.look.font(Role.ENTRY)
        painter.setPen(self.look.colour("ink" if text else "edge"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, room, font, text or self._shape.example, left)
        if self.hasFocus():
            smaller, _ = fitted_line(font, text, room.width() + 1)
            metrics = QFontMetricsF(smaller)
            before = self.look.px(8) if self._shape.example and not text else 0
            at, high = room.left() + metrics.horizontalAdvance(text) - before, metrics.height() * 0.9
            caret = QRectF(at, room.center().y() - high / 2, self.look.px(4), high)
            painter.fillRect(caret, self.look.colour("brand"))

    def _picture(self) -> str:
        """The characters to paint; hidden digits are never among them."""
        return "".join(self._place(place) for place in range(self._count))

    def _place(self, place: int) -> str:
        seen = self._shape.shown(place, self._count)
        gap = self._shape.gap if place in self._shape.gaps else ""
        return gap + (chr(self._digits[place]) if seen else _HIDDEN)

    def _changed(self) -> None:
        self._tell()
        self.update()
        self.edited.emit()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("%n digit(s)", "", self._count))
