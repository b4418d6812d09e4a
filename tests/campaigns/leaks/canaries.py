"""Words that occur nowhere else, one for each private thing of a shopper."""

from dataclasses import dataclass
from random import Random
from string import ascii_lowercase, digits
from urllib.parse import quote

TYPED = (
    "note",
    "gift note",
    "coupon",
    "scanned code",
    "phone",
    "first name",
    "last name",
    "street",
    "staff e-mail",
    "staff password",
)
"""What is typed letter by letter; the card beside it."""
CARD, EXPIRY_AND_CODE, CODE = "card number", "card's expiry and code", "card's code in a form"
CARDS = (CARD, EXPIRY_AND_CODE, CODE)
CODE_DIGITS = 4
GUEST_EMAIL = "zqeverybodys@shop.example"
"""The shop's own, from the settings: in memory it stands rightly, in no file."""
_SHIFT = 0x2A55


@dataclass(frozen=True)
class Canaries:
    """By the name of what they stand in for."""

    words: dict[str, str]

    def masked(self) -> dict[str, list[int]]:
        """As they travel to the kiosk's process, where none of them may stand but where the kiosk puts it."""
        return {name: masked(word) for name, word in self.words.items()}


def canaries(dice: Random) -> Canaries:
    """Those of one shopper."""
    words = {name: _word(dice) for name in TYPED}
    words["note"] += " ğş " + _word(dice)
    words["coupon"], words["scanned code"] = (_word(dice).upper() for _ in range(2))
    words["phone"] = "5" + "".join(dice.choices(digits, k=9))
    words["staff e-mail"] += "@shop.example"
    words[CARD] = _card(dice)
    code = "".join(dice.choices(digits, k=CODE_DIGITS))
    # Alone, four digits stand everywhere.
    words[EXPIRY_AND_CODE], words[CODE] = f"09{dice.randint(40, 99)}{code}", f"card_cvv={code}"
    return Canaries(words)


def masked(word: str) -> list[int]:
    """A form of the word that contains no part of it, in any encoding."""
    return [ord(letter) ^ _SHIFT for letter in word]


def letters(word: list[int]) -> list[str]:
    """The letters of a masked word, each by itself."""
    return [chr(letter ^ _SHIFT) for letter in word]


def written(word: str) -> tuple[bytes, ...]:
    """The ways in which a process or a file may hold a word."""
    ways = (word.encode(), word.encode("utf-16-le"), quote(word, safe="").encode())
    return tuple(dict.fromkeys(ways))


def _word(dice: Random) -> str:
    return "zq" + "".join(dice.choices(ascii_lowercase, k=14))


def _card(dice: Random) -> str:
    """No network has numbers that begin like this, and its check digit fits."""
    begun = "81" + "".join(dice.choices(digits, k=13))
    return next(begun + last for last in digits if _checks(begun + last))


def _checks(number: str) -> bool:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(number))
    return sum(value - 9 * (value > 9) for value in doubled) % 10 == 0
