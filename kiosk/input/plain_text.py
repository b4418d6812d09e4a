"""Shows text as plain text: widgets that read markup or follow links are set to plain before they appear."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QTextEdit

_PLAIN = Qt.TextFormat.PlainText
_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    | Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def made_plain(shown: QObject) -> bool:
    """Sets the widget to plain text. Whether it was not plain before."""
    if isinstance(shown, QLabel):
        return _label(shown)
    if isinstance(shown, QTextEdit):
        return _editor(shown)
    return False


def _label(label: QLabel) -> bool:
    rich = label.textFormat() != _PLAIN
    linked = label.openExternalLinks() or bool(label.textInteractionFlags() & _LINKS)
    if rich:
        label.setTextFormat(_PLAIN)
    if linked:
        label.setOpenExternalLinks(False)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return rich or linked


def _editor(editor: QTextEdit) -> bool:
    """The kiosk has no rich editor: each one that appears is a bug."""
    editor.setReadOnly(True)
    editor.setAcceptRichText(False)
    editor.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    editor.setPlainText(editor.toPlainText())
    return True
