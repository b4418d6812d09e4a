"""What has turned out about the keys that were held back."""

from typing import NamedTuple, TypeAlias

from kiosk.input.strokes import KeyDown
from kiosk.input.verdict import WhyBroken


class Scan(NamedTuple):
    """A scanner's keys, and what it sent after them."""

    keys: tuple[KeyDown, ...]
    end: str = ""


class Broken(NamedTuple):
    """A scanner's keys that are no code: nobody gets them."""

    why: WhyBroken
    keys: tuple[KeyDown, ...]


class Typed(NamedTuple):
    """A person's keys, for the focus, in this order."""

    events: tuple[object, ...]


Outcome: TypeAlias = Scan | Broken | Typed


class KeyAnswer(NamedTuple):
    """Whether the event is held back, or nobody's; and what has turned out by it."""

    held: bool
    outcomes: tuple[Outcome, ...] = ()
