"""How long the loop is blocked, in milliseconds: at start, and during one journey. `PAUSE_S`."""

import json
import sys
from collections.abc import Callable
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent

from kiosk.ui.shell.curtain import Curtain
from kiosk.ui.shell.shell import Shell
from tests.bench.child.driven import drive
from tests.bench.child.shopper import journey

_BEAT_MS = 1


class Heartbeat(QObject):
    """Beats every millisecond. A longer gap between two beats is time that the loop was blocked."""

    def __init__(self) -> None:
        super().__init__()
        self._beats: list[float] = []
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
        self._timer.timeout.connect(lambda: self._beats.append(perf_counter()))
        self._timer.start()

    def gaps_ms(self) -> list[float]:
        """The gaps since the last call."""
        self._beats.append(perf_counter())
        gaps = [max(0.0, (after - before) * 1000 - _BEAT_MS) for before, after in pairwise(self._beats)]
        self._beats = self._beats[-1:]
        return gaps


def main() -> None:
    pause_s = float(sys.argv[1])
    hearts: list[Heartbeat] = []
    gaps: dict[str, list[float]] = {}
    after_first_paint(lambda: hearts.append(Heartbeat()))

    async def walk(shell: Shell) -> None:
        gaps["start"] = hearts[0].gaps_ms()
        await journey(shell.checkout, pause_s)
        gaps["journey"] = hearts[0].gaps_ms()

    drive(walk)
    print(json.dumps(gaps))


def after_first_paint(do: Callable[[], None]) -> None:
    """Once the curtain is on the screen; the real program offers no such hook."""
    paint = Curtain.paintEvent
    done: list[bool] = []

    def watched(curtain: Curtain, event: QPaintEvent) -> None:
        paint(curtain, event)
        if not done:
            done.append(True)
            QTimer.singleShot(0, do)

    Curtain.paintEvent = watched  # type: ignore[assignment, method-assign]


if __name__ == "__main__":
    main()
