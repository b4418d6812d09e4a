"""Empties the fields, codes and clipboards in which a shopper's data may stand."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.ui.widgets.secret.secret_field import SecretField

_HOLDS: tuple[type[TextField | TextArea | SecretField | CodePicture], ...] = (
    TextField,
    TextArea,
    SecretField,
    CodePicture,
)
"""Widgets that may hold a shopper's data, with a `wipe` that leaves nothing to undo."""

_BOARDS = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer)


def wipe(screens: QWidget) -> None:
    """Wipes the widgets now: Qt deletes the screens later, and other code may hold one until then."""
    for kind in _HOLDS:
        for widget in screens.findChildren(kind):
            # No slot may react: these screens are gone.
            with QSignalBlocker(widget):
                widget.wipe()


def wipe_boards() -> None:
    """Clears the clipboards, and what an input method has half composed."""
    QGuiApplication.inputMethod().reset()
    board = QGuiApplication.clipboard()
    for mode in _BOARDS:
        data = board.mimeData(mode)
        if data and data.formats():
            board.clear(mode)
