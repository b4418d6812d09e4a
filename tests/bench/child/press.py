"""From a finger on the main button to its pressed look on the screen, in milliseconds: `SAMPLES`.

Each press counts. `deaf` is the time after a change of step in which a second tap on its spot is dropped.
"""

import asyncio
import json
import sys
from time import perf_counter

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from kiosk.__main__ import run
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.widgets.button import Button
from tests.bench.child.framed_shell import Scene, open_at_note
from tests.bench.child.frames import Framed, empty_window_ms

SIZE = (1080, 1920)
_LINES = 5
_STEPS = ("gift_box", "note")


async def presses_ms(samples: int) -> tuple[list[float], list[float]]:
    """At the note's step of a usual order: what a press takes, and how long a step's spot is deaf."""
    scene = open_at_note(SIZE, _LINES)
    await asyncio.sleep(0.3)
    (row,) = scene.window.findChildren(ButtonRow)
    found = [await _press_ms(scene.window, row.main_button) for _ in range(samples)]
    deaf = [await _deaf_ms(scene, row.main_button, step) for step in _STEPS]
    await scene.checkout.close()
    scene.window.close()
    return found, deaf


async def _press_ms(window: Framed, button: Button) -> float:
    await asyncio.sleep(0.05)
    assert button.hears
    since = perf_counter()
    _touch(button, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)
    took = await window.frame_after(since)
    _let_go(button)
    return took


async def _deaf_ms(scene: Scene, button: Button, step: str) -> float:
    _touch(button, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)
    _let_go(button)
    scene.checkout._desk.change(step=step)
    since = perf_counter()
    while not button.hears:  # noqa: ASYNC110 - no event tells
        await asyncio.sleep(0)
    return (perf_counter() - since) * 1000


def _let_go(button: Button) -> None:
    """Releases beside the button, so that no press counts."""
    _touch(button, QEvent.Type.MouseMove, Qt.MouseButton.LeftButton, outside=True)
    _touch(button, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton, outside=True)


def _touch(button: Button, kind: QEvent.Type, held: Qt.MouseButton, *, outside: bool = False) -> None:
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
        found["press"], found["deaf"] = await presses_ms(int(sys.argv[1]))
        return 0

    run(app, measured())
    print(json.dumps(found))


if __name__ == "__main__":
    main()
