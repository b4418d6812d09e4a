"""The gold dot beside words that wait for something; it pulses with motion."""

from PySide6.QtCore import QSize, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel, smooth

_BREATH_MS = 2400


class Waiting(QWidget):
    def __init__(self, look: Look, colour: str = "gold", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._colour = colour
        self._share = 0.5
        self.setFixedSize(QSize(look.either(34, 24), look.either(34, 24)))
        if look.motion:
            self._breathe()

    def show_colour(self, name: str) -> None:
        self._colour = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        rect, halo = self.rect().toRectF(), self.look.colour(self._colour)
        halo.setAlphaF(0.2 + 0.25 * self._share)
        panel(painter, rect, rect.width() / 2, halo)
        inset = rect.width() * 0.24
        dot = rect.adjusted(inset, inset, -inset, -inset)
        panel(painter, dot, dot.width() / 2, self.look.colour(self._colour))
        painter.end()

    def _breathe(self) -> None:
        breath = QVariantAnimation(self)
        breath.setDuration(_BREATH_MS)
        breath.setLoopCount(-1)
        for place, value in ((0.0, 0.0), (0.5, 1.0), (1.0, 0.0)):
            breath.setKeyValueAt(place, value)
        breath.valueChanged.connect(self._show_share)
        breath.start()

    def _show_share(self, share: float) -> None:
        self._share = share
        self.update()
