"""Judges a burst of keys by timing and characters: a scan, or a person's typing. Times are in seconds."""

import re
from enum import Enum
from typing import NamedTuple

GAP_S = 0.1
GAP_IN_A_FIELD_S = 0.05
WHOLE_S = 1.5
SHORTEST = 4
LONGEST = 64
MOST_KEYS = 256
"""At that speed nobody writes so much: what is longer is no code for us, and none of it is kept."""
BLANK_S = 0.3

_CODE = re.compile(rf"[A-Za-z0-9-]{{{SHORTEST},{LONGEST}}}", re.ASCII)


class Verdict(Enum):
    """What a burst turned out to be."""

    TYPED = "typed"  # too little for a scan: a person's keys
    SCAN = "scan"
    NO_CODE = "no code"  # at a scanner's speed, but nothing a scanner of ours may read


class Burst(NamedTuple):
    """Keys with no pause between them. `text` goes no further than what tells that it is too long."""

    text: str
    began: float
    last: float
    keys: int = 1

    @property
    def endless(self) -> bool:
        """Whether it is neither a code of ours nor a person's."""
        return self.keys > MOST_KEYS


class Scan(NamedTuple):
    """A code and when it came."""

    code: str
    at: float


def joined(burst: Burst | None, text: str, now: float) -> Burst:
    """The burst with one more key; control characters are left out."""
    kept = text if text.isprintable() else ""
    if burst is None:
        return Burst(kept, now, now)
    return Burst((burst.text + kept)[: LONGEST + 1], burst.began, now, burst.keys + 1)


def over(burst: Burst, now: float, gap: float) -> bool:
    """Whether a key now would no longer belong to it."""
    return now - burst.last > gap


def verdict(burst: Burst) -> Verdict:
    """What it is, once it has ended."""
    if len(burst.text) < SHORTEST:
        return Verdict.TYPED
    in_time = burst.last - burst.began <= WHOLE_S
    return Verdict.SCAN if in_time and _CODE.fullmatch(burst.text) else Verdict.NO_CODE


def repeated(scan: Scan, before: Scan | None) -> bool:
    """Whether the scanner read the same code twice in one go."""
    return before is not None and scan.code == before.code and scan.at - before.at <= BLANK_S
