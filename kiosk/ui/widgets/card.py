"""A rounded ground for other widgets; raised, it has a shadow and the room for it."""

from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel, smooth
from kiosk.ui.widgets.shadow import paint_shadow


class Card(QWidget):
    """Takes a layout as any widget does; ``fill`` and ``edge`` are the theme's colour names."""

    def __init__(
        self,
        look: Look,
        fill: str = "card",
        edge: str | None = None,
        raised: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.fill = fill
        self.edge = edge
        self.raised = raised
        self.radius = look.either(36, 24)
        pad = look.either(28, 22)
        air = self.air()
        self.setContentsMargins(air + QMargins(pad, pad, pad, pad))

    def air(self) -> QMargins:
        """The room for the shadow around the card, in pixels; 0 unless raised."""
        if not self.raised:
            return QMargins()
        side, end = self.look.either(32, 20), self.look.either(28, 20)
        return QMargins(side, end, side, end)

    def ground(self) -> QRect:
        return self.rect().marginsRemoved(self.air())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        look, ground = self.look, self.ground()
        if self.raised:
            blur = min(look.either(28, 20), ground.width() // 2, ground.height() // 2)
            paint_shadow(painter, ground, self.radius, blur, look.colour("shadow"))
        edge = look.colour(self.edge) if self.edge else self._outline()
        panel(painter, ground.toRectF(), self.radius, look.colour(self.fill), edge, look.px(2) if edge else 0)
        painter.end()

    def _outline(self) -> QColor | None:
        """The line around a card whose colour is the paper's."""
        theme = self.look.theme
        return self.look.colour("line") if theme.card == theme.paper else None
