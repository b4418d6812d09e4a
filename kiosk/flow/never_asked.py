"""What no form on this screen may ask for: a bank card, a PIN, a password, a bank account, a one-time code.

A form is the shop's; whoever sits between shop and kiosk could word one. So its keys, labels and texts are
read as an eye reads them, in the languages that shops here write: Turkish, English, German, French, Russian,
Arabic.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import Any

from kiosk.flow import never_asked_words as words
from kiosk.flow.look_alikes import tokens

_NOT_WORDS = frozenset({"choices", "options", "data_type", "value", "default", "initial", "type", "format"})
"""Of a field: what may be chosen from, and what is the machines'."""
_TITLES = ("title", "label")
_INNER = ("schema", "fields")
_DEEPEST = 12
_MOST_TEXTS = 600
_LONGEST = 2000
_DAY = frozenset({"dd", "gg", "tt", "jj"})
Tokens = tuple[str, ...]


def asks_for(*texts: str) -> str | None:
    """What one of these asks for that nobody may be asked, by a word of ours; None where none does."""
    return next(filter(None, map(_asked, texts)), None)


def asks_in(raw: Any) -> str | None:
    """The same of a schema: each key and each text, alone and below what it stands under.

    What has more of them than any form is asked for by nobody.
    """
    texts = list(islice(_texts(raw, "", 0), _MOST_TEXTS + 1))
    return "too much" if len(texts) > _MOST_TEXTS else asks_for(*dict.fromkeys(texts))


def _texts(raw: Any, above: str, depth: int) -> Iterator[str]:
    """Each word of a schema alone, and below the names and labels of the groups around it."""
    if isinstance(raw, str):
        yield from (raw, f"{above} {raw}")
    elif isinstance(raw, Mapping) and depth <= _DEEPEST:
        is_group = any(isinstance(raw.get(name), Mapping | list) for name in _INNER)
        titles = [raw[name] for name in _TITLES if is_group and isinstance(raw.get(name), str)]
        for key, value in raw.items():
            yield from _of_entry(str(key), value, " ".join((above, *titles)), depth)
    elif isinstance(raw, list | tuple) and depth <= _DEEPEST:
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
    text = text[:_LONGEST].strip()
    if text in words.SHOUTED:
        return words.SHOUTED[text]
    for folded in dict.fromkeys(tokens(text, humps=humps) for humps in (True, False)):
        told = tuple(_without_dates(word for word in folded if word not in _fillers()))
        alone = words.SHOUTED.get(" ".join(told))
        found = alone or _of_phrases(told) or _of_a_card(told) or _of_a_message(told) or _of_a_pin(told)
        if found:
            return found
    return None


def _without_dates(told: Iterable[str]) -> Iterator[str]:
    """`dd mm yyyy` is no `mm yyyy`."""
    before = ""
    for word in told:
        if before not in _DAY:
            yield word
        before = word


def _of_phrases(told: Tokens) -> str | None:
    """One of the phrases, word after word; a word may also be written in two."""
    line, pairs = _line(told), _line(map("".join, pairwise(told)))
    for kind, (phrases, single) in _patterns().items():
        if phrases.search(line) or (kind != words.CARD_KIND and single.search(pairs)):
            return kind
    return None


def _line(told: Iterable[str]) -> str:
    return f" {' '.join(told)} "


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """For each kind its phrases, and those of them that are one long word."""
    found = {}
    for kind, told in words.PHRASES.items():
        phrases = tuple(_parsed(told))
        single = tuple(phrase for phrase in phrases if len(phrase) == 1 and len(phrase[0].strip("*")) > 4)
        found[kind] = (_pattern(phrases), _pattern(single))
    return found


def _pattern(phrases: Iterable[Tokens]) -> re.Pattern[str]:
    return re.compile(" (?:" + "|".join(" ".join(map(_as_pattern, phrase)) for phrase in phrases) + ") ")


def _as_pattern(word: str) -> str:
    begins, ends = (r"\S*" if star else "" for star in (word.startswith("*"), word.endswith("*")))
    return begins + re.escape(word.strip("*")) + ends


def _meets(word: str, wanted: str) -> bool:
    """`word`, `word*` as its beginning, or `*word*` anywhere in it."""
    if wanted.startswith("*"):
        return wanted.strip("*") in word
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted


def _any(word: str, wanted: Tokens) -> bool:
    return any(_meets(word, one) for one in wanted)


def _of_a_card(told: Tokens) -> str | None:
    """A card's number, its month, its code: unless it is the card of a gift, a club, a shop."""
    cards = [at for at, word in enumerate(told) if _any(word, _list(words.CARD))]
    theirs = [at for at in cards if not _is_another_card(told, at)]
    if not theirs:
        return None
    parts = (word for at, word in enumerate(told) if at not in cards)
    if any(_any(word, _list(words.OF_A_CARD)) for word in parts) or "no" in told[theirs[0] + 1 :][:1]:
        return words.CARD_KIND
    return words.CARD_KIND if told[: theirs[0]][-1:] in (("no",), ("n",)) and _is_french(told) else None


def _is_french(told: Tokens) -> bool:
    """`no carte`, `no карты`; but in English "no card" is none."""
    return not any(word in ("card", "cards") for word in told)


def _is_another_card(told: Tokens, at: int) -> bool:
    beside = (*told[max(0, at - 1) : at], *told[at + 1 : at + 2])
    return any(_any(word, _list(words.OTHER_CARDS)) for word in beside)


def _of_a_message(told: Tokens) -> str | None:
    """A code that came by a message."""
    by = any(_any(word, _list(words.MESSAGE)) for word in told)
    return words.ONCE_KIND if by and any(_any(word, _list(words.CODE)) for word in told) else None


def _of_a_pin(told: Tokens) -> str | None:
    """A pin may also be worn, or grow."""
    if not any(_any(word, _list(words.PIN)) for word in told):
        return None
    return None if any(_any(word, _list(words.OTHER_PINS)) for word in told) else words.PIN_KIND


@cache
def _list(told: str) -> Tokens:
    return tuple(phrase[0] for phrase in _parsed(told))


@cache
def _fillers() -> frozenset[str]:
    return frozenset(_list_of_fillers())


def _list_of_fillers() -> Iterator[str]:
    for word in words.FILLERS.split():
        yield from tokens(word)


def _parsed(told: str) -> Iterator[Tokens]:
    """Phrases between commas, folded as what they are compared with; the stars stay."""
    for phrase in told.split(","):
        folded = tuple(_folded(word) for word in phrase.split())
        if folded:
            yield folded


def _folded(word: str) -> str:
    core = "".join(tokens(word.strip("*")))
    return ("*" if word.startswith("*") else "") + core + ("*" if word.endswith("*") else "")
