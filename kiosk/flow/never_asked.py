"""What no form on this screen may ask for: a bank card, a PIN, a password, a bank account, a one-time code.

A form is the shop's; whoever sits between shop and kiosk could word one. So its keys, labels and texts are
read as an eye reads them, in the languages that shops here write: Turkish, English, German, French, Russian,
Arabic.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any

from kiosk.flow.never_asked_rules import asked
from kiosk.flow.never_asked_words import CARD_KIND

_NOT_WORDS = frozenset({"choices", "options", "value", "default", "initial"})
"""Of a field: what may be chosen from, and what is the machines'."""
_AS_ON_A_CARD = re.compile(r"(?:[\dxX#*•●_]{4}[ -]){3}[\dxX#*•●_]{4}")
"""A number's place as it stands on a card: `0000 0000 0000 0000`."""
_TITLES = ("title", "label")
_INNER = ("schema", "fields")
_TOO_MUCH = "too much"
_DEEPEST = 12
_MOST_TEXTS = 600
_MOST_LETTERS = 8_000
"""More than any form that a person fills in; and what it takes to read them holds the screen up."""
_ANYTHING = " " * (_MOST_LETTERS + 1)
"""What stands deeper than a form goes; it is not read."""


def asks_for(*texts: str) -> str | None:
    """What one of these asks for that nobody may be asked, by a word of ours; None where none does."""
    return next(filter(None, map(_asked, texts)), None)


def asks_in(raw: Any) -> str | None:
    """The same of a schema: each key and each text, alone and below what it stands under.

    What has more of them than any form is asked for by nobody.
    """
    texts = list(islice(_texts(raw, "", 0), _MOST_TEXTS + 1))
    if len(texts) > _MOST_TEXTS or sum(map(len, texts)) > 2 * _MOST_LETTERS:
        return _TOO_MUCH
    return asks_for(*dict.fromkeys(texts))


def _texts(raw: Any, above: str, depth: int) -> Iterator[str]:
    """Each word of a schema alone, and below the names and labels of the groups around it."""
    if isinstance(raw, str):
        yield from (raw, f"{above} {raw}")
    elif depth > _DEEPEST:
        yield _ANYTHING
    elif isinstance(raw, Mapping):
        is_group = any(isinstance(raw.get(name), Mapping | list) for name in _INNER)
        titles = [raw[name] for name in _TITLES if is_group and isinstance(raw.get(name), str)]
        for key, value in raw.items():
            yield from _of_entry(str(key), value, " ".join((above, *titles)), depth)
    elif isinstance(raw, list | tuple):
        for entry in raw:
            yield from _texts(entry, above, depth + 1)


def _of_entry(key: str, value: Any, above: str, depth: int) -> Iterator[str]:
    is_field = isinstance(value, Mapping) and bool(value.keys() & {"data_type", *_INNER})
    if is_field:
        yield from (key, f"{above} {key}")
        yield from _texts(value, f"{above} {key}", depth + 1)
    elif key not in _NOT_WORDS:
        yield from _texts(value, above, depth + 1)


@lru_cache(2048)
def _asked(text: str) -> str | None:
    """The texts are the shop's; nothing a shopper typed is ever asked about here."""
    if len(text) > _MOST_LETTERS:
        return _TOO_MUCH
    return CARD_KIND if _AS_ON_A_CARD.search(text) else asked(text.strip())
