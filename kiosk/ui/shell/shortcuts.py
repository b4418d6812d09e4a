"""The keys that work on every screen: Enter for the main action, Escape for back, F1 to F12 for the steps."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.ui.shell.surround import Surround
from kiosk.ui.widgets.button import Button

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def carry_out(event: QKeyEvent, surround: Surround) -> bool:
    """Carries out a key that the focused widget has passed on; False if it is none of these keys."""
    modifiers = event.modifiers() & ~_KEYPAD
    if event.isAutoRepeat():
        return False
    if event.key() in _ENTER and modifiers in (_NONE, _CONTROL):
        # A field has handled Return already, and Qt passes the key on all the same.
        return not isinstance(QApplication.focusWidget(), QLineEdit) and _press(surround.buttons.main_button)
    if modifiers:
        return False
    if event.key() == Qt.Key.Key_Escape:
        return _press(surround.buttons.back_button)
    return _go(event.key() - Qt.Key.Key_F1 + 1, surround)


def _press(button: Button) -> bool:
    usable = button.isVisible() and button.isEnabled() and not button.is_busy()
    if usable:
        button.click()
    return usable


def _go(number: int, surround: Surround) -> bool:
    rail = surround.top.rail
    return rail.isVisible() and rail.press(number)
