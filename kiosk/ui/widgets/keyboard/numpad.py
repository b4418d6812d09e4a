"""Digits, ⌫, and the decimal sign where an amount is typed."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.keyboard.key_pad import KeyPad
from kiosk.ui.widgets.keyboard.keys import digit_rows


class NumberPad(KeyPad):
    def __init__(self, look: Look, decimal_key: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, digit_rows(decimal_key), look.either(108, 75), parent)

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * self.look.key + 2 * self.look.apart, super().minimumSizeHint().height())
