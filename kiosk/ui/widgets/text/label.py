"""A label of plain text: markup is never interpreted; text that does not fit shrinks, then is shortened."""

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import visual
from kiosk.ui.widgets.text.fit import fitted_lines
from kiosk.ui.widgets.text.lines import Lines, at_a_glance, set_lines

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_ENDLESS = 1 << 14


class Label(QLabel):
    """As wide as its words, wrapped where the room is narrower; ``colour`` is the theme's name."""

    def __init__(
        self,
        look: Look,
        role: Role,
        text: str = "",
        colour: str = "ink",
        align: Qt.AlignmentFlag = _START,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._pitch = role.value.pitch
        self.whole = False
        """Whether the text is a page that was cut to fit, and is never shortened."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        vertical = align & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(align if vertical else align | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(look.font(role))
        self.show_colour(colour)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def show_colour(self, name: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(name))
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        lines = self._set(self.text(), self.font(), _ENDLESS)
        return QSize(ceil(lines.width) + 1, max(ceil(lines.height), self._line_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.look.px(80)), self._line_height())

    def heightForWidth(self, width: int) -> int:
        return max(ceil(self._set(self.text(), self.font(), width).height), self._line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect().toRectF()
        lines = fitted_lines(
            self.font(),
            self.text(),
            room.size(),
            lambda text, font: self._set(text, font, room.width()),
            whole=self.whole,
        )
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, room, self.alignment())
        painter.end()

    def _set(self, text: str, font: QFont, width: float) -> Lines:
        way = self.layoutDirection()
        align = visual(self.alignment(), way)
        shown = text if self.whole else at_a_glance(text)
        return set_lines(shown, font, width, self._pitch, align, way)

    def _line_height(self) -> int:
        return ceil(QFontMetrics(self.font()).height() * self._pitch)
