"""Cards to choose one from: an icon or a picture, two words, what it is and what it costs."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon as drawn_icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.fit import draw_line, fitted_lines
from kiosk.ui.widgets.lines import set_lines
from kiosk.ui.widgets.paint import centred, leading, mirrored, panel, smooth
from kiosk.ui.widgets.picture import paint_picture
from kiosk.ui.widgets.touch import Touchable

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ChoiceCard(Touchable, QRadioButton):
    """Tinted with a brand edge when chosen. ``key`` names it in its group; by default the title does."""

    def __init__(
        self,
        look: Look,
        icon: str | None,
        title: str,
        detail: str = "",
        picture: QPixmap | None = None,
        price: str = "",
        key: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.touch_by(look)
        self.key = title if key is None else key
        self.title, self.detail, self.price = title, detail, price
        self._icon, self._picture = icon, picture
        self.setAutoExclusive(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(filter(None, (detail, price))))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        look, pad = self.look, self._pad()
        title = QFontMetrics(look.font(Role.TITLE))
        high = 2 * pad + self._art_side() + look.either(24, 22) + title.height()
        if self.detail:
            high += QFontMetrics(look.font(Role.BODY)).height() * (2 if len(self.detail) > 24 else 1)
        wide = 2 * pad + title.horizontalAdvance(self.title)
        return QSize(max(wide, look.either(280, 180)), high)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(self.look.either(180, 120), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        self.sink(painter)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._paint_ground(painter)
        self._paint_art(painter)
        self._paint_words(painter)
        painter.end()

    def _pad(self) -> int:
        return self.look.either(36, 25)

    def _art_side(self) -> int:
        return self.look.either(150, 96) if self._picture else self.look.either(56, 40)

    def _paint_ground(self, painter: QPainter) -> None:
        look, rect, radius = self.look, self.rect().toRectF(), self.look.radius
        chosen = self.isChecked()
        fill = look.colour("plate" if self.isDown() and not chosen else "tint" if chosen else "card")
        edge = look.colour("brand" if chosen else "edge")
        panel(painter, rect, radius, fill, edge, look.px(4 if chosen else 2))
        inset = look.px(7)
        self.paint_ring(painter, rect.adjusted(inset, inset, -inset, -inset), radius - inset)

    def _paint_art(self, painter: QPainter) -> None:
        pad, side, whole = self._pad(), self._art_side(), self.rect().toRectF()
        spot = mirrored(QRectF(pad, pad, side, side), whole, self.layoutDirection())
        if self._picture:
            paint_picture(painter, spot, self._picture, self.look.either(20, 14))
        elif self._icon:
            colour = "brand" if self.isChecked() else "soft"
            centred(painter, drawn_icon(self.look, self._icon, colour, side), QPointF(spot.center()))

    def _paint_words(self, painter: QPainter) -> None:
        look, pad = self.look, self._pad()
        room = self.rect().toRectF().adjusted(pad, pad, -pad, -pad + look.px(4))
        bottom = room.bottom()
        if self.detail:
            font, way = look.font(Role.BODY), self.layoutDirection()
            high = QFontMetrics(font).height() * (2 if len(self.detail) > 24 else 1)
            below = QRectF(room.left(), bottom - high, room.width(), high)
            lines = fitted_lines(
                font,
                self.detail,
                high,
                lambda text, font: set_lines(text, font, room.width(), 1.0, leading(way), way),
            )
            painter.setPen(look.colour("soft"))
            lines.draw(painter, below, Qt.AlignmentFlag.AlignTop)
            bottom -= high + look.px(2)
        high = QFontMetrics(look.font(Role.TITLE)).height()
        self._paint_title(painter, QRectF(room.left(), bottom - high, room.width(), high))

    def _paint_title(self, painter: QPainter, line: QRectF) -> None:
        look, font = self.look, self.look.font(Role.PRICE)
        room = QFontMetrics(font).horizontalAdvance(self.price) if self.price else 0
        price = QRectF(line.right() - room, line.top(), room, line.height())
        title = line.adjusted(0, 0, -(room + look.px(12)) if room else 0, 0)
        painter.setPen(look.colour("ink"))
        way = self.layoutDirection()
        draw_line(
            painter,
            mirrored(title, line, way),
            look.font(Role.TITLE),
            self.title,
            leading(self.layoutDirection()),
        )
        if room:
            draw_line(painter, mirrored(price, line, way), font, self.price, leading(way))


class Choices(QWidget):
    """The cards side by side, or ``stacked``; exactly one is chosen once one has been."""

    chosen = Signal(str)
    """The key, when a person chose; not when the program did."""

    def __init__(
        self,
        look: Look,
        cards: Sequence[ChoiceCard],
        stacked: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cards = tuple(cards)
        self._group = QButtonGroup(self)
        ways = QBoxLayout.Direction
        layout = QBoxLayout(ways.TopToBottom if stacked else ways.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(max(look.either(20, 16), look.apart))
        for card in self.cards:
            self._group.addButton(card)
            layout.addWidget(card, 1)
        self._group.buttonClicked.connect(self._tell)

    def key(self) -> str | None:
        return next((card.key for card in self.cards if card.isChecked()), None)

    def choose(self, key: str | None) -> None:
        """Without the signal; None, or a key that no card has, leaves none chosen."""
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(card.key == key)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self._move(step)

    def _move(self, step: int) -> None:
        here = next((place for place, card in enumerate(self.cards) if card.hasFocus()), 0)
        card = self.cards[(here + step) % len(self.cards)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        card.click()

    def _tell(self, card: ChoiceCard) -> None:
        self.chosen.emit(card.key)
