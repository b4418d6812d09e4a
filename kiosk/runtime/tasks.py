"""Tasks with an owner: held, ended together, their bugs reported."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any


class Tasks:
    """The tasks of one owner."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def start(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Starts a coroutine and holds its task to the end. A bug in it goes to the except hook."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def cancel(self) -> None:
        """Asks all of them to end."""
        for task in self._running:
            task.cancel()

    async def ended(self) -> None:
        """Waits until all have ended."""
        while self._running:
            await asyncio.wait(self._running)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        bug = None if task.cancelled() else task.exception()
        if bug is not None:
            sys.excepthook(type(bug), bug, bug.__traceback__)
