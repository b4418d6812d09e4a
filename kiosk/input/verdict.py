"""Judges a burst of keys by its pace: a scanner's or a person's, and whether a scanner's is a code."""

from collections.abc import Sequence
from enum import Enum

from kiosk.input.strokes import Sort, Stroke, codes, gaps, overlap

FAST_MS = 35.0
"""A person strikes two keys so quickly, but no four in a row."""
STEADY_MS = 30.0
STEADY_HOLD_MS = 15.0
"""A slow scanner keeps its pace within these; a person's varies more."""
FINGER_MS = 77.0
"""A scanner's key is up before."""
MANY = 9
"""So many short strokes in a row are nobody's, whatever their pace."""
SHORTEST = 2
SHORTEST_WITHOUT_END = 4


_DIGIT_ROW = range(2, 12)
"""evdev's scan codes; a French keyboard writes letters and marks there."""


class Verdict(Enum):
    """What a burst turned out to be."""

    TYPED = "typed"
    SCAN = "scan"


class WhyBroken(Enum):
    """WhyBroken a scanner's keys are no code."""

    NO_END = "no end"  # this scanner ends with Enter, and did not
    IN_PIECES = "in pieces"  # it paused in the middle
    TWO_AT_ONCE = "two at once"
    TOO_LONG = "too long"
    TOO_SHORT = "too short"


def are_a_machines(strokes: Sequence[Stroke], *, writing: bool) -> bool:
    """Whether these strokes, of which none is long, are a scanner's; where nobody writes it takes less."""
    if len(strokes) < SHORTEST:
        return False
    if is_fast(strokes) and all(stroke.up is None or stroke.is_a_tap for stroke in strokes):
        return True
    if not writing:
        has_end = strokes[-1].key.sort is Sort.END
        return len(strokes) >= (SHORTEST + 1 if has_end else SHORTEST_WITHOUT_END)
    if has_a_fast_run(strokes):
        return True
    many = MANY if not is_steady(strokes) else SHORTEST_WITHOUT_END
    return len(strokes) >= many and looks_like_a_code(strokes)


def has_a_fast_run(strokes: Sequence[Stroke]) -> bool:
    """Whether there are four in a row that no fingers strike; a device may falter before or after them."""
    run = 1
    for gap in gaps(strokes):
        run = run + 1 if gap <= FAST_MS else 1
        if run >= SHORTEST_WITHOUT_END:
            return True
    return False


def is_steady(strokes: Sequence[Stroke]) -> bool:
    """Whether pauses and keys are about equally long, as a device's are."""
    holds = [stroke.up - stroke.at for stroke in strokes if stroke.up is not None]
    return _spread(gaps(strokes)) <= STEADY_MS and _spread(holds) <= STEADY_HOLD_MS


def looks_like_a_code(strokes: Sequence[Stroke]) -> bool:
    """Whether there is a digit, a capital or a mark in it, and no space, as in few words."""
    keys = [stroke.key for stroke in strokes if stroke.key.sort is not Sort.END]
    marks = (key.scan_code in _DIGIT_ROW or not key.text.islower() for key in keys)
    return all(key.text != " " for key in keys) and any(marks)


def _spread(values: Sequence[float]) -> float:
    return max(values, default=0) - min(values, default=0)


def is_fast(strokes: Sequence[Stroke]) -> bool:
    """Whether it is quicker than fingers."""
    return max(gaps(strokes), default=0) <= FAST_MS


def is_long(stroke: Stroke) -> bool:
    """Whether it is a finger's, by how long it was down."""
    return stroke.up is not None and stroke.up - stroke.at > FINGER_MS


def verdict(strokes: Sequence[Stroke], *, writing: bool, ended: bool, ends: bool) -> Verdict | WhyBroken:
    """What a burst was; `ended`: by an Enter, `ends`: as this scanner's usually do."""
    if not are_a_machines(strokes, writing=writing):
        return Verdict.TYPED
    if overlap(strokes):
        return Verdict.TYPED if any(map(is_long, strokes)) else WhyBroken.TWO_AT_ONCE
    if not ended and ends:
        return WhyBroken.NO_END
    shortest = SHORTEST if ended else SHORTEST_WITHOUT_END
    return Verdict.SCAN if len(codes(strokes)) >= shortest else WhyBroken.TOO_SHORT
