"""A page of named fields, two in a row where there is room."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.screens.parts.named_field import NamedField
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.phone_field import PhoneField


class FieldPage(QWidget):
    """Return goes to the next field; after the last one it emits `entered`."""

    entered = Signal()
    focused = Signal(object)
    """The field that has the focus."""

    def __init__(self, look: Look, fields: Mapping[str, NamedField], rows: Sequence[Sequence[str]]) -> None:
        """`rows` are the keys of the fields by row; a single field fills its row."""
        super().__init__()
        self.fields = dict(fields)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.either(20, 16))
        grid.setVerticalSpacing(look.either(20, 10))
        for row, keys in enumerate(rows):
            for place, key in enumerate(keys):
                grid.addWidget(self.fields[key], row, place, 1, 1 if len(keys) > 1 else -1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._order = [self.fields[key].field for keys in rows for key in keys]
        self.setFocusProxy(self._order[0])
        for named in self.fields.values():
            named.field.installEventFilter(self)
            named.field.returnPressed.connect(partial(self._go_on, named.field))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self._order:
            self.focused.emit(watched)
        return super().eventFilter(watched, event)

    def typed(self) -> dict[str, str]:
        """The text of the fields, by key."""
        return {key: _written(named.field) for key, named in self.fields.items()}

    def write(self, texts: Mapping[str, str]) -> None:
        """Writes the texts whose keys the page has."""
        for key, named in self.fields.items():
            if key in texts:
                _write(named.field, texts[key])

    def wipe(self) -> None:
        """Empties all fields."""
        for named in self.fields.values():
            named.field.wipe()

    def say(self, wrong: Mapping[str, str]) -> None:
        """Says beside each field what is wrong; the first of them gets the focus."""
        for key, named in self.fields.items():
            named.say(wrong.get(key, ""))
        first = next((named for key, named in self.fields.items() if key in wrong), None)
        if first:
            first.field.setFocus()

    def _go_on(self, field: TextField) -> None:
        if field is self._order[-1]:
            self.entered.emit()
        else:
            self._order[self._order.index(field) + 1].setFocus()


def _written(field: TextField) -> str:
    return field.digits if isinstance(field, PhoneField) else field.text()


def _write(field: TextField, text: str) -> None:
    if isinstance(field, PhoneField):
        field.write(text)
    else:
        field.setText(text)
