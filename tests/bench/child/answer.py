"""From a shop's answer in bytes to the painted summary, in milliseconds: `WIDE HIGH LINES SAMPLES`."""

import asyncio
import json
import sys

from PySide6.QtWidgets import QApplication

from kiosk.__main__ import run
from kiosk.api.requests import OrderNote
from kiosk.checkout.take_to import at_rest
from tests.bench.child.framed_shell import Scene, open_at_note
from tests.bench.child.frames import empty_window_ms

_WARM = 3


async def answers_ms(size: tuple[int, int], lines: int, samples: int) -> list[float]:
    """With the shell around a note's screen, its summary showing so many lines."""
    scene = open_at_note(size, lines)
    found = [await _answer_ms(scene, number) for number in range(samples + _WARM)]
    await scene.checkout.close()
    scene.window.close()
    return found[_WARM:]


async def _answer_ms(scene: Scene, number: int) -> float:
    before = scene.checkout.kiosk.order
    scene.checkout.submit(OrderNote(f"turn {number}"), stay=True)
    while scene.checkout.kiosk.order is before:  # noqa: ASYNC110 - nothing may lie between frame and time
        await asyncio.sleep(0)
    took = await scene.window.frame_after(scene.shop.answered_at)
    await at_rest(scene.checkout)
    await asyncio.sleep(0.01)
    return took


def main() -> None:
    wide, high, lines, samples = map(int, sys.argv[1:])
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    found: dict[str, list[float]] = {}

    async def measured() -> int:
        found["floor"] = await empty_window_ms((wide, high), samples)
        found["answer"] = await answers_ms((wide, high), lines, samples)
        return 0

    run(app, measured())
    print(json.dumps(found))


if __name__ == "__main__":
    main()
