"""The sheet for the PIN: dots for digits. A wait after wrong ones is told; a badge opens all the same.

Whatever it says, it keeps its size: its keys stay under the finger.
"""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.input.focus import WRITTEN_IN
from kiosk.settings.pin import BADGE
from kiosk.staff.entrance import CodeAnswer, Entrance
from kiosk.staff.lock import BADGES
from kiosk.staff.people import Person
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import ButtonKind
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.text.label import Label

_DOT, _SMALL_DOT, _NONE = "●", "•", "○"
_MOST_LARGE = 10
_TICK_MS = 500
_LEFT_ALONE_MS = 30_000
_LONGEST_S = 100 * 60 - 1
"""A wait as wide as any in minutes and seconds."""


class PinSheet(Sheet):
    """Asks for a code and names nobody; closes when it is left alone."""

    def __init__(
        self, stage: Stage, host: QWidget, entrance: Entrance, opened: Callable[[Person], None]
    ) -> None:
        super().__init__(stage, host, self.tr("Staff"))
        self._entrance, self._opened = entrance, opened
        self._typed = ""
        self._answer: CodeAnswer | None = None
        self.setProperty(WRITTEN_IN, True)  # noqa: FBT003
        self.sheet.fill = "paper"
        self.dots = Label(stage.look, Role.HEADING, colour="brand", align=Qt.AlignmentFlag.AlignCenter)
        self.pad = NumberPad(stage.look)
        self.pad.setMinimumHeight(self.pad.least_height)
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
        entrance.answered.connect(self._hear)
        self._show()
        self._keep_its_size()

    def type(self, text: str) -> None:
        """Adds a digit; ignores other characters."""
        if text.isascii() and text.isdecimal() and len(self._typed) < max(self._entrance.lengths):
            self._typed += text
            self._changed()

    def scanned(self, code: str) -> None:
        """Takes digits that came as fast as a scanner's as a badge or a PIN, never as an item's code.

        What is as long as neither, such as an article's code, is no wrong try.
        """
        self._typed = ""
        if len(code) in self._entrance.lengths:
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
        self._answer = None
        self._left_alone.start()
        self._show()

    def _try(self) -> None:
        typed, self._typed = self._typed, ""
        self._entrance.look_at(typed)
        self._show()

    def _hear(self, answer: CodeAnswer) -> None:
        if self.isHidden():
            return
        if answer.person:
            self.leave()
            self._opened(answer.person)
            return
        self._answer = answer
        self._show()

    @property
    def _wait_s(self) -> int:
        """How long the PIN has to wait: everybody's, or that of the number just typed."""
        told = self._answer
        of_number = self._entrance.lock.left_s(told.counted_by) if told and told.counted_by != BADGES else 0.0
        return ceil(of_number or self._entrance.wait_s)

    def _show(self) -> None:
        left, busy = self._wait_s, self._entrance.busy
        shut = bool(self._entrance.wait_s)
        if shut and not self._entrance.has_badge:
            self._typed = ""
        digits = len(self._typed)
        dots = _SMALL_DOT * digits if digits > _MOST_LARGE else " ".join(_DOT * digits)
        self.dots.setText(dots or " ".join(_NONE * min(self._entrance.lengths)))
        self.dots.setAccessibleName(self.tr("%n digit(s)", "", digits))
        fits = digits in self._entrance.lengths and (digits == BADGE or not shut)
        self.enter.setEnabled(fits and not busy)
        self.pad.setEnabled(not busy and (self._entrance.has_badge or not shut))
        self.say(self._words(left))

    def _words(self, left: int) -> str:
        busy, wait, wrong, ask = self._sentences(left)
        if self._entrance.busy:
            return busy
        if left:
            return wait
        return wrong if self._answer else ask

    def _sentences(self, left: int) -> tuple[str, str, str, str]:
        """While it looks, while it waits, after a wrong one, and before."""
        wait = self.tr("Too many wrong ones. Try again in %1.").replace("%1", f"{left // 60}:{left % 60:02}")
        badge = self.tr("A badge opens it now.") if self._entrance.has_badge else ""
        by_name = self.tr("Type your number and the PIN.")
        ask = by_name if self._entrance.by_name else self.tr("Type the PIN.")
        return self.tr("One moment …"), f"{wait} {badge}".strip(), self.tr("That was not it."), ask

    def _keep_its_size(self) -> None:
        """Makes room for the longest sentence; a badge's dots are small ones, in the height of the others."""
        wide = self.sheet.minimumWidth()
        self.sheet.setFixedWidth(wide)
        self.dots.setFixedHeight(self.dots.minimumSizeHint().height())
        inside = wide - self.body.contentsMargins().left() - self.body.contentsMargins().right()
        said = self.words.text()
        heights = []
        for sentence in self._sentences(_LONGEST_S):
            self.words.setText(sentence)
            heights.append(self.words.heightForWidth(inside))
        self.words.setText(said)
        self.words.setFixedHeight(max(heights))
