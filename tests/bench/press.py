"""From a finger on a button to its pressed look, and how long a second tap is dropped."""

from collections.abc import Iterator
from statistics import median

from tests.bench.children import ask
from tests.bench.figure import Effort, Figure

_EMPTY = "frame of an empty window"


def measure(effort: Effort) -> Iterator[Figure]:
    """The main button of a real screen, at a kiosk's size."""
    found = ask("press", str(effort.samples))
    floor = median(found["floor"])
    yield Figure("tap → pressed look", median(found["press"]), "ms", floor, _EMPTY, most=100)
    yield Figure("tap → pressed look, worst", max(found["press"]), "ms", most=100)
    yield Figure("next step → the same spot hears again", median(found["deaf"]), "ms", most=350)
