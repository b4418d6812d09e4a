"""One shopper's session: when, which way, beat by beat, and how it ended."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from kiosk.api.reply import Why
from kiosk.journal.entries import Seen


class ReplayedWish(NamedTuple):
    """What was asked of the shop. `request` is empty where nobody knows it, `outcome` where it has none."""

    request: str
    outcome: str
    why: Why
    seconds: float
    step: str


class Beat(NamedTuple):
    """What changed at once before the shopper's eyes; `afterwards` they had left."""

    at: datetime
    tick: float
    step: str = ""
    wish: ReplayedWish | None = None
    sights: Mapping[Seen, str] = {}
    afterwards: bool = False

    @property
    def until(self) -> float:
        """The tick at which it was over."""
        return self.tick + (self.wish.seconds if self.wish else 0.0)


class End(Enum):
    """How it ended."""

    PAID = "paid"
    NOT_KNOWN = "payment not known"
    LEFT = "left"
    INTERRUPTED = "interrupted"
    THERE = "is there now"


class Session(NamedTuple):
    """`journey` names the steps between basket and payment; `doubts` is what nobody knows the end of."""

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
        """Until the shopper left, or the last that is known of them."""
        return max(beat.until for beat in self.beats if not beat.afterwards) - self.beats[0].tick

    @property
    def steps(self) -> tuple[str, ...]:
        """Where the shopper was, one after another."""
        return tuple(beat.step for beat in self.beats if beat.step)

    @property
    def language(self) -> str:
        """In which it was begun; empty where nobody noted it."""
        told = (beat.sights[Seen.LANGUAGE] for beat in self.beats if Seen.LANGUAGE in beat.sights)
        return next(told, "")
