"""The entries of a form: a typed line, a choice, a phone, a switch."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, QSize, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.line_entry import LineEntry, entry_height, only_digits
from kiosk.ui.widgets.phone_field import PhoneField, Written
from kiosk.ui.widgets.toggle import Toggle

ON = "true"


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
        self.write(only_digits(text))


class SwitchEntry(Toggle):
    """Yes or no."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), entry_height(self.look))

    def value(self) -> str:
        return ON if self.isChecked() else ""

    def show_value(self, text: str) -> None:
        with QSignalBlocker(self):
            self.setChecked(text == ON)


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
