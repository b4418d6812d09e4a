"""Keys as a scanner or a person presses them: when, which, and for how long. Times are in milliseconds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import NamedTuple


class Sort(Enum):
    """What a key can be to a scan."""

    CHARACTER = "character"
    CONTROL = "control"  # a separator inside of a code, as Ctrl+] is
    END = "end"
    MODIFIER = "modifier"
    OTHER = "other"


class KeyDown(NamedTuple):
    """A key that goes down, at the event's own time.

    `switch` tells it from the others until it goes up. `scan_code` is evdev's, 0 where there is none.
    """

    at: float
    sort: Sort
    text: str
    switch: int
    scan_code: int = 0
    shift: bool = False
    control: bool = False
    repeat: bool = False
    """Whether the window system calls it the repeat of a held key. It is wrong about some doubled digits."""


@dataclass(eq=False)
class Stroke:
    """A key that is held back, until it is known whose it is. `events` are its presses and its release."""

    key: KeyDown
    events: list[object] = field(default_factory=list)
    up: float | None = None

    @property
    def at(self) -> float:
        """When it went down."""
        return self.key.at

    @property
    def is_a_tap(self) -> bool:
        """Whether it was down for less than any finger is."""
        return self.up is not None and self.up - self.at <= TAP_MS


TAP_MS = 25.0
"""No finger is off a key again so soon."""


def gaps(strokes: Sequence[Stroke]) -> list[float]:
    """From each press to the next."""
    return [after.at - before.at for before, after in pairwise(strokes)]


def codes(strokes: Sequence[Stroke]) -> tuple[KeyDown, ...]:
    """The keys of a code: all but its end."""
    return tuple(one.key for one in strokes if one.key.sort is not Sort.END)


def overlap(strokes: Sequence[Stroke]) -> bool:
    """Whether a key was still down when the next one went down: a scanner presses one at a time."""
    return any(
        before.up is not None and before.up - after.at >= OVERLAP_MS for before, after in pairwise(strokes)
    )


OVERLAP_MS = 1.0
"""What one report of a device says has one time."""
