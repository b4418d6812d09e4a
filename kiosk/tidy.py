"""Garbage is collected on the GUI thread only: a widget that dies elsewhere takes the program along."""

import gc

from PySide6.QtCore import QObject, QTimer

TICK_MS = 1000


class Tidy(QObject):
    """Takes over from Python, which collects in whichever thread happens to allocate."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(tidy_up)
        self._was_on = False

    def begin(self) -> None:
        """What lives now lives as long as the program; what comes after is looked through on each tick."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Leaves it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()


def tidy_up() -> None:
    """As far as Python itself would have gone by now: young garbage often, old garbage rarely."""
    due = (have > most for have, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
    generation = max((number for number, is_due in enumerate(due) if is_due), default=None)
    if generation is not None:
        gc.collect(generation)
