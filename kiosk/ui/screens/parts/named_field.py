"""A field under its name, with room beside the name for what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.text.label import Label


class NamedField(QWidget):
    """Keeps its height whether anything is wrong or not."""

    def __init__(self, look: Look, name: str, field: TextField) -> None:
        super().__init__()
        self.field = field
        field.setAccessibleName(name)
        self.name = Label(look, Role.SMALL, name, "soft")
        self.wrong = Label(look, Role.SMALL, colour="red")
        for label in (self.name, self.wrong):
            label.setWordWrap(False)
        self.wrong.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.wrong.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        side = look.either(10, 6)
        head.setContentsMargins(side, 0, side, 0)
        head.setSpacing(look.px(12))
        head.addWidget(self.name)
        head.addWidget(self.wrong, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.either(10, 4))
        column.addLayout(head)
        column.addWidget(field)
        self.setFocusProxy(field)
        field.textChanged.connect(lambda _text: self.say(""))

    def say(self, wrong: str) -> None:
        """Says what is wrong, also to a screen reader; empty clears it."""
        if wrong == self.wrong.text():
            return
        self.wrong.setText(wrong)
        self.field.setAccessibleDescription(wrong)
        if wrong:
            QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.Alert))
