"""The real program, started as a person starts it, and driven from within its own loop."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtWidgets import QApplication

from kiosk.__main__ import run
from kiosk.app.start import start
from kiosk.commands.arguments import parse
from kiosk.ui.shell.shell import Shell
from kiosk.ui.shell.window import Window

Errand: TypeAlias = Callable[[Shell], Coroutine[Any, Any, None]]

_LONGEST_S = 200.0
WORDS = ("--demo", "--window", "1080x1920")


def drive(errand: Errand, *words: str) -> None:
    """Starts the kiosk, does the errand once the shell is there, and closes the window."""

    def run_both(app: QApplication, program: Coroutine[Any, Any, int]) -> int:
        return run(app, _both(program, errand))

    status = start(parse(list(words or WORDS)), run_both)
    if status:
        raise SystemExit(status)


async def _both(program: Coroutine[Any, Any, int], errand: Errand) -> int:
    serving = asyncio.create_task(program)
    window = next(top for top in QApplication.topLevelWidgets() if isinstance(top, Window))
    try:
        async with asyncio.timeout(_LONGEST_S):
            await errand(await _shell(window, serving))
    finally:
        window.close()
        status = await serving
    return status


async def _shell(window: Window, serving: "asyncio.Task[int]") -> Shell:
    while not serving.done():
        shell = window.findChild(Shell)
        if shell:
            return shell
        await asyncio.sleep(0)
    raise RuntimeError("the program ended before it showed anything")
