"""The shop's mark and name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import leading, mirrored, panel, smooth
from kiosk.ui.widgets.picture import paint_picture
from kiosk.ui.widgets.text.fit import draw_line


class Brand(QWidget):
    """Without a logo it shows the name's first letter; ``on_brand`` is for a ground in the brand's colour."""

    def __init__(
        self,
        look: Look,
        name: str,
        logo: QPixmap | None = None,
        on_brand: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._name, self._logo, self._on_brand = name, logo, on_brand
        self._grown = 64 / 44 if on_brand and look.portrait else 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._side()
        words = QFontMetrics(self._font()).horizontalAdvance(self._name)
        return QSize(side + self.look.px(16) + words + 2, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side() * 3, self._side())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        rect, side, way = self.rect().toRectF(), self._side(), self.layoutDirection()
        mark = mirrored(QRectF(0, (rect.height() - side) / 2, side, side), rect, way)
        self._paint_mark(painter, mark)
        painter.setPen(self.look.colour("brand_ink" if self._on_brand else "ink"))
        words = mirrored(rect.adjusted(side + self.look.px(16), 0, 0, 0), rect, way)
        draw_line(painter, words, self._font(), self._name, leading(way))
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: QRectF) -> None:
        radius = mark.width() * 0.27
        if self._logo and not self._logo.isNull():
            paint_picture(painter, mark, self._logo, radius)
            return
        ground, ink = ("brand_ink", "brand") if self._on_brand else ("brand", "brand_ink")
        panel(painter, mark, radius, self.look.colour(ground))
        font = QFont(self.look.font(Role.BRAND))
        font.setPixelSize(max(1, round(mark.height() * 0.62)))
        painter.setPen(self.look.colour(ink))
        draw_line(painter, mark, font, self._name[:1], Qt.AlignmentFlag.AlignCenter)

    def _side(self) -> int:
        return round(self.look.either(44, 32) * self._grown)

    def _font(self) -> QFont:
        font = QFont(self.look.font(Role.BRAND))
        font.setPixelSize(round(font.pixelSize() * (1.4 if self._grown > 1 else 1)))
        return font
