"""A shop's text made fit for paper: one line, no control characters, plain signs for rare ones."""

import re
from collections.abc import Iterator
from unicodedata import category, normalize

_MOST_MARKS = 4
"""On one letter: more of them is no script, and would be drawn over other rows."""
_JOINERS = "\u200c\u200d"

# Signs that the code pages lack, and what people write instead.
_WRITTEN = str.maketrans(
    {"₺": "TL", "−": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "•": "*"}
)


def clean(text: str) -> str:
    """One line without control characters: a product's name must not command the printer."""
    spelled = re.sub(r"₺(?=\d)", "TL ", normalize("NFC", _no_surrogates(text))).translate(_WRITTEN)
    return " ".join("".join(_kept(spelled)).split())


def _kept(text: str) -> Iterator[str]:
    """Without marks beyond what a letter can carry, and joiners where there is nothing to join."""
    before, marks = " ", 0
    for letter in text:
        kind = category(letter)[0]
        marks = marks + 1 if kind == "M" else 0
        joins = letter in _JOINERS and not before.isascii()
        if letter.isspace():
            yield " "
        elif (kind != "C" or joins) and marks <= _MOST_MARKS:
            yield letter
            before = letter


def _no_surrogates(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
