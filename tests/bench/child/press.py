"""From a finger on the main button to its pressed look on the screen, in milliseconds: `SAMPLES`."""

import asyncio
import json
import sys
from time import perf_counter

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.__main__ import run
from kiosk.ui.shell.button_row import ButtonRow
from tests.bench.child.framed_shell import open_at_note
from tests.bench.child.frames import Framed, empty_window_ms

SIZE = (1080, 1920)
_LINES = 5


async def presses_ms(samples: int) -> list[float]:
    """At the note's step of a usual order."""
    scene = open_at_note(SIZE, _LINES)
    await asyncio.sleep(0.3)
    (row,) = scene.window.findChildren(ButtonRow)
    found = [await _press_ms(scene.window, row.main_button) for _ in range(samples)]
    await scene.checkout.close()
    scene.window.close()
    return found


async def _press_ms(window: Framed, button: QWidget) -> float:
    await asyncio.sleep(0.05)
    since = perf_counter()
    _touch(button, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)
    took = await window.frame_after(since)
    _touch(button, QEvent.Type.MouseMove, Qt.MouseButton.LeftButton, outside=True)
    _touch(button, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton, outside=True)
    return took


def _touch(button: QWidget, kind: QEvent.Type, held: Qt.MouseButton, *, outside: bool = False) -> None:
    place = QPointF(-50, -50) if outside else QPointF(button.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, place, button.mapToGlobal(place), left, held, none)
    QApplication.sendEvent(button, event)


def main() -> None:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    found: dict[str, list[float]] = {}

    async def measured() -> int:
        found["floor"] = await empty_window_ms(SIZE, int(sys.argv[1]))
        found["press"] = await presses_ms(int(sys.argv[1]))
        return 0

    run(app, measured())
    print(json.dumps(found))


if __name__ == "__main__":
    main()
