"""How long the loop is blocked while a person uses the kiosk."""

from collections.abc import Iterator
from statistics import quantiles

from tests.bench.children import ask
from tests.bench.figure import Effort, Figure

_BREAK = 50


def measure(effort: Effort) -> Iterator[Figure]:
    """One journey at a person's pace, the first request and each first screen included."""
    found = ask("pace", str(effort.pause_s))
    journey, start = found["journey"], found["start"]
    yield Figure("loop gap during a journey, p99", quantiles(journey, n=100)[98], "ms", most=10)
    yield Figure("loop gap during a journey, worst", max(journey), "ms", most=_BREAK)
    yield Figure("loop gap from first frame to Welcome, worst", max(start), "ms", most=_BREAK)
