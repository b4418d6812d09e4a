"""Cuts a text into pages at the ends of its lines."""

from collections.abc import Sequence
from itertools import pairwise

_UNIT = 2
"""Bytes of a UTF-16 unit: Qt counts a text in these, Python in characters."""


def pages_of(text: str, starts: Sequence[int], lines: int) -> tuple[str, ...]:
    """The pages in order. `starts` is where each line begins, in UTF-16 units. No text is one empty page."""
    firsts = [start * _UNIT for start in starts[:: max(1, lines)]]
    written = text.encode("utf-16-le", "surrogatepass")
    cut = (written[first:end] for first, end in pairwise([*firsts, len(written)]))
    pages = (part.decode("utf-16-le", "replace").strip() for part in cut)
    return tuple(page for page in pages if page) or ("",)
