"""What a shopper leaves on the device beside the screens themselves, and how it is emptied."""

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
"""Widgets that something of a shopper's stands in, and that know how to lose it for good."""

_BOARDS = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer)


def wipe(screens: QWidget) -> None:
    """Now, not when Qt comes to delete the screens: what may still hold one of them finds it empty."""
    for kind in _HOLDS:
        for widget in screens.findChildren(kind):
            # Nobody is to act on it: these screens are over.
            with QSignalBlocker(widget):
                widget.wipe()


def wipe_boards() -> None:
    """What was copied or selected, and what an input method has half composed."""
    QGuiApplication.inputMethod().reset()
    board = QGuiApplication.clipboard()
    for mode in _BOARDS:
        data = board.mimeData(mode)
        if data and data.formats():
            board.clear(mode)
