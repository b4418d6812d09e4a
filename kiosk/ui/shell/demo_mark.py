"""The mark of a demo at the upper edge, and the invitation while the attract loop plays."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import panel, smooth
from kiosk.ui.widgets.text.fit import draw_line
from kiosk.ui.widgets.touch import Touchable

_MIDDLE = Qt.AlignmentFlag.AlignCenter


def room_for_mark(look: Look) -> QSize:
    """What the bar at the top leaves to the mark of a demo."""
    return _size(look, _name())


def _name() -> str:
    return QCoreApplication.translate("demo", "Demo")


def _size(look: Look, text: str) -> QSize:
    words = QFontMetrics(look.font(Role.STRONG)).horizontalAdvance(text)
    return QSize(max(words + 2 * look.px(24), look.touch), look.touch)


class DemoMark(Touchable, QAbstractButton):
    """A mark over every screen, in the middle of the upper edge, or at its end; the touch area is larger.

    The bar at the top keeps that place free.
    """

    def __init__(
        self, host: QWidget, opened: Callable[[], None], look: Look, *, at_the_end: bool = False
    ) -> None:
        super().__init__(host)
        self._at_the_end = at_the_end
        self.touch_by(look)
        self.setText(_name())
        self.setAccessibleName(QCoreApplication.translate("demo", "Demo: nothing is sold here"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(opened)
        host.installEventFilter(self)
        self._place(host)

    def sizeHint(self) -> QSize:
        return _size(self.look, self.text())

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(host, QWidget):
            self._place(host)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        look, high = self.look, self.look.either(48, 32)
        radius = look.either(20, 14)
        tab = QRectF(0, -radius, self.width(), high + radius)
        panel(painter, tab, radius, look.colour("gold"))
        painter.setPen(look.colour("#17201c"))
        draw_line(painter, QRectF(0, 0, self.width(), high), look.font(Role.STRONG), self.text(), _MIDDLE)
        painter.end()

    def _place(self, host: QWidget) -> None:
        self.resize(self.sizeHint())
        left = host.width() - self.width()
        self.move(left - self.look.either(56, 28) if self._at_the_end else left // 2, 0)
        self.raise_()


class Invitation(QWidget):
    """A strip along the lower edge of its host. It takes no touch: the attract loop hears all of them."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self._words())
        host.installEventFilter(self)
        self._place(host)
        self.show()
        self.raise_()

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and isinstance(host, QWidget):
            self._place(host)
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        panel(painter, self.rect().toRectF(), look.radius, look.colour("gold"))
        painter.setPen(look.colour("#17201c"))
        draw_line(painter, self.rect().toRectF(), look.font(Role.BUTTON), self._words(), _MIDDLE)
        painter.end()

    def _words(self) -> str:
        return QCoreApplication.translate("demo", "Touch the screen to try it yourself")

    def _place(self, host: QWidget) -> None:
        look = self._look = Look.for_screen((host.width(), host.height()))
        side, high = look.either(32, 28), look.either(92, 56)
        wide = host.width() - 2 * side - look.either(0, 440)
        self.setGeometry(side, host.height() - high - look.either(14, 10), wide, high)
