"""The amounts between two amounts, in the format of the new one."""

import re

_SKELETON = re.compile(r"[0-9][0-9.,'\s\u00a0\u202f]*")


def between(old: str, new: str, share: float) -> str:
    """``old`` at 0, ``new`` at 1. Texts that differ in more than digits become the new one at once."""
    if share >= 1 or _SKELETON.sub("#", old) != _SKELETON.sub("#", new) or "#" not in _SKELETON.sub("#", new):
        return new
    start, end = _digits(old), _digits(new)
    value = round(int(start) + (int(end) - int(start)) * share)
    return _written(str(value), max(old, new, key=len), least=min(len(start), len(end)))


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter in "0123456789")


def _written(digits: str, pattern: str, least: int) -> str:
    places = len(_digits(pattern))
    digits = digits.rjust(least, "0").rjust(places)
    if len(digits) > places:
        return pattern
    values = iter(digits)
    shown: list[str] = []
    blank = False
    for letter in pattern:
        if letter in "0123456789":
            value = next(values)
            blank = value == " "
            shown.append("" if blank else value)
        else:
            shown.append("" if blank else letter)
            blank = False
    return "".join(shown)
