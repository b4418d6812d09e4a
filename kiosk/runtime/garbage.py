"""Collects garbage on the GUI thread only: a widget that is deleted on another thread crashes the program."""

import ctypes
import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

TICK_MS = 1000
PAINTED_MS = 50
"""After this Welcome is on the screen."""


class Tidy(QObject):
    """Collects instead of Python, which does it in any thread that allocates."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(tidy_up)
        self._after = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._after.timeout.connect(tidy_thoroughly)
        self._was_on = False

    def begin(self) -> None:
        """Freezes what exists now, and collects the rest on a timer."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start()

    def nobody_there(self) -> None:
        """Collects everything between two shoppers and returns the memory to the system."""
        self._after.start()

    def end(self) -> None:
        """Gives the collection back to Python."""
        self._timer.stop()
        self._after.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()


def tidy_up() -> None:
    """Collects the generations that Python would: young ones often, old ones rarely."""
    due = (have > most for have, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
    generation = max((number for number, is_due in enumerate(due) if is_due), default=None)
    if generation is not None:
        gc.collect(generation)


def tidy_thoroughly() -> None:
    """Collects all garbage and returns its memory. Takes a few milliseconds."""
    gc.collect()
    _TRIM(0)


def _trim() -> Callable[[int], object]:
    """Has the C library return freed memory, which it otherwise keeps."""
    here = ctypes.CDLL(None) if sys.platform == "linux" else None
    return getattr(here, "malloc_trim", lambda _pad: None)


_TRIM = _trim()
