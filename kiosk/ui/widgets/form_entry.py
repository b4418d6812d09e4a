"""The entries of a form: a line of text, a number, a date, a phone, a choice, a switch."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, QSize, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.phone_field import PhoneField, Written
from kiosk.ui.widgets.toggle import Toggle

LONGEST = 250
ON = "true"


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
        self.textEdited.connect(lambda text: self._write(_digits(text)))

    def type_text(self, text: str) -> None:
        self._write(_digits(self.text() + text))

    def erase(self) -> None:
        self._write(_digits(self.text())[:-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.erase()
        else:
            super().keyPressEvent(event)

    def _write(self, digits: str) -> None:
        """Shows the digits with dots after the second and the fourth."""
        ended = (len(digits) >= 2) + (len(digits) >= 4)
        self.setText(".".join((digits[:2], digits[2:4], digits[4:8])[: ended + 1]))


class ChoiceEntry(LineEntry):
    """Shows the chosen option; its cards are below the form. Up and Down choose too."""

    def __init__(self, look: Look, options: Sequence[tuple[str, str]], placeholder: str) -> None:
        """``options`` are pairs of a value and its words."""
        super().__init__(look)
        self.options = tuple(options)
        self._value = ""
        self.setReadOnly(True)
        self.setPlaceholderText(placeholder)

    def value(self) -> str:
        return self._value

    def show_value(self, text: str) -> None:
        self._value = text if text in dict(self.options) else ""
        self.setText(dict(self.options).get(self._value, ""))
        self.setCursorPosition(0)

    def _paint_caret(self) -> None:
        """Paints no caret: the entry takes no text."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        values = [value for value, _ in self.options]
        place = values.index(self._value) + step if self._value else 0
        self.show_value(values[place % len(values)])


class PhoneEntry(PhoneField):
    """A phone number, hidden soon after it was typed."""

    def __init__(self, look: Look, country: str, grouped: Written, masked: Written) -> None:
        super().__init__(look, country, grouped, masked)
        self.setFont(look.font(Role.LEAD))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), entry_height(self.look))

    def value(self) -> str:
        return self.digits

    def show_value(self, text: str) -> None:
        self.write(_digits(text))


class SwitchEntry(Toggle):
    """Yes or no."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), entry_height(self.look))

    def value(self) -> str:
        return ON if self.isChecked() else ""

    def show_value(self, text: str) -> None:
        with QSignalBlocker(self):
            self.setChecked(text == ON)


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)


Entry: TypeAlias = LineEntry | PhoneEntry | SwitchEntry
"""Every entry has a ``value()``, a text, and a ``show_value``."""


def edited(entry: Entry) -> SignalInstance:
    """The signal that is sent when the value has changed."""
    match entry:
        case PhoneEntry():
            return entry.edited
        case SwitchEntry():
            return entry.toggled
        case LineEntry():
            return entry.textChanged
