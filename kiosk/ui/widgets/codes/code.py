"""A code on its white card: black on white in every theme, with its quiet zone."""

from math import ceil

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.codes.read_back import (
    CodeKind,
    Modules,
    UnreadableCode,
    checked_picture,
    least_side,
    modules_of,
)
from kiosk.ui.widgets.paint import panel, smooth
from kiosk.ui.widgets.shadow import paint_shadow

_CORNER = 0.3
"""How far a round corner reaches in, as a share of its radius."""


class CodePicture(QWidget):
    """``side`` is the wanted side of the white card in pixels; the room for its shadow comes on top."""

    unreadable = Signal(str)
    """Emitted when the room is too small for the code; the card stays empty."""

    def __init__(self, look: Look, side: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._side = side or max(look.either(560, 380), look.mm(100) if look.portrait else 0)
        self._text = ""
        self._kind = CodeKind.QR
        self._modules: Modules | None = None
        self._image: QImage | None = None
        self._drawn_at: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_code(self, text: str, kind: CodeKind = CodeKind.QR, name: str = "") -> None:
        """``name`` is for screen readers. UnreadableCode for a text that this kind cannot encode.

        Drawn at the first paint event: before that the layout may still change the size.
        """
        self.wipe()
        self._modules = modules_of(text, kind)
        self._text, self._kind = text, kind
        self.setAccessibleName(name)
        self.updateGeometry()

    def wipe(self) -> None:
        self._text, self._modules, self._image, self._drawn_at = "", None, None, None
        self.update()

    def is_shown(self) -> bool:
        return self._image is not None

    def code_side(self) -> int:
        """The width of the code in pixels, quiet zone included; 0 for an empty card."""
        return round(self._image.deviceIndependentSize().width()) if self._image else 0

    def sizeHint(self) -> QSize:
        return self._hint(self._side)

    def minimumSizeHint(self) -> QSize:
        """The size that the code needs, at most the wanted one."""
        if self._modules is None:
            return self._hint(self._side // 2)
        needed = ceil(least_side(self._modules, self._kind) / self.devicePixelRatioF()) + 2 * self._inset()
        return self._hint(min(self._side, needed))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._draw_once()
        painter = QPainter(self)
        look, card = self.look, self._card()
        radius = look.either(44, 28)
        blur = self._air().left()
        smooth(painter)
        paint_shadow(painter, card, radius, blur, look.colour("shadow"))
        panel(painter, card.toRectF(), radius, look.colour("#ffffff"))
        if self._image:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            painter.drawImage(self._corner(self._image), self._image)
        painter.end()

    def _draw_once(self) -> None:
        """Draws once for each size: drawing takes longer than a frame."""
        side = self._card().width() - 2 * self._inset()
        if self._modules is None or side == self._drawn_at:
            return
        self._drawn_at, self._image = side, None
        ratio = self.devicePixelRatioF()
        try:
            self._image = checked_picture(self._text, self._kind, side, ratio, self._modules)
        except UnreadableCode as error:
            reason = str(error)
            QTimer.singleShot(0, self, lambda: self.unreadable.emit(reason))

    def _card(self) -> QRect:
        """The card: the whole room for a barcode, the largest square in its middle for a QR code."""
        room = self.rect().marginsRemoved(self._air())
        if self._kind is CodeKind.CODE128:
            return room
        side = min(room.width(), room.height())
        left, top = (room.width() - side) // 2, (room.height() - side) // 2
        return QRect(room.left() + left, room.top() + top, side, side)

    def _corner(self, image: QImage) -> QPoint:
        size = image.deviceIndependentSize().toSize()
        centre = self._card().center()
        return QPoint(centre.x() - size.width() // 2, centre.y() - size.height() // 2)

    def _hint(self, side: int) -> QSize:
        air = self._air()
        high = side if self._kind is CodeKind.QR else round(side * 0.36)
        return QSize(side + air.left() + air.right(), high + air.top() + air.bottom())

    def _inset(self) -> int:
        """The inset in pixels that keeps clear of the round corners."""
        return ceil(self.look.either(44, 28) * _CORNER)

    def _air(self) -> QMargins:
        air = self.look.either(28, 20)
        return QMargins(air, air, air, air)
