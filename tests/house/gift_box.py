"""What one gift box costs from the tap to the next screen, in a fresh program at an embedded store.

`python -m tests.house.gift_box` prints the three figures, and which functions were called most.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

import kiosk
from kiosk.__main__ import run
from kiosk.app.program import Program, compose
from kiosk.checkout.take_to import at_rest, take_to
from kiosk.demo.process import StoreProcess
from kiosk.settings.demo import DEMO, demo
from kiosk.ui.screens.gift_box import YES, GiftBoxScreen
from kiosk.ui.shell.button_row import ButtonRow
from tests.campaigns.monkey.paws import Paws

SIZE = (1080, 1920)
STEP = "gift_box"
MOST = 40
"""So many functions are printed."""

_LONGEST_S = 120
_BLINK_S = 0.02
_FRAMES = 10
_PACKAGE = Path(kiosk.__path__[0])
_UI = _PACKAGE / "ui"


class Calls:
    """How often each function of the kiosk's own was called, by file and name."""

    def __init__(self) -> None:
        self.found: Counter[tuple[Path, str]] = Counter()

    def __call__(self, frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and (path := Path(frame.f_code.co_filename)).is_relative_to(_PACKAGE):
            self.found[path, frame.f_code.co_qualname] += 1

    def figures(self) -> dict[str, int]:
        """What the house is measured by."""
        outside = {path for path, _ in self.found if not path.is_relative_to(_UI)}
        return {
            "files_outside_ui": len(outside),
            "presents": self.found[_UI / "shell" / "shell.py", "Shell.present"],
            "python_calls": self.found.total(),
        }

    def most(self) -> Iterator[str]:
        """The functions called most, one a line."""
        for (path, name), count in self.found.most_common(MOST):
            yield f"{count:6}  {path.relative_to(_PACKAGE)} {name}"


def measure() -> dict[str, int]:
    """Files of `kiosk/` run outside of `ui/`, calls of `Shell.present`, calls of functions of `kiosk/`."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.house.gift_box"],
        cwd=_PACKAGE.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
        check=True,
    )
    found: dict[str, int] = json.loads(done.stdout.splitlines()[0])
    return found


@contextmanager
def _counted() -> Iterator[Calls]:
    calls = Calls()
    sys.setprofile(calls)
    try:
        yield calls
    finally:
        sys.setprofile(None)


async def _tap(program: Program) -> Calls:
    """At the gift box with a choice made: the tap, the answers, the next screen with its pictures."""
    if not await take_to(program.checkout, STEP):
        raise RuntimeError("the store did not lead to the gift box")
    screen = program.shell.current()
    assert isinstance(screen, GiftBoxScreen)
    screen.choices.choose(YES)
    await _settled(program)
    (row,) = program.shell.findChildren(ButtonRow)
    while not row.hears:  # noqa: ASYNC110 - no event tells
        await asyncio.sleep(_BLINK_S)
    at = QPointF(row.main_button.mapTo(program.shell, row.main_button.rect().center()))
    with _counted() as calls:
        Paws(program.shell.windowHandle).click(at)
        await at_rest(program.checkout)
        await _settled(program)
    if program.checkout.kiosk.order.gift_box is None or program.checkout.kiosk.step == STEP:
        raise RuntimeError("the tap came to nothing")
    return calls


async def _settled(program: Program) -> None:
    """Waits until all pictures are there and painted."""
    while running := program.pictures._tasks._running:
        await asyncio.wait(running)
    for _ in range(_FRAMES):
        await asyncio.sleep(_BLINK_S)


async def _measured(url: str) -> int:
    program = compose(demo(url, replace(DEMO, screen=replace(DEMO.screen, motion=False))))
    program.shell.resize(*SIZE)
    program.shell.show()
    program.begin()
    calls = await _tap(program)
    await program.end()
    print(json.dumps(calls.figures()), *calls.most(), sep="\n")
    return 0


def main() -> None:
    """One tap, measured here."""
    store = StoreProcess.spawn()
    try:
        run(QApplication([]), _measured(store.url()))
    finally:
        store.stop()


if __name__ == "__main__":
    main()
