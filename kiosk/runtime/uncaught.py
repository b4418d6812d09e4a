"""Bugs wherever they come up, in a slot, a task, a callback or a thread: logged, and told to one place."""

import asyncio
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.runtime import log


class Mishaps(QObject):
    """Listens where Python, Qt's slots and the loop bring what nobody caught."""

    happened = Signal(str)
    """Type and place, and nothing that a message may hold. Connect it queued: it may come from a thread."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def listen(self, loop: asyncio.AbstractEventLoop) -> None:
        """From now on, until `rest`."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = lambda _kind, error, _places: self.tell(error)
        threading.excepthook = lambda told: self.tell(told.exc_value)
        self._loop = loop
        loop.set_exception_handler(lambda _loop, context: self._tell_of_loop(context))

    def rest(self) -> None:
        """Gives the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        self._loop.set_exception_handler(None)

    def tell(self, error: BaseException | None) -> None:
        """Something was not caught. What asks the program to end is no mishap."""
        log.report(error)
        if isinstance(error, Exception):
            self.count += 1
            self.happened.emit(log.said(error).partition(" < ")[0])

    def _tell_of_loop(self, context: dict[str, Any]) -> None:
        """Without an error it is a remark of asyncio's about something left behind."""
        if "exception" in context:
            self.tell(context["exception"])
        else:
            log.note("loop", why="left behind")
