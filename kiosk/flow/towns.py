"""Places of an address: the shop's nested lists, and finding a name by its first letters."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from kiosk.api.addresses import Place

Places: TypeAlias = Mapping[str, tuple[Place, ...]]
"""Lists read so far, by their path."""

LEVELS = ("country", "city", "township", "district")


def path(level: str, inside: int | None = None) -> str:
    """Where the shop lists this level, inside of one of the level above."""
    above = LEVELS.index(level) - 1
    return f"/address/{level}/" + (f"?{LEVELS[above]}={inside}" if inside is not None else "")


def next_level(chosen: Sequence[Place]) -> tuple[str, str] | None:
    """The level to choose next and the path of its list; None where all are chosen."""
    if len(chosen) == len(LEVELS):
        return None
    level = LEVELS[len(chosen)]
    return level, path(level, chosen[-1].pk if chosen else None)


def matching(places: Sequence[Place], typed: str) -> tuple[Place, ...]:
    """The places whose name begins so, then those with another word that begins so."""
    wanted = _plain(typed)
    first = [place for place in places if _plain(place.name).startswith(wanted)]
    within = [place for place in places if place not in first and f" {wanted}" in _plain(place.name)]
    return (*first, *within)


def _plain(text: str) -> str:
    """The text without case and accents, so that `istanbul` finds İstanbul."""
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("ı", "i")
