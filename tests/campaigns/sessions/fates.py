"""What can become of one request on its way to the shop and back."""

from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from random import Random


class Fate(Enum):
    """Each is what a network or a shop can do to a request."""

    FINE = "fine"
    REFUSED = "refused"  # not a byte left
    LOST_BEFORE = "lost before"  # it left and never arrived
    LOST_AFTER = "lost after"  # it happened, the answer was lost
    HALF = "half"  # it happened, half of the answer came
    BROKEN = "broken"  # 503, without an effect
    BROKEN_AFTER = "broken after"  # 502, and it happened all the same
    TOO_OFTEN = "too often"
    MAINTENANCE = "maintenance"  # a page of HTML with 200
    EXPIRED = "expired"  # the session is forgotten before the request is looked at
    SIGNED_OUT = "signed out"  # 401, without an effect
    SLOW_ANSWER = "slow answer"  # it happened at once, the answer takes its time
    LATE = "late"  # it happens later than anybody waits


@dataclass(frozen=True)
class Trip:
    """A fate, and how many seconds the request takes to the shop and the answer back."""

    fate: Fate = Fate.FINE
    there_s: float = 0.02
    back_s: float = 0.02


FINE = Trip()
_BAD = tuple(fate for fate in Fate if fate is not Fate.FINE)


def trip(fate: Fate, dice: Random) -> Trip:
    """A trip with that fate."""
    match fate:
        case Fate.SLOW_ANSWER:
            return Trip(fate, back_s=dice.choice((3.0, 10.0, 14.9, 16.0, 40.0)))
        case Fate.LATE:
            return Trip(fate, there_s=dice.choice((4.0, 14.0, 15.5, 20.0, 50.0)))
        case _:
            return Trip(fate)


def bad_trip(dice: Random) -> Trip:
    """One that goes wrong."""
    return trip(dice.choice(_BAD), dice)


@dataclass
class Trouble:
    """What goes wrong on the way: planned trips first, then by chance."""

    dice: Random
    chance: float = 0.0
    planned: deque[Trip] = field(default_factory=deque)

    def next(self) -> Trip:
        """How the next request fares."""
        if self.planned:
            return self.planned.popleft()
        return bad_trip(self.dice) if self.chance and self.dice.random() < self.chance else FINE
