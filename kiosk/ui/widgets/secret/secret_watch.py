"""Wipes card data when the focus leaves, the fields are hidden, or half a minute passes untouched."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.widgets.secret.secret_field import SecretField

FORGOTTEN_AFTER_MS = 30_000
KEEPS_SECRETS = "keeps_secrets"
"""The property of a widget that may take the focus without a wipe: the button that sends the card."""


class SecretWatch(QObject):
    """Watches all fields of a card, so that going from one to the other wipes nothing."""

    forgotten = Signal()
    """Emitted when digits were wiped because they were untouched for too long."""

    def __init__(self, fields: Sequence[SecretField], parent: QObject) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._patience = QTimer(self, singleShot=True, interval=FORGOTTEN_AFTER_MS)
        self._patience.timeout.connect(self._forget)
        for field in self._fields:
            field.edited.connect(self._patience.start)
            field.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there are widgets
        app.focusChanged.connect(self._focus_moved)

    def wipe(self) -> None:
        """Wipes all fields now."""
        for field in self._fields:
            field.wipe()
        self._patience.stop()

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide and not self._is_seen(field):
            self.wipe()
        return False

    def _is_seen(self, hidden: QObject) -> bool:
        return any(field.isVisible() for field in self._fields if field is not hidden)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now not in self._fields and not (now and now.property(KEEPS_SECRETS)):
            self.wipe()

    def _forget(self) -> None:
        if any(len(field) for field in self._fields):
            self.wipe()
            self.forgotten.emit()
