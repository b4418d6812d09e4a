"""An icon on a tinted circle, for screens without a question."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.icons import icon as drawn_icon
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import centred, panel, smooth

_ICON_SHARE = 0.46


class Medallion(QWidget):
    """``side`` in pixels; ``fill`` and ``ink`` are the theme's colour names."""

    def __init__(
        self,
        look: Look,
        icon: str,
        fill: str = "tint",
        ink: str = "brand",
        side: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._icon, self._fill, self._ink = icon, fill, ink
        side = side or look.either(184, 112)
        self.setFixedSize(QSize(side, side))

    def show_icon(self, icon: str, fill: str = "tint", ink: str = "brand") -> None:
        """Shows another icon in these colours."""
        self._icon, self._fill, self._ink = icon, fill, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        rect = self.rect().toRectF()
        panel(painter, rect, rect.width() / 2, self.look.colour(self._fill))
        side = round(rect.width() * _ICON_SHARE)
        centred(painter, drawn_icon(self.look, self._icon, self._ink, side), QPointF(rect.center()))
        painter.end()
