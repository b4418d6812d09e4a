"""The steps as a rail for staff: touch one, or press its key, F1 to F12."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from kiosk.flow import route
from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Faces
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import panel, smooth
from kiosk.ui.widgets.text.fit import draw_line, fitted_line
from kiosk.ui.widgets.touch import Touchable
from kiosk.ui.words.titles import title

MOST = 12
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class Stop(Touchable, QAbstractButton):
    """One step: its key above, its name below. The current step is checked."""

    def __init__(self, look: Look, step: str, name: str, number: int) -> None:
        super().__init__()
        self.touch_by(look)
        self.step, self.key = step, f"F{number}"
        self.setText(name)
        self.setAccessibleName(f"{self.text()} {self.key}")
        self.setCheckable(True)
        # Each has its own key; Tab stays inside the screen.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFont(look.font(Role.BAR))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def room(self) -> int:
        """The width for its name in pixels."""
        return self.width() - 2 * self.look.px(8)

    def sizeHint(self) -> QSize:
        return QSize(self.look.touch, max(self.look.px(76), self.look.touch))

    def nextCheckState(self) -> None:
        """A touch does not check it: the checkout says which step is current."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        look, whole, here = self.look, self.sunk(), self.isChecked()
        if not (self.isEnabled() or here):
            painter.setOpacity(0.45)
        panel(painter, whole, look.px(18), look.colour("brand" if here else "card"))
        inner = whole.adjusted(look.px(8), look.px(12), -look.px(8), -look.px(12))
        half = inner.height() / 2
        painter.setPen(look.colour("brand_ink" if here else "soft"))
        draw_line(painter, inner.adjusted(0, 0, 0, -half), look.font(Role.COUNT), self.key, _MIDDLE)
        painter.setPen(look.colour("brand_ink" if here else "ink"))
        draw_line(painter, inner.adjusted(0, half, 0, 0), self.font(), self.text(), _MIDDLE)
        painter.end()


class Rail(QWidget):
    """Disabled before there is a basket, and while a payment may be under way."""

    wanted = Signal(str)
    """The step to go to."""

    def __init__(self, look: Look, faces: Faces) -> None:
        super().__init__()
        self.look, self._faces = look, faces
        self.stops: tuple[Stop, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.apart)

    def present(self, kiosk: Kiosk) -> None:
        """The steps of this shopper's journey."""
        names = [step.name for step in kiosk.offered if step.within is None][:MOST]
        if names != [stop.step for stop in self.stops]:
            self._put(names)
        here, leads = route.standing(kiosk), _leads(kiosk)
        for stop in self.stops:
            stop.setChecked(stop.step == here)
            stop.setEnabled(leads)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.activate()
        self._write_alike()

    def press(self, number: int) -> bool:
        """Goes to the n-th step, counted from 1; False where there is none."""
        there = 0 < number <= len(self.stops)
        if there:
            self.stops[number - 1].click()
        return there

    def _put(self, names: list[str]) -> None:
        for stop in self.stops:
            self._row.removeWidget(stop)
            stop.hide()
            stop.deleteLater()
        self.stops = tuple(
            Stop(self.look, name, title(name, self._faces), number) for number, name in enumerate(names, 1)
        )
        for stop in self.stops:
            stop.clicked.connect(lambda _checked, step=stop.step: self.wanted.emit(step))
            self._row.addWidget(stop)
            stop.show()
        self._row.activate()
        self._write_alike()

    def _write_alike(self) -> None:
        """Sets all names in the size that the longest needs."""
        whole = self.look.font(Role.BAR)
        fitting = [fitted_line(whole, stop.text(), stop.room())[0] for stop in self.stops]
        for stop in self.stops:
            stop.setFont(min(fitting, key=QFont.pixelSize))


def _leads(kiosk: Kiosk) -> bool:
    basket = kiosk.order.basket
    return bool(basket and basket.basketitem_set) and kiosk.payment.truth is Truth.NONE
