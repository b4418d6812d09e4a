"""Words with a slip of the pen: a letter too many, missing or wrong, two that changed places, no vowels."""

from collections.abc import Iterable, Iterator, Mapping

_SHORTEST = 6
"""In shorter words one letter makes another word: `card`, `cart`."""
_LONGEST = 24
_VOWELS = frozenset("aeiou")


def spellings(words: Iterable[str]) -> Mapping[str, str]:
    """What `corrected` looks up: each slip of each word, and the word it was meant to be."""
    return {slip: word for word in words for slip in _slips_of(word)}


def corrected(word: str, known: Mapping[str, str]) -> str:
    """The word that was meant; what is none of those known stays as it is."""
    return next((known[slip] for slip in _looked_up(word) if slip in known), word)


def _slips_of(word: str) -> Iterator[str]:
    yield from _one_less(word) if len(word) >= _SHORTEST else _swapped(word)
    yield from _without_vowels(word)


def _looked_up(word: str) -> tuple[str, ...]:
    """Two words with one slip between them are alike with a letter left out of one of them, or of both."""
    return _one_less(word) if _SHORTEST - 1 <= len(word) <= _LONGEST else (word,)


def _one_less(word: str) -> tuple[str, ...]:
    """It, and it without one letter; the first one stays, since readers and writers hold on to it."""
    return (word, *(word[:at] + word[at + 1 :] for at in range(1, len(word))))


def _swapped(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _without_vowels(word: str) -> Iterator[str]:
    """`krt` and `nmbr`; of a word of five letters also `sfre`."""
    bare = "".join(letter for letter in word if letter not in _VOWELS)
    if bare[:1] == word[:1] and len(bare) > 2:
        yield bare
        if len(word) == _SHORTEST - 1:
            yield from (word[:at] + word[at + 1 :] for at in range(1, len(word) - 1) if word[at] in _VOWELS)
