"""PINs that a stranger tries first: few different digits, a pattern again, digits that run, keypad shapes."""

from itertools import pairwise

FEWEST_DIFFERENT = 3

_KEYPAD = ("147", "258", "369", "159", "357", "123", "456", "789", "741", "852", "963", "951", "753", "321")
"""The lines on a number pad; two of them one after another are a shape that fingers know."""
_KNOWN = frozenset({"142536", "010203", "102030", "112358", "314159", "271828", "520131", "5201314"})


def is_obvious(pin: str) -> bool:
    """Whether a PIN is among those that people choose and strangers try."""
    return (
        len(set(pin)) < FEWEST_DIFFERENT
        or pin in _KNOWN
        or _runs(pin)
        or (_runs(pin[::2]) and _runs(pin[1::2]))
        or _comes_again(pin)
        or _of_lines(pin)
        or pin == pin[::-1]
    )


def _runs(pin: str) -> bool:
    """123456, 987654, 246802: each digit as far from the one before, with 0 after 9."""
    steps = {(int(after) - int(digit)) % 10 for digit, after in pairwise(pin)}
    return len(steps) == 1


def _comes_again(pin: str) -> bool:
    """123123, 47474747: a part of it, again and again."""
    return pin in (pin + pin)[1:-1]


def _of_lines(pin: str) -> bool:
    return len(pin) == 6 and pin[:3] in _KEYPAD and pin[3:] in _KEYPAD
