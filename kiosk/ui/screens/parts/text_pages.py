"""A text cut into pages at the ends of its lines: as many lines on each as there is room for."""

from collections.abc import Sequence
from itertools import pairwise

_UNIT = 2
"""Bytes of what Qt counts a text in, which is not what Python does."""


def pages_of(text: str, starts: Sequence[int], lines: int) -> tuple[str, ...]:
    """All of it, in order. `starts`: where each line begins, as Qt counts; one empty page for no text."""
    firsts = [start * _UNIT for start in starts[:: max(1, lines)]]
    written = text.encode("utf-16-le", "surrogatepass")
    cut = (written[first:end] for first, end in pairwise([*firsts, len(written)]))
    pages = (part.decode("utf-16-le", "replace").strip() for part in cut)
    return tuple(page for page in pages if page) or ("",)
