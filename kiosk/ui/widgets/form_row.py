"""One row of a form: its label, its entry, and what is wrong with it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.form_entry import Entry, edited
from kiosk.ui.widgets.line_entry import entry_height
from kiosk.ui.widgets.text.label import Label


class FormRow(QWidget):
    """``focused`` when its entry gets the focus; ``edited`` when its value changes."""

    focused = Signal()
    edited = Signal()

    def __init__(self, look: Look, label: str, note: str, entry: Entry, *, named: bool = True) -> None:
        """``note`` is shown while the field is right; without ``named`` the entry shows the label itself."""
        super().__init__()
        self.entry = entry
        self._note = note
        self.caption = Label(look, Role.SMALL, label if named else "", "soft")
        self.caption.setWordWrap(False)
        self.message = Label(look, Role.SMALL, note, "soft")
        self.message.setWordWrap(False)
        self._lay_out(look)
        entry.setFixedHeight(entry_height(look))
        entry.setAccessibleName(label)
        entry.setAccessibleDescription(note)
        entry.installEventFilter(self)
        edited(entry).connect(self.edited)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, wrong: str) -> None:
        """Shows in red beside the label what is wrong, also to screen readers; empty shows the note again."""
        if self.message.text() == (wrong or self._note):
            return
        self.message.show_colour("red" if wrong else "soft")
        self.message.setText(wrong or self._note)
        self.entry.setAccessibleDescription(wrong or self._note)
        if wrong:
            QAccessible.updateAccessibility(QAccessibleEvent(self.entry, QAccessible.Event.Alert))

    def _lay_out(self, look: Look) -> None:
        """Puts the words beside the label in a wide row, below the entry in a narrow one."""
        head = QHBoxLayout()
        head.setSpacing(look.px(24))
        head.addWidget(self.caption, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.either(6, 2))
        column.addLayout(head)
        column.addWidget(self.entry)
        if look.portrait:
            head.addWidget(self.message)
        else:
            column.addWidget(self.message)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        return False
