"""What became of a scan that nobody could use: said over whatever is shown, for a few seconds."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.text.hint import Hint
from kiosk.ui.words.sentence import Said

SHOWN_MS = 7000


class ScanNote(QObject):
    """Lies over sheets and the safe screen too. Touches go through it, and it takes no focus."""

    def __init__(self, shell: QWidget) -> None:
        super().__init__(shell)
        self._shell = shell
        self._hint: Hint | None = None
        self._shown = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._shown.timeout.connect(self.clear)

    @property
    def text(self) -> str:
        """What is said; empty where nothing is."""
        return self._hint.text() if self._hint and isValid(self._hint) else ""

    def say(self, words: Said, look: Look) -> None:
        """Says it in place of what was said before."""
        self.clear()
        glass = self._shell.window()
        self._hint = Hint(look, glass)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        side = look.either(40, 24)
        wide = min(glass.width() - 2 * side, look.either(960, 720))
        high = self._hint.sizeHint().height()
        self._hint.setGeometry((glass.width() - wide) // 2, look.either(28, 8), wide, high)
        self._hint.raise_()
        self._hint.say(words.text, words.kind, words.strong)
        self._shown.start()

    def clear(self) -> None:
        """Takes it away."""
        self._shown.stop()
        if self._hint and isValid(self._hint):
            self._hint.hide()
            self._hint.deleteLater()
        self._hint = None
