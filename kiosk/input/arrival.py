"""What came from a scanner, for staff: a code or why not, how fast, and what this layout made of it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kiosk.input.outcomes import Broken, Scan
from kiosk.input.reading import AUTO, Reading, read
from kiosk.input.strokes import KeyDown
from kiosk.input.verdict import WhyBroken

BLANK_MS = 300.0
"""The same code within this time was read twice in one go."""


class Arrival(NamedTuple):
    """`why` is None for a code. `at` is the last key's time; `pause_ms` the longest between two keys."""

    reading: Reading
    why: WhyBroken | None
    at: float
    keys: int
    took_ms: float
    pause_ms: float
    end: str = ""

    def repeats(self, before: "Arrival | None") -> bool:
        """Whether the scanner read the same code twice in one go."""
        return (
            before is not None
            and self.reading.code == before.reading.code
            and 0 <= self.at - before.at <= BLANK_MS
        )


def arrival(outcome: Scan | Broken, layout: str = AUTO) -> Arrival:
    """What a scanner's keys are, read by the setting of the layout."""
    keys = outcome.keys
    paces = [after.at - before.at for before, after in pairwise(keys)]
    why, end = (outcome.why, "") if isinstance(outcome, Broken) else (None, outcome.end)
    reading = read(keys, layout)
    took = keys[-1].at - keys[0].at if keys else 0.0
    return Arrival(reading, why, _last(keys), len(keys), took, max(paces, default=0.0), end)


def _last(keys: Sequence[KeyDown]) -> float:
    return keys[-1].at if keys else 0.0
