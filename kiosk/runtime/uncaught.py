"""Catches bugs in slots, tasks, callbacks and threads: logs them and emits one signal."""

import asyncio
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.runtime import log


class Mishaps(QObject):
    """Hooks into Python, Qt's slots and the loop for uncaught errors."""

    happened = Signal(str)
    """A bug's type and place, without its message. Connect it queued: it may come from a thread."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def listen(self, loop: asyncio.AbstractEventLoop) -> None:
        """Listens until `rest`."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = lambda _kind, error, _places: self.tell(error)
        threading.excepthook = lambda told: self.tell(told.exc_value)
        self._loop = loop
        loop.set_exception_handler(lambda _loop, context: self._tell_of_loop(context))

    def rest(self) -> None:
        """Restores the hooks before."""
        sys.excepthook, threading.excepthook = self._before
        self._loop.set_exception_handler(None)

    def tell(self, error: BaseException | None) -> None:
        """Logs an uncaught error and emits it. KeyboardInterrupt and SystemExit are none."""
        log.report(error)
        if isinstance(error, Exception):
            self.count += 1
            self.happened.emit(log.said(error).partition(" < ")[0])

    def _tell_of_loop(self, context: dict[str, Any]) -> None:
        """A context without an error is asyncio's warning about an unfinished object."""
        if "exception" in context:
            self.tell(context["exception"])
        else:
            log.note("loop", why="left behind")
