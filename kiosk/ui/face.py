"""The words of one page wherever they are shown: its title, its rows, what staff reads of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.api.request import Request
from kiosk.flow.order_line import OrderLine

RowWords: TypeAlias = Callable[[OrderLine], tuple[str, str]]
"""A row's title, and the detail beside it."""


def no_title() -> str:
    """A screen that is no step."""
    return ""


def by_title(line: OrderLine) -> tuple[str, str]:
    """A row that is called by its own title."""
    return line.title, ""


def no_words() -> dict[type[Request], str]:
    """For a page without requests of its own."""
    return {}


def no_changes() -> dict[str, str]:
    """For a page that no price is made of."""
    return {}


@dataclass(frozen=True)
class Sample:
    """Sample input for demos and walks: as the screen's draft, and as what hands touch and type."""

    draft: object
    touched: str = ""
    """The key of the card that is touched."""
    typed: str = ""


@dataclass(frozen=True)
class Face:
    """Words are functions, called when they are shown: the language may have changed."""

    title: Callable[[], str] = no_title
    icon: str = ""
    row: RowWords = by_title
    public: RowWords | None = None
    """The row's words on a display that faces the shop; None shows its name alone."""
    wishes: Callable[[], Mapping[type[Request], str]] = no_words
    """What each request is for, in staff's words."""
    changes: Callable[[], Mapping[str, str]] = no_changes
    """The parts of the order that a price is made of, in staff's words, by their path."""
    sample: Sample | None = None
    stand_ins: Mapping[type[Request], object] = field(default_factory=dict)
    """The draft that a replay shows while it sends this request."""


Faces: TypeAlias = Mapping[str, Face]
"""Faces by the name of the step."""
