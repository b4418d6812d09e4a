"""The keys or cards below a form, for the field in focus; all of one height."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from kiosk.flow.schema import Field, FieldKind, Path
from kiosk.ui.screens.parts.form_entries import pad
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.form_entry import Entry, PhoneEntry
from kiosk.ui.widgets.keyboard.key_pad import KeyPad
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.option_cards import OptionCards

_LEAST = 0.8
"""The share of its height that it keeps where room is short."""


class FormPad(QStackedWidget):
    """One pad for each kind of field, and one for each choice; made when it is first needed."""

    chosen = Signal(tuple, str)
    """The path of a choice, and the value that was touched."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._pads: dict[FieldKind | Path, KeyPad | OptionCards] = {}
        self.addWidget(QWidget())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(0, self._stage.look.either(440, 248))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(self.sizeHint().height() * _LEAST))

    def serve(self, field: Field, entry: Entry) -> None:
        """Shows the keys or cards of this field."""
        key = field.path if field.kind is FieldKind.CHOICE else field.kind
        if key not in self._pads:
            self._pads[key] = self._made(field)
        shown = self._pads[key]
        if isinstance(shown, KeyPad) and isinstance(entry, LineEntry | PhoneEntry):
            shown.attach(entry)
        elif isinstance(shown, OptionCards):
            shown.choose(entry.value())
        self.setCurrentWidget(shown)

    def rest(self) -> None:
        """Shows no keys: no field is in focus."""
        self.setCurrentIndex(0)

    def mark(self, path: Path, value: str) -> None:
        """Marks the chosen card, where the field has cards."""
        cards = self._pads.get(path)
        if isinstance(cards, OptionCards):
            cards.choose(value)

    def _made(self, field: Field) -> KeyPad | OptionCards:
        made = pad(self._stage, field)
        if isinstance(made, KeyPad):
            made.setMinimumHeight(0)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        else:
            made.chosen.connect(lambda value: self.chosen.emit(field.path, value))
        self.addWidget(made)
        return made
