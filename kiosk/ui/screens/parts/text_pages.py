"""A text cut into pages between words: as much on each as fits."""

import re
from collections.abc import Callable, Sequence

_WORD = re.compile(r"\S{1,200}\s*")
_FIRST_GUESS = 64

Fits = Callable[[str], bool]


def pages_of(text: str, fits: Fits) -> tuple[str, ...]:
    """All of it, in order; a word that fits nowhere has a page to itself. One empty page for no text."""
    words, pages = _WORD.findall(text), []
    while words:
        most = _most(words, fits)
        pages.append("".join(words[:most]).strip())
        words = words[most:]
    return tuple(pages) or ("",)


def _most(words: Sequence[str], fits: Fits) -> int:
    """How many of the words fit: guessed ever higher, then halved."""
    high = _FIRST_GUESS
    while high < len(words) and fits("".join(words[:high])):
        high *= 2
    low, high = 1, min(high, len(words))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits("".join(words[:middle])) else (low, middle - 1)
    return low
