"""The sheet for the PIN: dots for digits, and a wait after five wrong PINs."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.input.focus import WRITTEN_IN
from kiosk.settings.pin import LENGTHS, fits
from kiosk.staff.lock import Lock
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import ButtonKind
from kiosk.ui.widgets.give_way import let_shrink
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.text.label import Label

_DOT, _NONE = "●", "○"
_TICK_MS = 500
_LEFT_ALONE_MS = 30_000


class PinSheet(Sheet):
    """Opens the panel for the right PIN; closes when it is left alone."""

    def __init__(
        self, stage: Stage, host: QWidget, lock: Lock, written: str, opened: Callable[[], None]
    ) -> None:
        """`written` is the settings' PIN."""
        super().__init__(stage, host, self.tr("Staff"))
        self._lock, self._written, self._opened = lock, written, opened
        self._typed = ""
        self._wrong = False
        self.setProperty(WRITTEN_IN, True)  # noqa: FBT003
        self.sheet.fill = "paper"
        self.dots = Label(stage.look, Role.HEADING, colour="brand", align=Qt.AlignmentFlag.AlignCenter)
        self.pad = NumberPad(stage.look)
        let_shrink(self.pad)
        self.pad.typed.connect(self.type)
        self.pad.erased.connect(self._erase)
        self.body.insertWidget(2, self.dots)
        self.body.insertWidget(3, self.pad)
        self.offer(self.tr("Cancel"), lambda: None)
        self.enter = self.offer(self.tr("Open"), self._try, ButtonKind.MAIN, "check", leaves=False)
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._show)
        self._ticking.start()
        self._left_alone = QTimer(self, singleShot=True, interval=_LEFT_ALONE_MS)
        self._left_alone.timeout.connect(self.leave)
        self._left_alone.start()
        self._show()

    def type(self, text: str) -> None:
        """Adds a digit; ignores other characters."""
        if text.isascii() and text.isdecimal() and len(self._typed) < LENGTHS[-1]:
            self._typed += text
            self._changed()

    def scanned(self, code: str) -> None:
        """Takes digits typed as fast as a scanner's as a PIN, never as an item's code."""
        for letter in code:
            self.type(letter)
        self.enter.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Backspace:
                self._erase()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.enter.click()
            case _ if event.text():
                self.type(event.text())
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Gives the sheet the focus: the first button would take Return as a press."""
        self.setFocus()

    def leave(self) -> None:
        self._typed = ""
        super().leave()

    def _erase(self) -> None:
        self._typed = self._typed[:-1]
        self._changed()

    def _changed(self) -> None:
        self._wrong = False
        self._left_alone.start()
        self._show()

    def _try(self) -> None:
        typed, self._typed = self._typed, ""
        if self._lock.try_with(lambda: fits(typed, self._written)):
            self.leave()
            self._opened()
            return
        self._wrong = True
        self._show()

    def _show(self) -> None:
        left = ceil(self._lock.left_s)
        if left:
            self._typed = ""
        self.dots.setText(" ".join(_DOT * len(self._typed)) or " ".join(_NONE * LENGTHS[0]))
        self.dots.setAccessibleName(self.tr("%n digit(s)", "", len(self._typed)))
        self.enter.setEnabled(not left and len(self._typed) in LENGTHS)
        self.pad.setEnabled(not left)
        if left:
            minutes = f"{left // 60}:{left % 60:02}"
            self.say(self.tr("Too many wrong ones. Try again in %1.").replace("%1", minutes))
        else:
            self.say(self.tr("That was not it.") if self._wrong else self.tr("Type the PIN."))
