"""An icon beside words with the same meaning."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.icons import icon as drawn_icon
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import centred


class Icon(QWidget):
    """``side`` in pixels; ``colour`` is the theme's name. Screen readers skip it."""

    def __init__(self, look: Look, name: str, colour: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._name, self._colour = name, colour
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        centre = QPointF(self.rect().toRectF().center())
        centred(painter, drawn_icon(self.look, self._name, self._colour, self.width()), centre)
        painter.end()
