"""A sheet to type into: a field or two, and the keyboard for the one in focus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import ButtonKind
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.give_way import let_shrink
from kiosk.ui.widgets.keyboard.keyboard import Keyboard

_LONGEST = 2000


@dataclass(frozen=True)
class EntryField:
    """One field: its name, its text, and whether the text is hidden."""

    name: str
    text: str = ""
    hidden: bool = False


class EntrySheet(Sheet):
    """Hands on the texts in the order of its entries, then closes and wipes the fields."""

    def __init__(
        self,
        stage: Stage,
        host: QWidget,
        question: str,
        entries: Sequence[EntryField],
        use: Callable[[Sequence[str]], None],
        *,
        leavable: bool = True,
    ) -> None:
        super().__init__(stage, host, question, leavable=leavable)
        self._use = use
        # White keys need a tinted ground, and the keyboard needs the whole width.
        self.sheet.fill = "paper"
        self.sheet.setMinimumWidth(self.sheet.maximumWidth())
        self.keyboard = Keyboard(stage.look, stage.language, low=not stage.look.portrait)
        let_shrink(self.keyboard)
        self.fields = [self._field(entry) for entry in entries]
        for place, field in enumerate(self.fields):
            self.body.insertWidget(2 + place, field)
        self.body.insertWidget(2 + len(self.fields), self.keyboard)
        self.keyboard.attach(self.fields[0])

    def finish(self, text: str, icon: str | None = None) -> None:
        """Words the button that hands on."""
        self.done = self.offer(text, self._hand_on, ButtonKind.MAIN, icon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self.fields:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusIn:
            self.keyboard.attach(self.fields[self.fields.index(watched)])
        return False

    def _field(self, entry: EntryField) -> TextField:
        field = TextField(self.look, entry.name, max_length=_LONGEST, role=Role.LEAD)
        field.setText(entry.text)
        if entry.hidden:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.returnPressed.connect(lambda: self._on_from(field))
        field.installEventFilter(self)
        return field

    def _on_from(self, field: TextField) -> None:
        following = self.fields[self.fields.index(field) + 1 :]
        if following:
            following[0].setFocus()
        else:
            self.done.click()

    def _hand_on(self) -> None:
        typed = [field.text() for field in self.fields]
        for field in self.fields:
            field.wipe()
        self._use(typed)
