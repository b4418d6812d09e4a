"""Doubts: what may have happened at the shop, until staff has looked."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime

from kiosk.journal.entries import Doubt
from kiosk.journal.writer import Writer

MOST = 200


class Doubts:
    """The latest doubts; older ones stay in the file."""

    def __init__(
        self, writer: Writer, numbers: Iterator[int], now: Callable[[], datetime], found: Iterator[Doubt]
    ) -> None:
        self._writer = writer
        self._numbers = numbers
        self._now = now
        self._open: deque[Doubt] = deque(found, maxlen=MOST)

    @property
    def open(self) -> tuple[Doubt, ...]:
        """The doubts that are not settled, the latest last."""
        return tuple(self._open)

    def add(self, about: str, why: str, reference: str = "") -> Doubt:
        """Adds something that may have happened, for staff to look at."""
        made = Doubt(about, why, self._now(), reference, next(self._numbers))
        self._open.append(made)
        sql = "INSERT INTO doubts (number, about, why, at, reference) VALUES (?, ?, ?, ?, ?)"
        self._writer.later((sql, (made.number, about, why, made.at.isoformat(), reference)))
        return made

    def settle(self, doubt: Doubt) -> None:
        """Takes a doubt off the list, because staff has looked."""
        if doubt in self._open:
            self._open.remove(doubt)
            self._writer.later(("UPDATE doubts SET settled = 1 WHERE number = ?", (doubt.number,)))
