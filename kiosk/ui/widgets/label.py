"""Plain words: no markup is ever read, and what does not fit shrinks before it is shortened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.fit import fitted_block

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class Label(QLabel):
    """``colour`` is a name of the theme; ``align`` a horizontal or full Qt alignment."""

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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        self.setAlignment(align if align & Qt.AlignmentFlag.AlignVertical_Mask else align | _MIDDLE)
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        font, shown = fitted_block(self.font(), self.text(), room)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        align = QLabel.alignment(self)
        painter.drawText(room, int(self._visual(align) | Qt.TextFlag.TextWordWrap), shown)
        painter.end()

    def _visual(self, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight or align & Qt.AlignmentFlag.AlignHCenter:
            return align
        sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
        return align ^ sides if align & sides else align


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
