"""A form in pages of as many fields as fit, with the keys of the current field below."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.flow.filling import WrongEntry
from kiosk.flow.schema import Field, FieldKind, Form, Path, in_pages
from kiosk.ui.screens.parts.form_entries import entry
from kiosk.ui.screens.parts.form_pad import FormPad
from kiosk.ui.screens.parts.form_words import note, wrong_words
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.form_row import FormRow

_BY_US = Qt.FocusReason.OtherFocusReason


class FormPages(QWidget):
    """Keeps what is typed on every page; does not validate it."""

    edited = Signal()
    """Something was typed or chosen."""
    turned = Signal()
    """Another page is shown, or the number of pages changed."""
    entered = Signal()
    """Return was pressed in the last field of a page."""

    def __init__(self, stage: Stage, form: Form) -> None:
        super().__init__()
        self.form = form
        self.pad = FormPad(stage)
        self._look = stage.look
        self._fields = {field.path: field for field in form.fields}
        self._here = self._writing = form.fields[0].path
        self._columns = 1 if stage.look.portrait else 2
        self._room = QWidget()
        self.rows = {field.path: self._row(stage, field) for field in form.fields}
        self._room.setMinimumHeight(self._row_height())
        self.pad.chosen.connect(lambda path, value: self.rows[path].entry.show_value(value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(stage.look.either(16, 8))
        column.addWidget(self._room, 1)
        column.addWidget(self.pad)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What is typed.

    def typed(self) -> dict[Path, str]:
        """The text in each field."""
        return {path: row.entry.value() for path, row in self.rows.items()}

    def show_typed(self, typed: Mapping[Path, str]) -> None:
        """Writes these texts; fields not named stay as they are."""
        for path, text in typed.items():
            if path in self.rows:
                self.rows[path].entry.show_value(text)
                self.pad.mark(path, text)

    def say(self, wrong: Mapping[Path, WrongEntry]) -> None:
        """Says beside each field what is wrong with it; clears the words beside the others."""
        for path, row in self.rows.items():
            row.say(wrong_words(wrong.get(path)))

    def take_code(self, code: str) -> bool:
        """Writes a scanned code into the schema's field for it, else into the text in focus."""
        here = self._fields[self._here]
        writing = here if here.kind is FieldKind.TEXT else None
        wanted = next((field for field in self.form.fields if field.barcode), writing)
        if wanted:
            self.show_typed({wanted.path: code})
            self.turn_to(wanted.path)
        return wanted is not None

    # Where one is.

    def pages(self) -> list[list[Path]]:
        """The fields, page by page."""
        return in_pages(self.form.fields, self._fitting())

    def page(self) -> int:
        """The page shown, from 0."""
        return next(place for place, page in enumerate(self.pages()) if self._here in page)

    def shown(self) -> list[Path]:
        """The fields on this page."""
        return self.pages()[self.page()]

    def group(self) -> str:
        """The label of the group that this page's fields belong to; empty where they have none."""
        return self._fields[self._here].group

    def turn(self, by: int) -> bool:
        """Turns to another page; False where there is none."""
        pages, page = self.pages(), self.page() + by
        if 0 <= page < len(pages):
            self.turn_to(next(filter(self._is_written, pages[page]), pages[page][0]))
            return True
        return False

    def turn_to(self, path: Path) -> None:
        """Turns to the page of this field and gives it the focus."""
        self._be_at(path)
        self.rows[path].entry.setFocus(_BY_US)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout:
            layout.activate()
        self._be_at(self._here)

    def _row(self, stage: Stage, field: Field) -> FormRow:
        made = entry(stage, field)
        row = FormRow(stage.look, field.label, note(field), made, named=field.kind is not FieldKind.YES_NO)
        row.setParent(self._room)
        row.focused.connect(lambda: self._be_at(field.path))
        row.edited.connect(lambda: self._changed(field.path))
        if isinstance(made, TextField):
            made.returnPressed.connect(lambda: self._next(field.path))
        return row

    def _next(self, path: Path) -> None:
        shown = self.shown()
        later = shown[shown.index(path) + 1 :]
        if later:
            self.rows[later[0]].entry.setFocus(_BY_US)
        else:
            self.entered.emit()

    def _changed(self, path: Path) -> None:
        self.rows[path].say("")
        self.pad.mark(path, self.rows[path].entry.value())
        self.edited.emit()

    def _be_at(self, path: Path) -> None:
        """Shows this field's page and its keys."""
        self._here = path
        shown = self.shown()
        for other, row in self.rows.items():
            row.setVisible(other in shown)
            if other in shown:
                self._put(row, shown.index(other))
        if self._is_written(path):
            self._writing = path
            self.pad.serve(self._fields[path], self.rows[path].entry)
        elif self._writing not in shown:
            self.pad.rest()
        self.turned.emit()

    def _is_written(self, path: Path) -> bool:
        """Whether the field needs keys. A switch needs none: the keys stay with the field before it."""
        return self._fields[path].kind is not FieldKind.YES_NO

    def _put(self, row: FormRow, place: int) -> None:
        gap, high = self._gap(), self._row_height()
        wide = (self._room.width() + gap) // self._columns - gap
        down, across = divmod(place, self._columns)
        row.setGeometry(across * (wide + gap), down * (high + gap), wide, high)

    def _fitting(self) -> int:
        return self._columns * max(
            1, (self._room.height() + self._gap()) // (self._row_height() + self._gap())
        )

    def _row_height(self) -> int:
        return max(row.sizeHint().height() for row in self.rows.values())

    def _gap(self) -> int:
        return max(self._look.either(28, 16), self._look.apart)
