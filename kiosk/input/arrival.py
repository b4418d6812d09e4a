"""What came from a scanner, for staff: a code or why not, how fast, and what this layout made of it."""

from itertools import pairwise
from typing import NamedTuple

from kiosk.input.outcomes import Broken, Scan
from kiosk.input.reading import AUTO, Reading, read
from kiosk.input.strokes import KeyDown
from kiosk.input.verdict import WhyBroken

BLANK_MS = 300.0
"""The same code within this time was read twice in one go."""


class Arrival(NamedTuple):
    """`why` is None for a code; `end` is what was sent after it."""

    reading: Reading
    keys: tuple[KeyDown, ...]
    why: WhyBroken | None = None
    end: str = ""

    @property
    def at(self) -> float:
        """The last key's own time, in milliseconds."""
        return self.keys[-1].at if self.keys else 0.0

    @property
    def took_ms(self) -> float:
        """From the first key to the last."""
        return self.at - self.keys[0].at if self.keys else 0.0

    @property
    def gaps_ms(self) -> tuple[float, ...]:
        """From each key to the next."""
        return tuple(after.at - before.at for before, after in pairwise(self.keys))

    @property
    def pause_ms(self) -> float:
        """The longest of them."""
        return max(self.gaps_ms, default=0.0)

    def repeats(self, before: "Arrival | None") -> bool:
        """Whether the scanner read the same code twice in one go."""
        return (
            before is not None
            and self.reading.code == before.reading.code
            and 0 <= self.at - before.at <= BLANK_MS
        )


def arrival(outcome: Scan | Broken, layout: str = AUTO) -> Arrival:
    """What a scanner's keys are, read by the setting of the layout."""
    reading = read(outcome.keys, layout)
    if isinstance(outcome, Broken):
        return Arrival(reading, outcome.keys, outcome.why)
    return Arrival(reading, outcome.keys, end=outcome.end)
