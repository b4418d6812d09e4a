"""Reads a code down: symbology prefix, GS1 strings, Digital Link, GTIN, scale label, a shop's own."""

import re
from collections.abc import Iterator

from kiosk.flow.codes.check_digit import is_sound, long_form
from kiosk.flow.codes.scales import read_label
from kiosk.flow.codes.scanned_code import ScannedCode, Useless

GS = "\x1d"
LONGEST_NUMBER = 14
MOST_FORMS = 3
"""So often the shop is asked about one code."""
LONGEST = 64
"""Of a shop's own code; a web address and GS1's strings may be longer."""
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_GS1 = ("]C1", "]d2", "]e0", "]J1", "]Q3", "]e1", "]e2")
"""Symbology identifiers of GS1's element strings."""
_SEPARATORS = re.compile(r"\^\]|<GS>|\{GS\}|\[GS\]|<FNC1>", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_OWN = re.compile(r"[!-~]+(?: [!-~]+)*", re.ASCII)
_LENGTHS = (8, 12, 13, 14)
_BRACKETED = re.compile(r"\((\d{2,4})\)")


def plain(text: str) -> str:
    """What the scanner read, without the symbology it put in front."""
    return text[3:] if _AIM.match(text) else text


def read_code(text: str, labels: tuple[str, ...] = ()) -> ScannedCode:
    """What to look up; `labels` are the settings' labels of scales."""
    found = _SEPARATORS.sub(GS, plain(text)).strip(f"{GS} \t\r\n")
    if not found:
        return ScannedCode("", useless=Useless.EMPTY)
    if _WEB.match(found):
        return _of_a_number(found, _in_an_address(found), Useless.WEB)
    if text.startswith(_GS1) or GS in found or _BRACKETED.match(found):
        return _of_a_number(_shown(found), _in_elements(found), Useless.NO_PRODUCT)
    if found.isascii() and found.isdecimal():
        return _of_digits(found, labels)
    return _of_a_shop(found)


def _of_a_shop(text: str) -> ScannedCode:
    """A code that the shop made up."""
    if len(text) > LONGEST:
        return ScannedCode(text[:LONGEST], useless=Useless.LONG)
    if not _OWN.fullmatch(text):
        return ScannedCode(text, useless=Useless.LETTERS)
    return ScannedCode(text, (text,))


def _of_digits(digits: str, labels: tuple[str, ...]) -> ScannedCode:
    if digits.startswith("01") and len(digits) > LONGEST_NUMBER:
        inside = _in_elements(digits)
        if inside:
            return _of_a_number(digits, inside, Useless.NO_PRODUCT)
    if len(digits) not in _LENGTHS:
        return _of_a_shop(digits)
    numbers = frozenset(_numbers(digits))
    if not numbers:
        return ScannedCode(digits, (digits,), is_misread=True)
    label = read_label(digits, labels)
    return label or ScannedCode(digits, _forms(digits, numbers), numbers)


def _of_a_number(text: str, number: str, otherwise: Useless) -> ScannedCode:
    if not number:
        return ScannedCode(text, useless=otherwise)
    numbers = frozenset({number.zfill(LONGEST_NUMBER)})
    return ScannedCode(text, _forms("", numbers), numbers)


def _shown(elements: str) -> str:
    return elements.replace(GS, " ")


def _numbers(digits: str) -> Iterator[str]:
    """The GTINs that the digits may be, with fourteen digits; a UPC-E is a short form of one."""
    if is_sound(digits):
        yield digits.zfill(LONGEST_NUMBER)
    if len(digits) == 8 and digits[0] in "01" and is_sound(long_form(digits)):
        yield long_form(digits).zfill(LONGEST_NUMBER)


def _forms(digits: str, numbers: frozenset[str]) -> tuple[str, ...]:
    """As it was read, then as shops write it: EAN-13, UPC-A, GTIN-14, EAN-8."""
    found = [digits] if digits else []
    for number in sorted(numbers):
        found += [number[-size:] for size in (13, 12, 14, 8) if not number[:-size].strip("0")]
    return tuple(dict.fromkeys(found))[:MOST_FORMS]


def _in_elements(text: str) -> str:
    """The GTIN that GS1's element strings name; what comes after it may be damaged."""
    from stdnum import gs1_128  # noqa: PLC0415 - the first frame does without

    plain = _BRACKETED.sub(lambda found: f"{GS}{found[1]}", text).lstrip(GS)
    try:
        elements = gs1_128.info(plain, separator=GS)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        # Some identifiers, 8030 among them, have a format that python-stdnum 2.2 cannot read.
        at_the_front = re.match(r"0[12](\d{14})", plain, re.ASCII)
        return at_the_front[1] if at_the_front and is_sound(at_the_front[1]) else ""
    number = str(elements.get("01") or elements.get("02") or "")
    # It takes dashes for digits of a number.
    return number if number.isascii() and number.isdecimal() else ""


def _in_an_address(text: str) -> str:
    """The GTIN of a GS1 Digital Link, whoever's the host is: nothing is opened."""
    path = text.split("?", 1)[0].split("#", 1)[0]
    named = re.search(r"/(?:01|gtin)/(\d{8}|\d{12,14})(?=/|$)", path, re.ASCII | re.IGNORECASE)
    return named[1] if named and is_sound(named[1]) else ""
