"""The keys of the on-screen keyboard by language, in the usual rows."""

from dataclasses import dataclass
from enum import Enum, auto


class Act(Enum):
    WRITE = auto()
    ERASE = auto()
    ENTER = auto()
    SHIFT = auto()
    PAGE = auto()


@dataclass(frozen=True)
class Key:
    """``wide`` in widths of a letter; a key with an ``icon`` shows no text."""

    text: str
    act: Act = Act.WRITE
    wide: float = 1.0
    icon: str | None = None

    def is_plain(self) -> bool:
        return self.act is Act.WRITE


Rows = tuple[tuple[Key, ...], ...]

ERASE = Key("⌫", Act.ERASE, 1.6, "delete")
SHIFT = Key("⇧", Act.SHIFT, 1.4, "arrow-big-up")
ENTER = Key("⏎", Act.ENTER, 1.8, "corner-down-left")
SPACE = Key(" ", wide=5.0, icon="space")
TO_SIGNS = Key("?123", Act.PAGE, 1.8)
TO_LETTERS = Key("ABC", Act.PAGE, 1.8)

_DIGITS = "1234567890"
_LETTERS = {
    "tr": ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbnéèç"),
    "ru": ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"),
}
_SIGNS = ('@#₺€&_-()"', "*':/!?+;,.%", "=<>[]~\\|^")
_CAPITALS = {"tr": {"i": "İ", "ı": "I"}, "de": {"ß": "ẞ"}}
LANGUAGES = tuple(_LETTERS)


def letter_rows(language: str, *, shifted: bool, low: bool = False) -> Rows:
    """Digits, three rows of letters with shift and ⌫ about the last, and the row of the space bar.

    ``low``: the digits are on the page of signs only.
    """
    digits, first, second, last = _rows(language, shifted=shifted)
    rows = (first, second, (SHIFT, *last, ERASE), _bottom(TO_SIGNS, ",", "."))
    return rows if low else (digits, *rows)


def capital_rows(language: str) -> Rows:
    """For codes: digits and capitals only."""
    digits, first, second, last = _rows(language, shifted=True)
    return (digits, first, second, (*last, ERASE))


def email_rows() -> Rows:
    digits, first, second, last = _rows("en", shifted=False)
    return (digits, first, second, (*last, ERASE), _bottom(None, "@", ".", "-", "_"))


def sign_rows(*, low: bool = False) -> Rows:
    """``low``: one row less, without the rarest signs."""
    rows = [_keys(row) for row in ((_DIGITS, *_SIGNS[:2]) if low else (_DIGITS, *_SIGNS))]
    return (*rows[:-1], (*rows[-1], ERASE), _bottom(TO_LETTERS, ",", "."))


def digit_rows(decimal_key: str | None) -> Rows:
    """Three by four; without a decimal key ``0`` is wide."""
    first = (Key(decimal_key), Key("0")) if decimal_key else (Key("0", wide=2),)
    erase = Key(ERASE.text, Act.ERASE, 1.0, ERASE.icon)
    return (_keys("123"), _keys("456"), _keys("789"), (*first, erase))


def _rows(language: str, *, shifted: bool) -> tuple[tuple[Key, ...], ...]:
    letters: tuple[str, ...] = _LETTERS[language]
    if shifted:
        own = _CAPITALS.get(language, {})
        letters = tuple("".join(own.get(letter, letter.upper()) for letter in row) for row in letters)
    return tuple(_keys(row) for row in (_DIGITS, *letters))


def _keys(letters: str) -> tuple[Key, ...]:
    return tuple(Key(letter) for letter in letters)


def _bottom(page: Key | None, before: str, *after: str) -> tuple[Key, ...]:
    row = (Key(before), SPACE, *_keys("".join(after)), ENTER)
    return (page, *row) if page else row
