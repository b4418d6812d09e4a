"""The marks on the type of a setting beside its limits, and how to read them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, get_args

from msgspec import Meta

_LIMITS = ("ge", "gt", "le", "lt", "min_length", "max_length", "pattern")


@dataclass(frozen=True)
class Should:
    """What a value outside of the limits should do; a limit in braces, as in `be at least {ge:g} seconds`."""

    words: str


@dataclass(frozen=True)
class Rule:
    """A rule beyond limits: `wrong` says what a value should do instead; None where it keeps to the rule."""

    wrong: Callable[[Any], str | None]


@dataclass(frozen=True)
class Hidden:
    """The value may stand in no message."""


def about(sentence: str, *, ge: float | None = None) -> Meta:
    """What a setting is for, and its least value where its kind leaves that open."""
    return Meta(description=sentence, ge=ge)


def bare(hint: Any) -> Any:
    """A type without its marks."""
    return get_args(hint)[0] if _is_marked(hint) else hint


def sentence(hint: Any) -> str:
    """What the setting is for; empty where it has no sentence."""
    return next(
        (mark.description for mark in _marks(hint) if isinstance(mark, Meta) and mark.description), ""
    )


def should(hint: Any) -> str | None:
    """What a value outside of the limits should do, in words."""
    return next(
        (mark.words.format(**limits(hint)) for mark in _marks(hint) if isinstance(mark, Should)), None
    )


def limits(hint: Any) -> dict[str, Any]:
    """The limits by msgspec's names for them."""
    metas = [mark for mark in _marks(hint) if isinstance(mark, Meta)]
    found = ((name, getattr(meta, name)) for meta in metas for name in _LIMITS)
    return {name: value for name, value in found if value is not None}


def broken(hint: Any, value: object) -> Iterator[str]:
    """What the value should do, for each rule that it breaks."""
    for mark in _marks(hint):
        wrong = mark.wrong(value) if isinstance(mark, Rule) else None
        if wrong:
            yield wrong


def is_hidden(hint: Any) -> bool:
    """Whether the value may stand in no message."""
    return any(isinstance(mark, Hidden) for mark in _marks(hint))


def _marks(hint: Any) -> Iterator[Any]:
    """The marks of a type, and of its parts where it may be null."""
    if _is_marked(hint):
        yield from hint.__metadata__
    for part in get_args(bare(hint)):
        if _is_marked(part):
            yield from part.__metadata__


def _is_marked(hint: Any) -> bool:
    return hasattr(hint, "__metadata__")
