"""How long a beat stays: as long as it did, within what a viewer can follow and will wait."""

from math import inf

from kiosk.replay.session import Beat

LEAST_S, MOST_S = 0.7, 4.0
LEAST_SENDING_S, MOST_SENDING_S = 0.3, 2.0
AT_ONCE = inf
"""The speed without pauses."""


def between_s(now: Beat, following: Beat, speed: float) -> float:
    """Seconds from the end of one beat to the next."""
    return _within(following.tick - now.until, LEAST_S, MOST_S) / speed


def sending_s(seconds: float, speed: float) -> float:
    """Seconds that a request is shown as under way."""
    return _within(seconds, LEAST_SENDING_S, MOST_SENDING_S) / speed


def _within(seconds: float, least: float, most: float) -> float:
    return min(max(seconds, least), most)
