"""The base of touch targets: they sink at once, Return presses them, a ring shows the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    _Base = QAbstractButton
else:
    _Base = object

BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Touchable(_Base):
    """Mixed in before a Qt button class, which gives screen readers its role."""

    look: Look
    ringed = False

    def touch_by(self, look: Look) -> None:
        """Call it first in the constructor."""
        self.look = look
        # A touch leaves the focus where it was, so that a shopper goes on typing in the field.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(look.touch, look.touch)

    def hitButton(self, pos: QPoint) -> bool:
        """Any point of the widget counts, whatever the style paints there."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ringed = event.reason() in BY_KEYS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ringed = False
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)

    def sunk(self) -> QRectF:
        """The rectangle to paint in; its upper edge is lower while the button is down."""
        return self.rect().toRectF().adjusted(0, self.look.px(2) if self.isDown() else 0, 0, 0)

    def paint_ring(self, painter: QPainter, rect: QRectF, radius: float, colour: str = "ink") -> None:
        if self.ringed:
            panel(painter, rect, radius, None, self.look.colour(colour), self.look.px(3))
