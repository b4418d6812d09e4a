"""A notice: an icon and a few words in the middle, without a question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.medallion import Medallion
from kiosk.ui.widgets.text.label import Label

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Notice(QWidget):
    """``body`` is the layout for more widgets below the words."""

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.medallion = Medallion(look, icon)
        self.heading = Label(look, Role.HEADING, align=_MIDDLE)
        self.text = Label(look, Role.LEAD, colour="soft", align=_MIDDLE)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.either(24, 14))
        column = QVBoxLayout(self)
        side = look.either(72, 64)
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.medallion, 0, _MIDDLE)
        column.addSpacing(look.either(48, 24))
        column.addWidget(self.heading)
        column.addSpacing(look.either(16, 8))
        column.addWidget(self.text)
        column.addSpacing(look.either(40, 20))
        column.addLayout(self.body)
        column.addStretch(3)

    def say(self, heading: str, text: str) -> None:
        """Shows what happens, and what it means for the shopper."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
