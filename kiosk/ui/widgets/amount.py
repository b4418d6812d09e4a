"""An amount on one line; with motion it counts up or down to a new value."""

from PySide6.QtCore import QEasingCurve, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.counting import between
from kiosk.ui.widgets.paint import visual
from kiosk.ui.widgets.text.fit import draw_amount
from kiosk.ui.widgets.text.label import Label

_COUNT_MS = 240
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class Amount(Label):
    """``text()`` is the new amount at once; only what is painted counts."""

    def __init__(
        self,
        look: Look,
        role: Role = Role.TOTAL,
        text: str = "",
        colour: str = "ink",
        align: Qt.AlignmentFlag = _END,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, role, text, colour, align, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._shown = text
        self._count = QVariantAnimation(self)
        self._count.setDuration(_COUNT_MS)
        self._count.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._count.setStartValue(0.0)
        self._count.setEndValue(1.0)
        self._count.valueChanged.connect(self._show_share)
        self._from = text

    def show_text(self, text: str) -> None:
        if text == self.text():
            return
        self._from = self.text()
        self._count.stop()
        self.setText(text)
        self.setAccessibleName(text)
        if self.look.motion and self.isVisible():
            self._count.start()
        else:
            self._show_share(1.0)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def heightForWidth(self, _width: int) -> int:
        return self.sizeHint().height()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(round(hint.width() * 0.72), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        way, room = self.layoutDirection(), self.contentsRect().toRectF()
        align = visual(self.alignment(), way)
        draw_amount(painter, room, self.font(), self._shown, align, way)
        painter.end()

    def _show_share(self, share: float) -> None:
        self._shown = between(self._from, self.text(), share)
        self.update()
