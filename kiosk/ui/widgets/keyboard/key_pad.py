"""Keys in one painted widget: each acts at once on touch, and ⌫ repeats while it is held."""

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.keyboard.key_grid import Placed, meant, placed
from kiosk.ui.widgets.keyboard.key_paint import paint_key
from kiosk.ui.widgets.keyboard.keys import Act, Key, Rows
from kiosk.ui.widgets.paint import smooth

_HOLD_MS = 450
_REPEAT_MS = 70
_SHADE = 3


class Writable(Protocol):
    """A field that a keyboard can write into, as TextField and TextArea."""

    def type_text(self, text: str) -> None: ...
    def erase(self) -> None: ...
    def enter(self) -> None: ...


class KeyPad(QWidget):
    """Takes no focus: the field keeps it."""

    typed = Signal(str)
    erased = Signal()
    entered = Signal()

    def __init__(self, look: Look, rows: Rows, key_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._rows = rows
        self._key_height = max(key_height, look.key)
        self._field: Writable | None = None
        self._places: tuple[Placed, ...] = ()
        self._down: Placed | None = None
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._again)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def attach(self, field: Writable | None) -> None:
        """Makes the keys write into this field; with None they only send signals."""
        self._field = field

    @property
    def places(self) -> tuple[Placed, ...]:
        return self._places

    def sizeHint(self) -> QSize:
        rows = len(self._rows)
        wide = max(sum(key.wide for key in row) for row in self._rows)
        return QSize(round(wide * self.look.key), rows * self._key_height + (rows - 1) * self._gap())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.sizeHint().height())

    @property
    def least_height(self) -> int:
        """How low it may be with keys that a finger still meets."""
        rows = len(self._rows)
        return rows * self.look.key + (rows - 1) * self._gap() + self.look.px(_SHADE)

    def show_rows(self, rows: Rows) -> None:
        self._rows = rows
        self._place()
        self.updateGeometry()

    def press(self, key: Key) -> None:
        """Does what a touch of this key does."""
        match key.act:
            case Act.WRITE:
                self._write(key.text)
            case Act.ERASE:
                self.erased.emit()
                if self._field:
                    self._field.erase()
            case Act.ENTER:
                self.entered.emit()
                if self._field:
                    self._field.enter()
            case Act.SHIFT | Act.PAGE:
                self.turn(key)

    def turn(self, key: Key) -> None:
        """Handles shift and page keys, where there are any."""

    def is_lit(self, _key: Key) -> bool:
        return False

    def event(self, event: QEvent) -> bool:
        """Handles each finger by itself: fast typists have two down at a time."""
        if isinstance(event, QTouchEvent):
            for point in event.points():
                if point.state() == point.state().Pressed:
                    self._press_at(point.position())
            if event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
                self._release()
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press_at(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._release()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        for place in self._places:
            down = self._down is not None and self._down.key == place.key
            paint_key(painter, self.look, place, down=down, lit=self.is_lit(place.key))
        painter.end()

    def _write(self, text: str) -> None:
        self.typed.emit(text)
        if self._field:
            self._field.type_text(text)

    def _press_at(self, point: QPointF) -> None:
        self._down = meant(self._places, point)
        if not self._down:
            return
        self.update()
        if self._down.key.act is Act.ERASE:
            self._repeat.start(_HOLD_MS)
        self.press(self._down.key)

    def _again(self) -> None:
        self._repeat.setInterval(_REPEAT_MS)
        if self._down:
            self.press(self._down.key)

    def _release(self) -> None:
        self._repeat.stop()
        self._down = None
        self.update()

    def _gap(self) -> int:
        """The gap between two keys in pixels; smaller where the keys would become too narrow."""
        most = max(sum(key.wide for key in row) for row in self._rows)
        roomy = (self.width() - self.look.apart * most) / most >= self.look.touch
        return max(self.look.either(12, 8), self.look.apart) if roomy else self.look.either(12, 8)

    def _place(self) -> None:
        shade = self.look.px(_SHADE)
        self._places = placed(self._rows, self.width(), self.height() - shade, self._gap())
        self.update()
