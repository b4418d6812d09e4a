"""Five wrong PINs lock the staff panel for five minutes, also over a restart or a change of the clock."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

MOST_WRONG = 5
LOCKED_S = 300.0


class Lock:
    """Counts tries in a file, without the wall clock: a restart begins the five minutes anew."""

    def __init__(self, file: Path, clock: Callable[[], float] = monotonic) -> None:
        """`clock` is monotonic, in seconds. The file may be missing."""
        self._file = file
        self._clock = clock
        self._tries = _read(file)
        self._since = clock()

    @property
    def left_s(self) -> float:
        """Seconds until it opens; 0 when it is open."""
        if self._tries < MOST_WRONG:
            return 0.0
        return max(0.0, self._since + LOCKED_S - self._clock())

    def try_with(self, fits: Callable[[], bool]) -> bool:
        """Whether it opened. A try is counted before it is checked, so that a power cut does not undo it."""
        if self.left_s:
            return False
        self._count(self._tries + 1 if self._tries < MOST_WRONG else 1)
        if not fits():
            return False
        self._count(0)
        return True

    def _count(self, tries: int) -> None:
        self._tries, self._since = tries, self._clock()
        # On a full disk it counts in memory, until the program ends.
        with suppress(OSError):
            _write(self._file, tries)


def _write(file: Path, tries: int) -> None:
    """Writes the whole file or none: an empty one would lock the panel."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}-new")
    with beside.open("w") as new:
        new.write(str(tries))
        new.flush()
        os.fsync(new.fileno())
    beside.replace(file)


def _read(file: Path) -> int:
    try:
        return int(file.read_text())
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except (OSError, ValueError):
        # The file was changed by hand.
        return MOST_WRONG
