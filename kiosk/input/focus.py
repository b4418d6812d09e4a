"""What kind of widget has the focus."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

WRITTEN_IN = "written_in"
"""The property of a widget that takes text without being one of Qt's fields."""

PRIVATE = "private"
"""The property of a widget whose keys no other part may hold back, count or join."""


def is_writing() -> bool:
    """Whether the focus takes text."""
    return _has(WRITTEN_IN) or isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)


def is_private() -> bool:
    """Whether the focus is a private field."""
    return _has(PRIVATE)


def _has(name: str) -> bool:
    here = QApplication.focusWidget()
    return here is not None and bool(here.property(name))
