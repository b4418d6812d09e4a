"""What presses the keys of a case: scanners of all kinds of pace and layout, and a person who types."""

import string
from itertools import pairwise
from random import Random

from kiosk.flow.codes.check_digit import with_check_digit
from kiosk.input.layouts import _LAYOUTS, _SCAN_CODES, _US
from kiosk.input.verdict import FAST_MS
from tests.input.keyboard import Press

ENDS = ("\r", "\n", "\r\n", "\t", "")
SLOWEST_MS = 120.0
_HALF = len(_SCAN_CODES)
_LETTERS = string.ascii_uppercase + string.digits


def code(dice: Random) -> str:
    """A code as shops and factories print them."""
    digits = "".join(dice.choices(string.digits, k=13))
    number = with_check_digit(digits)
    return dice.choice(
        (
            number,
            number[1:],
            with_check_digit(digits[:12]),
            with_check_digit(digits[:7]),
            f"{''.join(dice.choices(_LETTERS, k=3))}-{digits[:4]}",
            "".join(dice.choices(_LETTERS, k=dice.randint(4, 40))),
            f"]d201{number}\x1d21{digits[:5]}",
            f"https://id.gs1.org/01/{number}/10/{digits[:3]}",
        )
    )


def layout(dice: Random) -> str:
    """The layout of the kiosk; the scanner's is the US one."""
    return dice.choice(("us", *_LAYOUTS))


def scanner(
    dice: Random, text: str, end: str, here: str, *, at: float, slowest: float = SLOWEST_MS, first: int = 0
) -> list[Press]:
    """Keys at this scanner's pace: fast ones jump about, slow ones keep theirs, and some have none at all."""
    pace = dice.choice((0.0, dice.uniform(0, 4), dice.uniform(4, 40), dice.uniform(40, slowest)))
    share, jitter = dice.uniform(0.1, 0.5), min(pace * 0.2, slowest - pace, 10.0)
    found, now, before = [], at, ""
    for place, letter in enumerate(text + end):
        key = _key(letter, here, first)
        # As Qt's plugin for X11 marks the second of two equal keys in a millisecond.
        repeat = pace == 0 and letter == before
        found.append(key._replace(at=now, hold=pace * share, repeat=repeat))
        before = letter
        now += pace + (dice.uniform(-jitter, jitter) if place else 0)
    return found


def _key(letter: str, here: str, first: int) -> Press:
    """One key of a US scanner, with the text that the layout here gives it."""
    if letter not in _US:
        return Press(0, letter, switch=first + ord(letter), scan_code=27 if letter == "\x1d" else 28)
    place = _US.index(letter)
    text = _LAYOUTS.get(here, _US)[place].strip()
    scan_code = _SCAN_CODES[place % _HALF]
    return Press(0, text, switch=first + scan_code, scan_code=scan_code, shift=place >= _HALF)


def stalled(dice: Random, presses: list[Press]) -> list[Press]:
    """The scanner pauses once: at first it has pressed two keys, or at a person's pace four and a digit."""
    is_fast = max(after.at - before.at for before, after in pairwise(presses)) <= FAST_MS
    telling = next(
        place for place, press in enumerate(presses) if press.text.isdecimal() or press.text.isupper()
    )
    place = dice.randrange(2 if is_fast else max(4, telling + 1), len(presses))
    pause = dice.uniform(200, 1000)
    late = [press._replace(at=press.at + pause) for press in presses[place:]]
    return [*presses[:place], late[0]._replace(repeat=False), *late[1:]]


def person(dice: Random, *, at: float, fastest: float = 55.0) -> list[Press]:
    """A word, with fingers that stay on the keys; the next one may be down before the last is up."""
    now = at
    found: list[Press] = []
    for _ in range(dice.randint(1, 12)):
        letter = dice.choice(string.ascii_lowercase + string.digits + " ")
        switch = 1000 + ord(letter)
        again = [press.at + press.hold + 30 for press in found[-3:] if press.text == letter]
        now = max([now, *again])
        found.append(Press(now, letter, dice.uniform(fastest, 170), switch, scan_code=200))
        now += dice.uniform(95, 320)
    return [press for press in found if press.text != " " or len(found) > 1]
