"""A field for a phone number: grouped while it is typed, masked soon after."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.paint import mirrored
from kiosk.ui.widgets.text.fit import draw_line

HIDDEN_AFTER_MS = 2000
_LONGEST = 15
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Written = Callable[[str], str]


class PhoneField(TextField):
    """Takes digits only; ``digits`` is the number, the text shows it grouped or masked."""

    edited = Signal()

    def __init__(
        self, look: Look, country: str, grouped: Written, masked: Written, parent: QWidget | None = None
    ) -> None:
        """``country`` is shown before the number and is not part of it."""
        super().__init__(look, parent=parent)
        self.digits = ""
        self._used = False
        self._country, self._grouped, self._masked = country, grouped, masked
        self._watch = QTimer(self, singleShot=True, interval=HIDDEN_AFTER_MS)
        self._watch.timeout.connect(self.hide_digits)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # noqa: FBT003
        margins = self.textMargins()
        margins.setLeft(margins.left() + self._country_width())
        self.setTextMargins(margins)

    def write(self, digits: str) -> None:
        """Shows this number masked."""
        self.digits = digits[:_LONGEST]
        self._use(used=False)
        self.hide_digits()

    def start_anew(self) -> None:
        """Makes the next key begin another number; this one has been used."""
        self._use(used=True)

    def type_text(self, text: str) -> None:
        added = "".join(letter for letter in text if letter in "0123456789")
        self._edit((self._kept() + added)[:_LONGEST])

    def erase(self) -> None:
        self._edit(self._kept()[:-1])

    def wipe(self) -> None:
        self.digits = ""
        self._use(used=False)
        super().wipe()

    def hide_digits(self) -> None:
        """Masks the number; its owner can still recognise it."""
        self._watch.stop()
        self.setText(self._masked(self.digits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes digits and erasing keys only, so that nothing is pasted, selected or undone."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Backspace:
                self.erase()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.enter()
            case _ if event.text().isdigit():
                self.type_text(event.text())
            case _:
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, whole = self.look, self.rect().toRectF()
        place = QRectF(look.either(38, 24), 0, self._country_width(), whole.height())
        painter = QPainter(self)
        painter.setPen(look.colour("soft"))
        draw_line(
            painter, mirrored(place, whole, self.layoutDirection()), self.font(), self._country, _MIDDLE
        )
        painter.end()

    def _use(self, *, used: bool) -> None:
        """Hides the caret, also Qt's own, while the next key begins another number."""
        self._used = used
        self.setReadOnly(used)
        self.update()

    def _kept(self) -> str:
        return "" if self._used else self.digits

    def _edit(self, digits: str) -> None:
        if digits == self.digits:
            return
        self.digits = digits
        self._use(used=False)
        self.setText(self._grouped(digits))
        self._watch.start()
        self.edited.emit()

    def _paint_caret(self) -> None:
        if not self._used:
            super()._paint_caret()

    def _country_width(self) -> int:
        words = QFontMetrics(self.look.font(Role.ENTRY)).horizontalAdvance(self._country)
        return words + self.look.either(20, 12)
