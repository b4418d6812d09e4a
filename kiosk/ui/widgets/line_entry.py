"""The entries of a form that are typed: a line of text, and a date."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.field import TextField

LONGEST = 250


def entry_height(look: Look) -> int:
    """The height of every entry in pixels."""
    return max(look.either(88, 70), look.touch)


class LineEntry(TextField):
    """One line. ``pattern`` limits what can be typed."""

    def __init__(self, look: Look, pattern: str = "", note: str = "", icon: str | None = None) -> None:
        super().__init__(look, "", icon, note, LONGEST, role=Role.LEAD)
        if pattern:
            self.setValidator(QRegularExpressionValidator(pattern, self))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), entry_height(self.look))

    def value(self) -> str:
        return self.text()

    def show_value(self, text: str) -> None:
        self.setText(text)


class DateEntry(LineEntry):
    """Day, month, year: it sets the dots itself, for every keyboard."""

    def __init__(self, look: Look, placeholder: str) -> None:
        super().__init__(look)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(10)
        self.textEdited.connect(lambda text: self._write(only_digits(text)))

    def type_text(self, text: str) -> None:
        self._write(only_digits(self.text() + text))

    def erase(self) -> None:
        self._write(only_digits(self.text())[:-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.erase()
        else:
            super().keyPressEvent(event)

    def _write(self, digits: str) -> None:
        """Shows the digits with dots after the second and the fourth."""
        ended = (len(digits) >= 2) + (len(digits) >= 4)
        self.setText(".".join((digits[:2], digits[2:4], digits[4:8])[: ended + 1]))


def only_digits(text: str) -> str:
    """The digits 0 to 9 of a text."""
    return re.sub("[^0-9]", "", text)
