"""A person at the window: presses, types, scans, and waits for what is on the screen."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Screen
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.shell.shell import Shell
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.codes.read_back import read
from kiosk.walk.keys import key_of, strokes

PATIENCE_S = 20.0
_BLINK_S = 0.02
_TRIES = 4

W = TypeVar("W", bound=QWidget)


class Complaint(AssertionError):
    """What is wrong for a person at the window."""


class Hands:
    """Works on one shell, with visible and enabled widgets only."""

    def __init__(self, shell: Shell, kiosk: Callable[[], Kiosk]) -> None:
        self.shell = shell
        self._kiosk = kiosk

    @property
    def kiosk(self) -> Kiosk:
        """The snapshot that is on the screen."""
        return self._kiosk()

    @property
    def screen(self) -> Screen:
        """The screen shown."""
        return self.shell.current()

    async def until(self, what: str, condition: Callable[[], object]) -> None:
        """Waits for the condition. Complaint after `PATIENCE_S`."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while True:
                    if condition():
                        return
                    await asyncio.sleep(_BLINK_S)
        except TimeoutError:
            raise Complaint(f"waited {PATIENCE_S:.0f} s for {what}; stood at {self._standing()}") from None

    async def at(self, step: str) -> None:
        """Waits for a step's screen, with nothing under way."""
        await self.until(f"the step {step}", lambda: self.kiosk.step == step and not self.kiosk.busy)

    async def rest(self) -> None:
        """Waits until nothing is under way."""
        await self.until("an answer", lambda: not self.kiosk.busy)

    def find(self, kind: type[W], which: Callable[[W], bool] = lambda _: True) -> W:
        """The first such widget that is visible and enabled. Complaint if there is none."""
        found = self.seen(kind, which)
        if found is None:
            raise Complaint(f"there is no {kind.__name__} to use at {self._standing()}")
        return found

    def seen(self, kind: type[W], which: Callable[[W], bool] = lambda _: True) -> W | None:
        """The first such widget that is visible and enabled, or None."""
        widgets = (w for w in self.shell.findChildren(kind) if w.isVisible() and w.isEnabled())
        return next((widget for widget in widgets if which(widget)), None)

    def press(self, widget: QWidget) -> None:
        """Touches its middle."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    async def press_main(self) -> None:
        """Presses the main button and waits for the reply."""
        await self._press_below(self.row().main_button, "main")

    async def press_also(self) -> None:
        """Presses the second button and waits for the reply."""
        await self._press_below(self.row().also_button, "other")

    async def press_back(self) -> None:
        """Presses Back and waits for the reply."""
        await self._press_below(self.row().back_button, "back")

    def row(self) -> ButtonRow:
        """The buttons under the screen."""
        return self.find(ButtonRow)

    async def insist(self, what: str, condition: Callable[[], object]) -> None:
        """Presses the main button of this step until the condition holds, at most `_TRIES` times."""
        here = self.kiosk.step
        await self.press_on(what, lambda: condition() or self.kiosk.step != here)
        if not condition():
            raise Complaint(f"left {here} without {what}; stood at {self._standing()}")

    async def press_on(self, what: str, condition: Callable[[], object]) -> None:
        """Presses the main button until the condition holds, from step to step."""
        for _ in range(_TRIES):
            await self.press_main()
            if condition():
                return
        raise Complaint(f"pressed {_TRIES} times for {what}; stood at {self._standing()}")

    def type_text(self, text: str) -> None:
        """Sends the keys one after another to the focus."""
        field = QApplication.focusWidget()
        if field is None:
            raise Complaint(f"nothing takes what is typed at {self._standing()}")
        for letter in text:
            for event in strokes(key_of(letter), letter):
                QCoreApplication.sendEvent(field, event)

    def scan(self, code: str) -> None:
        """Sends a scanner's keys: fast, to the window, ended by Return."""
        for letter in code:
            self._post(key_of(letter), letter)
        self._post(Qt.Key.Key_Return, "\r")

    def look(self) -> QImage:
        """A picture of the screen."""
        return self.shell.grab().toImage()

    def read_code(self) -> str | None:
        """The text of the code on the screen, as a camera reads it; None without one."""
        return read(self.look())

    async def _press_below(self, button: Button, name: str) -> None:
        if not button.isVisible() or not button.isEnabled():
            raise Complaint(f"the {name} button cannot be pressed at {self._standing()}")
        await self.until(f"the {name} button to hear", lambda: button.hears)
        self.press(button)
        await self.rest()

    def _post(self, key: Qt.Key, text: str) -> None:
        window = self.shell.window().windowHandle()
        for event in strokes(key, text):
            QCoreApplication.postEvent(window, event)

    def _standing(self) -> str:
        kiosk = self.kiosk
        said = f", saying {kiosk.problem.kind.value}: {kiosk.problem.said()}" if kiosk.problem else ""
        return f"{kiosk.step}{said}"
