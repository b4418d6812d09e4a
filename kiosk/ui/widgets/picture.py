"""A picture with round corners, cropped to fill its place."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel, smooth


def paint_picture(painter: QPainter, rect: QRectF, picture: QPixmap, radius: float) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setClipPath(outline)
    painter.drawPixmap(rect, picture, _covering(picture, rect))
    painter.restore()


def _covering(picture: QPixmap, rect: QRectF) -> QRectF:
    """The part in the middle of the picture with the proportions of ``rect``."""
    size = picture.size().toSizeF()
    share = min(size.width() / rect.width(), size.height() / rect.height())
    wide, high = rect.width() * share, rect.height() * share
    return QRectF((size.width() - wide) / 2, (size.height() - high) / 2, wide, high)


class Picture(QWidget):
    """``side`` in pixels; shows an empty plate while there is no picture."""

    def __init__(
        self, look: Look, side: int, picture: QPixmap | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._picture = picture
        self.setFixedSize(QSize(side, side))

    def show_picture(self, picture: QPixmap | None) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        radius = self.look.either(20, 14)
        rect = self.rect().toRectF()
        if self._picture and not self._picture.isNull():
            paint_picture(painter, rect, self._picture, radius)
        else:
            panel(painter, rect, radius, self.look.colour("plate"))
        painter.end()
