"""What a page is called and how its rows are told: the words of one page, wherever they are shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.api.request import Request
from kiosk.flow.order_line import OrderLine

RowWords: TypeAlias = Callable[[OrderLine], tuple[str, str]]
"""What a row is called, and what is said beside it."""


def no_title() -> str:
    """A screen that is no step."""
    return ""


def by_title(line: OrderLine) -> tuple[str, str]:
    """A row that is called by its own title."""
    return line.title, ""


def no_words() -> dict[type[Request], str]:
    """Nothing that staff is told of."""
    return {}


def no_changes() -> dict[str, str]:
    """Nothing that a price is made of."""
    return {}


@dataclass(frozen=True)
class Sample:
    """What is entered where nobody shops: as the screen keeps half-typed input, and as hands do it."""

    draft: object
    touched: str = ""
    """The key of the card that is touched."""
    typed: str = ""


@dataclass(frozen=True)
class Face:
    """All words are asked for when they are shown: the language may have changed."""

    title: Callable[[], str] = no_title
    icon: str = ""
    row: RowWords = by_title
    public: RowWords | None = None
    """The row on a display that faces the shop; None: its name alone."""
    wishes: Callable[[], Mapping[type[Request], str]] = no_words
    """What each request is for, as staff is told."""
    changes: Callable[[], Mapping[str, str]] = no_changes
    """What of the order a price is made of, as staff is told, by its path."""
    sample: Sample | None = None
    stand_ins: Mapping[type[Request], object] = field(default_factory=dict)
    """The draft that a replay shows while it sends this request."""


Faces: TypeAlias = Mapping[str, Face]
"""By the name of the step."""
