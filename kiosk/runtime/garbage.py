"""Garbage is collected on the GUI thread only: a widget that dies elsewhere takes the program along."""

import ctypes
import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

TICK_MS = 1000
PAINTED_MS = 50
"""By then Welcome is on the screen."""


class Tidy(QObject):
    """Takes over from Python, which collects in whichever thread happens to allocate."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(tidy_up)
        self._after = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._after.timeout.connect(tidy_thoroughly)
        self._was_on = False

    def begin(self) -> None:
        """What lives now lives as long as the program; what comes after is looked through on each tick."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start()

    def nobody_there(self) -> None:
        """The last shopper's things are given back to the system, while nobody waits for anything."""
        self._after.start()

    def end(self) -> None:
        """Leaves it to Python again."""
        self._timer.stop()
        self._after.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()


def tidy_up() -> None:
    """As far as Python itself would have gone by now: young garbage often, old garbage rarely."""
    due = (have > most for have, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
    generation = max((number for number, is_due in enumerate(due) if is_due), default=None)
    if generation is not None:
        gc.collect(generation)


def tidy_thoroughly() -> None:
    """All garbage, and the room it leaves: a few milliseconds."""
    gc.collect()
    _TRIM(0)


def _trim() -> Callable[[int], object]:
    """The C library keeps what is freed between two things that live, unless it is asked."""
    here = ctypes.CDLL(None) if sys.platform == "linux" else None
    return getattr(here, "malloc_trim", lambda _pad: None)


_TRIM = _trim()
