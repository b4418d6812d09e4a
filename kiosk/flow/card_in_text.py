"""A bank card's number where none is asked for: in words, in a code, in whatever is about to be sent."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.api.goods import SearchGoods
from kiosk.api.request import Request
from kiosk.api.shop import FindProduct, SignIn
from kiosk.flow.cards import may_be_real

SHORTEST, LONGEST = 13, 19
_USUAL = (15, 16)
# From, to (the leading digits, inclusive), and how long such a number is.
_LENGTHS = (
    (4, 4, (13, 16, 19)),
    (51, 55, (16,)),
    (2221, 2720, (16,)),
    (34, 34, (15,)),
    (37, 37, (15,)),
    (300, 305, (14, 16, 17, 18, 19)),
    (36, 36, (14, 15, 16, 17, 18, 19)),
    (38, 39, (14, 15, 16, 17, 18, 19)),
    (3528, 3589, (16, 17, 18, 19)),
    (50, 50, range(13, 20)),
    (56, 69, range(13, 20)),
    (9792, 9792, (16,)),
)
_RUN = re.compile(r"[0-9](?:(?:\s*[\W_]{0,3}\s*)[0-9]){12,}")
"""Whatever stands between two digits, if it is no letter."""
_PHONE = re.compile(r"(?:\+|0)[0-9 ()./-]*")
_MOST_OF_PHONE = 15
_UNSEEN = ("Cf", "Mn", "Me")
_GTIN = (8, 12, 13, 14)


def holds_a_card(text: str) -> bool:
    """Whether a number that may be a real card stands in it, with spaces, dashes, or right behind another."""
    plain = "".join(map(_plain, text))
    return any(_is_issued(number) for run in _RUN.findall(plain) for number in _numbers(run))


def is_a_products(code: str) -> bool:
    """Whether it is a GTIN: as long as one, with the right check digit."""
    digits = [int(letter) for letter in code.strip() if letter.isdecimal()]
    if len(digits) != len(code.strip()) or len(digits) not in _GTIN:
        return False
    weighed = sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return weighed % 10 == 0


def carries_a_card(request: Request) -> bool:
    """Whether it would take a card's number along in words. A card that is asked for travels as a secret."""
    match request:
        case SignIn():
            return False  # a password is nobody's card
        case FindProduct(search_text=code):
            return _is_in_words(code) and holds_a_card(code)
        case SearchGoods(search_text=words) if is_a_products(words):
            return False
        case _:
            return any(map(holds_a_card, _words(request.fields())))


def _is_in_words(code: str) -> bool:
    """Whether a person wrote it: goods' codes have our digits and no gaps. The scan looks at those."""
    return any(letter.isspace() or (letter.isdigit() and not letter.isascii()) for letter in code.strip())


def _plain(letter: str) -> str:
    """Digits of any script as ours; what nobody sees is not there."""
    if letter.isdigit():
        return str(unicodedata.digit(letter))
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter) in _UNSEEN else letter


def _numbers(run: str) -> Iterator[str]:
    """What in a run of digits may be one number: whole groups of it, or its beginning or end."""
    groups = re.findall(r"\d+", run)
    for first in range(len(groups)):
        # Groups of a digit each are the most that one number has.
        for last in range(first + 1, min(first + LONGEST, len(groups)) + 1):
            yield from _of_groups(groups[first:last])


def _of_groups(groups: list[str]) -> Iterator[str]:
    whole = "".join(groups)
    if len(groups) == 1:
        yield whole
        if len(whole) > max(_USUAL):  # with its date or its code right behind it
            yield from (part for length in _USUAL for part in (whole[:length], whole[-length:]))
    elif SHORTEST < len(whole) <= LONGEST and (len(groups[0]) > 3 or len({*map(len, groups[:-1])}) == 1):
        yield whole


def _is_issued(number: str) -> bool:
    fits = any(
        first <= int(number[: len(str(first))]) <= last and len(number) in lengths
        for first, last, lengths in _LENGTHS
    )
    return fits and may_be_real(number.encode())


def _words(value: Any, name: str = "") -> Iterator[str]:
    """Each text and number; but for phone numbers, and for a product's code in a field that scans one."""
    if isinstance(value, Mapping):
        code, phone = value.get("barcode") is True, value.get("data_type") == "phone"
        for key, inner in value.items():
            is_code = code and key == "value" and isinstance(inner, str) and is_a_products(inner)
            if not is_code:
                yield from _words(inner, "phone" if phone and key == "value" else str(key))
    elif isinstance(value, list | tuple):
        for entry in value:
            yield from _words(entry, name)
    elif isinstance(value, str | int) and not isinstance(value, bool) and not _is_a_phones(name, str(value)):
        yield str(value)


def _is_a_phones(name: str, value: str) -> bool:
    """A phone number is what is written as one: from a plus or a zero on, and not too long."""
    told = "phone" in name and _PHONE.fullmatch(value.strip()) is not None
    return told and sum(map(str.isdigit, value)) <= _MOST_OF_PHONE
