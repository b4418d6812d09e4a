"""When words ask for what nobody may be asked: phrases, and words that say it together."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from kiosk.flow import never_asked_words as words
from kiosk.flow.look_alikes import tokens
from kiosk.flow.misspelt import corrected, spellings
from kiosk.flow.phrases import Tokens, all_are, has, has_in_two, without, words_of


class Together(NamedTuple):
    """It is asked for where a word of each list stands in a text, and none of the last."""

    kind: str
    lists: tuple[str, ...]
    unless: str = ""


_TOGETHER = (
    Together(words.CARD_KIND, (words.CARD, words.OF_A_CARD)),
    Together(words.CARD_KIND, (words.CARD, words.ON_A_CARD), words.WRITTEN),
    Together(words.CARD_KIND, (words.BRAND, words.OF_A_CARD)),
    Together(words.CARD_KIND, (words.HOLDER,), words.OF_A_THING),
    Together(words.SECURITY_KIND, (words.THREE, words.DIGITS, words.CARD)),
    Together(words.SECURITY_KIND, (words.THREE, words.DIGITS, words.BACK)),
    Together(words.EXPIRY_KIND, (words.EXPIRY, words.CARD)),
    Together(words.ONCE_KIND, (words.SENT, words.CODE), words.OTHER_CODES),
    Together(words.ONCE_KIND, (words.BANK, words.CODE), words.OTHER_CODES),
    Together(words.PIN_KIND, (words.PIN,), words.OTHER_PINS),
    Together(words.BANK_KIND, (words.BANK, words.OF_A_BANK)),
)
_AND = "و"
_OF_LITTLE = f"{words.THREE}, {words.DIGITS}, {words.OF_THREE}"
_DAY = frozenset({"dd", "gg", "tt", "jj"})


def asked(text: str) -> str | None:
    """What this text asks for, by a word of ours; None where it asks for nothing of the kind."""
    if text in words.SHOUTED:
        return words.SHOUTED[text]
    return next(filter(None, map(_of_reading, dict.fromkeys(_readings(text)))), None)


def _readings(text: str) -> Iterator[Tokens]:
    """With `cardNumber` taken apart or not, each without slips of the pen, and words written in two."""
    for humps in (True, False):
        told = tokens(text, humps=humps)
        yield told
        yield tuple(map(_meant, told))
        in_two = map("".join, pairwise(_without_fillers(told)))
        yield tuple(_meant(word) for word in in_two if _meant(word) != word)


@lru_cache(4096)
def _meant(word: str) -> str:
    """Without a slip, and without the Arabic `and` before it."""
    if has((word,), words.NO_SLIPS):
        return word
    known = _spellings()
    return corrected(word[1:] if word[:1] == _AND and word[1:] in known else word, known)


def _of_reading(whole: Tokens) -> str | None:
    told = tuple(_without_dates(_without_fillers(whole)))
    alone = words.SHOUTED.get(" ".join(told))
    if alone or has(told, words.BANK_CARD):
        return alone or words.CARD_KIND
    told = without(without(told, words.CARD, words.OTHER_CARDS), words.KEYWORD, words.OTHER_KEYWORDS)
    return _of_phrases(told) or _of_words(told) or _of_little(told) or _of_their_card(whole, told)


def _of_phrases(told: Tokens) -> str | None:
    """One of the phrases; a long word may also be written in two."""
    for kind, phrases in words.PHRASES.items():
        if has(told, phrases) or (kind != words.CARD_KIND and has_in_two(told, phrases)):
            return kind
    return None


def _of_words(told: Tokens) -> str | None:
    found = (rule.kind for rule in _TOGETHER if _applies(rule, told))
    return next(found, None)


def _applies(rule: Together, told: Tokens) -> bool:
    return all(has(told, told_of) for told_of in rule.lists) and not (rule.unless and has(told, rule.unless))


def _of_little(told: Tokens) -> str | None:
    """What is a card's where nothing else is named: three digits, the end of being valid."""
    if has(told, words.THREE) and has(told, words.DIGITS) and all_are(told, _OF_LITTLE):
        return words.SECURITY_KIND
    return words.EXPIRY_KIND if has(told, words.EXPIRY) and all_are(told, words.OF_EXPIRY) else None


def _of_their_card(whole: Tokens, told: Tokens) -> str | None:
    """The card the reader has already, unless something is to be written on it."""
    theirs = has(whole, words.YOURS) and has(told, words.CARD) and not has(told, words.WRITTEN)
    return words.CARD_KIND if theirs else None


def _without_fillers(told: Iterable[str]) -> Tokens:
    return tuple(word for word in told if word not in _fillers())


def _without_dates(told: Iterable[str]) -> Iterator[str]:
    """`dd mm yyyy` is no `mm yyyy`."""
    before = ""
    for word in told:
        if before not in _DAY:
            yield word
        before = word


@cache
def _spellings() -> Mapping[str, str]:
    return spellings(words_of(words.SPELT))


@cache
def _fillers() -> frozenset[str]:
    return frozenset(token for word in words.FILLERS.split() for token in tokens(word))
