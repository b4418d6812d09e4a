"""The field for the words of a search; it tells when it is touched and when its text is another."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent

from kiosk.ui.stage import Stage
from kiosk.ui.widgets.field import TextField

_LONGEST = 80


class SearchField(TextField):
    """How many things were found stands at its end."""

    touched = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.look, self.tr("What are you looking for?"), "search", max_length=_LONGEST)

    def words(self) -> str:
        """The text, with single spaces and none around it."""
        return " ".join(self.text().split())

    def show_count(self, count: int | None) -> None:
        """The number of things found; None where nothing was asked."""
        self.show_note("" if count is None else self.tr("%n thing(s)", "", count))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.touched.emit()
