"""A text area with its keyboard, kept up with the words on the order."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QMouseEvent

from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import let_shrink, take_what_is_left
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.text.text_area import TextArea


class Writing(TextArea):
    """Emits a signal when it is touched, for screens that show the keyboard only then."""

    touched = Signal()

    def __init__(self, stage: Stage, most: int, placeholder: str) -> None:
        super().__init__(stage.look, most, placeholder, _counter)
        self.keyboard = Keyboard(stage.look, stage.language, low=not stage.look.portrait)
        self.keyboard.attach(self)
        let_shrink(self.keyboard)
        take_what_is_left(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.touched.emit()

    def words(self) -> str:
        """The text, without the space around it."""
        return self.text().strip()

    def keep_up(self, before: str, now: str) -> None:
        """Shows what the order holds now, unless the shopper has written something else meanwhile."""
        if now != before and self.words() == before:
            self.show_words(now)

    def show_words(self, text: str) -> None:
        """Shows these words, with the caret behind them."""
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def add(self, sentence: str) -> None:
        """Adds a sentence at the end."""
        self.show_words(" ".join(filter(None, (self.words(), sentence))))


def _counter(used: int, most: int) -> str:
    words = QCoreApplication.translate("writing", "%1 of %2")
    return words.replace("%1", str(used)).replace("%2", str(most))
