"""Lists of phrases, and whether one of them stands in a text that was taken apart into words.

Phrases stand between commas. `*` is any ending, or beginning; `~` is a Turkish one.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import TypeAlias

from kiosk.flow.look_alikes import latin, tokens, umlauts

Tokens: TypeAlias = tuple[str, ...]

_TURKISH = r"(?:l[ae]r)?(?:[iu]?[mn][iu]z|[iu]?[mn]|s?[iu])?(?:n?[iu]n?|[yn]?[iuae]|n?[dt][ae](?:n|ki)?)?"
"""Many; whose; and in, to, from, of. Folded: `ı` is `i`, `ü` is `u`."""


def has(told: Tokens, phrases: str) -> bool:
    """Whether one of the phrases stands in it, word after word."""
    return bool(told) and _pattern(phrases).search(_line(told)) is not None


def has_in_two(told: Tokens, phrases: str) -> bool:
    """Whether one of the longer words stands in it, written in two."""
    return (
        len(told) > 1 and _long_words(phrases).search(_line(tuple(map("".join, pairwise(told))))) is not None
    )


def all_are(told: Tokens, phrases: str) -> bool:
    """Whether it says nothing but words of this list."""
    return bool(told) and all(has((word,), phrases) for word in told)


def without(told: Tokens, named: str, others: str) -> Tokens:
    """The words but for those of the first list that stand beside one of the second."""
    return tuple(
        word for at, word in enumerate(told) if not (has((word,), named) and has(_around(told, at), others))
    )


def words_of(phrases: str) -> Iterator[str]:
    """The phrases of a list, as they are compared, each as one word."""
    for phrase in _parsed(phrases):
        yield "".join(phrase)


def _around(told: Tokens, at: int) -> Tokens:
    return (*told[max(0, at - 1) : at], *told[at + 1 : at + 2])


@lru_cache(64)
def _line(told: Tokens) -> str:
    return f" {' '.join(told)} "


@cache
def _pattern(phrases: str) -> re.Pattern[str]:
    return _of_all(_parsed(phrases))


@cache
def _long_words(phrases: str) -> re.Pattern[str]:
    return _of_all(
        phrase for phrase in _parsed(phrases) if len(phrase) == 1 and len(phrase[0].strip("*~")) > 4
    )


def _of_all(phrases: Iterable[Tokens]) -> re.Pattern[str]:
    told = "|".join(" ".join(map(_as_pattern, phrase)) for phrase in dict.fromkeys(phrases))
    return re.compile(f" (?:{told or '(?!)'}) ")


def _as_pattern(word: str) -> str:
    begins = r"\S*" if word.startswith("*") else ""
    ends = r"\S*" if word.endswith("*") else _TURKISH if word.endswith("~") else ""
    return begins + re.escape(word.strip("*~")) + ends


def _parsed(phrases: str) -> Iterator[Tokens]:
    """Folded as what they are compared with, the marks kept; and as they are written on other keyboards."""
    for phrase in phrases.split(","):
        for written in dict.fromkeys((phrase, latin(phrase), umlauts(phrase))):
            if written.strip():
                yield tuple(map(_folded, written.split()))


def _folded(word: str) -> str:
    core = "".join(tokens(word.strip("*~")))
    return ("*" if word.startswith("*") else "") + core + (word[-1] if word[-1] in "*~" else "")
