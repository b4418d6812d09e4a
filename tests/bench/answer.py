"""From the bytes of an answer to the painted summary."""

from collections.abc import Iterator
from statistics import median

from tests.bench.children import ask
from tests.bench.figure import Effort, Figure

_EMPTY = "frame of an empty window"
_SIZES = {"portrait": ("1080", "1920"), "landscape": ("1280", "800")}
_LINES = (50, 500)


def measure(effort: Effort) -> Iterator[Figure]:
    """In landscape the summary lists every line, in portrait the last few."""
    for lines in _LINES:
        for layout, size in _SIZES.items():
            found = ask("answer", *size, str(lines), str(effort.samples))
            yield Figure(
                f"answer → summary painted, {lines} lines, {layout}",
                median(found["answer"]),
                "ms",
                median(found["floor"]),
                _EMPTY,
                most=8,
            )
