"""The line over the screen: what is being played, and how far it has come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.text.fit import draw_line

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Strip(QWidget):
    """Left the beat, right the shopper and the place; a bar along the lower edge."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._what = self._where = ""
        self._share = 0.0
        self.setFixedHeight(look.either(64, 40))

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def say(self, what: str, where: str, share: float) -> None:
        """`share` is how much has been played, 0 to 1."""
        self._what, self._where, self._share = what, where, share
        self.setAccessibleName(f"{what} · {where}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.colour("gold"))
        bar = look.either(6, 4)
        painter.fillRect(
            QRectF(0, self.height() - bar, self.width() * self._share, bar), look.colour("#17201c")
        )
        painter.setPen(look.colour("#17201c"))
        side = look.either(32, 20)
        room = QRectF(side, 0, self.width() - 2 * side, self.height() - bar)
        font = look.font(Role.STRONG)
        aside = QFontMetricsF(font).horizontalAdvance(self._where)
        draw_line(painter, room, font, self._where, _MIDDLE | Qt.AlignmentFlag.AlignRight)
        what = room.adjusted(0, 0, -aside - side, 0)
        draw_line(painter, what, font, self._what, _MIDDLE | Qt.AlignmentFlag.AlignLeft)
        painter.end()
