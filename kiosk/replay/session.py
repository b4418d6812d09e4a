"""One shopper's session: its beats, when they were, and how it ended."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from kiosk.api.reply import Why
from kiosk.journal.entries import Seen


class ReplayedWish(NamedTuple):
    """One wish. `request` is empty if its name is unknown, `outcome` if the wish has no end."""

    request: str
    outcome: str
    why: Why
    seconds: float
    step: str


class Beat(NamedTuple):
    """What changed at once on the screen; `afterwards`: the shopper had left."""

    at: datetime
    tick: float
    step: str = ""
    wish: ReplayedWish | None = None
    sights: Mapping[Seen, str] = {}
    afterwards: bool = False

    @property
    def until(self) -> float:
        """The tick at which the beat was over."""
        return self.tick + (self.wish.seconds if self.wish else 0.0)


class End(Enum):
    """How it ended."""

    PAID = "paid"
    NOT_KNOWN = "payment not known"
    LEFT = "left"
    INTERRUPTED = "interrupted"
    THERE = "is there now"


class Session(NamedTuple):
    """`journey` names the steps between basket and payment; `doubts` counts wishes with an unknown end."""

    shopper: int
    beats: tuple[Beat, ...]
    journey: tuple[str, ...]
    end: End
    doubts: int

    @property
    def at(self) -> datetime:
        """When it began."""
        return self.beats[0].at

    @property
    def lasted_s(self) -> float:
        """Seconds until the shopper left, or until the last row."""
        return max(beat.until for beat in self.beats if not beat.afterwards) - self.beats[0].tick

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps where the shopper was, in order."""
        return tuple(beat.step for beat in self.beats if beat.step)

    @property
    def language(self) -> str:
        """The first language; empty if the journal has none."""
        told = (beat.sights[Seen.LANGUAGE] for beat in self.beats if Seen.LANGUAGE in beat.sights)
        return next(told, "")
