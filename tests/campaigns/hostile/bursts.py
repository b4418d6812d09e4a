"""What a hostile code makes a scanner type, and what else can be brought in by keys: strokes, one by one."""

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import Qt

Key, Held = Qt.Key, Qt.KeyboardModifier
_NONE, _SHIFT, _CONTROL, _ALT = Held.NoModifier, Held.ShiftModifier, Held.ControlModifier, Held.AltModifier


class Stroke(NamedTuple):
    """One key, down and up."""

    key: int
    held: Qt.KeyboardModifier = _NONE
    text: str = ""
    repeats: bool = False


Strokes: TypeAlias = Iterator[Stroke]

RETURN, TAB = Stroke(Key.Key_Return, text="\r"), Stroke(Key.Key_Tab, text="\t")
SHIFT, ALT = Stroke(Key.Key_Shift, _SHIFT), Stroke(Key.Key_Alt, _ALT)
_LENGTHS = (1, 3, 64, 65, 255, 256, 257, 300, 1_000, 2_000, 4_296)
_LONGEST = 100_000
_ENDLESS = 0.05
"""The share of the bursts that are a hundred thousand digits."""
_ODD = (
    *(
        "<b>x</b>",
        "' OR 1=1 --",
        "https://evil.example/?pay",
        "javascript:alert(1)",
        "{0}%n%s",
        "../../etc/passwd",
    ),
    *("ĞİŞÖÇÜ1234", "КРМ-0001", "１２３４５６７８", "\u202e1000-MRK", "KRM\u200b-0001", "😀" * 40, "ﷺ" * 200),
    *("\u0000KRM-0001", "a\u0301" * 200, "KRM-0001\u0085", "WIFI:S:x;P:y;;", "BEGIN:VCARD"),
)
_SETUP = ("\x1d", "\x1e", "\x04", "]C1", "]Q3", "%%%", "~~~", "\x02", "\x03", "\x1b[2J", "\x16", "\xf3")
_COMMANDS = (
    *(
        (key, _CONTROL)
        for key in (Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_Z, Key.Key_W, Key.Key_Q, Key.Key_O)
    ),
    *((key, _CONTROL) for key in (Key.Key_P, Key.Key_BracketRight, Key.Key_Escape, Key.Key_Tab)),
    *((key, _ALT) for key in (Key.Key_F4, Key.Key_Tab, Key.Key_Space, Key.Key_Left)),
    *((key, Held.MetaModifier) for key in (Key.Key_L, Key.Key_R, Key.Key_D)),
    *((key, _CONTROL | _ALT) for key in (Key.Key_Delete, Key.Key_F1, Key.Key_T, Key.Key_Backspace)),
    *((key, _NONE) for key in (Key.Key_F1, Key.Key_F11, Key.Key_Print, Key.Key_Menu, Key.Key_PowerOff)),
    *((key, _NONE) for key in (Key.Key_Sleep, Key.Key_HomePage, Key.Key_Back, Key.Key_LaunchMail)),
    *((key, _NONE) for key in (Key.Key_Escape, Key.Key_Delete, Key.Key_Backspace, Key.Key_Insert)),
)


def burst(dice: Random, turn: int) -> tuple[str, Strokes]:
    """One of a kind: its name, and its strokes."""
    name = tuple(_BURSTS)[turn % len(_BURSTS)]
    return name, _BURSTS[name](dice)


def scan(code: str) -> Strokes:
    """A code in order."""
    yield from _typed(code)
    yield RETURN


def _digits(dice: Random) -> Strokes:
    many = _LONGEST if dice.random() < _ENDLESS else dice.choice(_LENGTHS)
    yield from _typed("".join(dice.choices("0123456789", k=many)))
    yield from _end(dice)


def _shifted(dice: Random) -> Strokes:
    """Letters, each with a Shift of its own, as a scanner types them."""
    for letter in dice.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-$%*", k=dice.choice(_LENGTHS)):
        yield SHIFT
        yield Stroke(ord(letter), _SHIFT, letter)
    yield from _end(dice)


def _odd(dice: Random) -> Strokes:
    for _ in range(dice.choice((1, 3, 30))):
        yield from _typed(dice.choice(_ODD))
        yield from _end(dice)


def _set_up(dice: Random) -> Strokes:
    """What sets a scanner up, or separates the parts of a code."""
    for _ in range(dice.randint(1, 20)):
        yield from _typed(
            dice.choice(_SETUP) + "".join(dice.choices("0123456789", k=dice.choice((0, 4, 14))))
        )
    yield from _end(dice)


def _commands(dice: Random) -> Strokes:
    """Keys with a meaning of their own, among the characters of a code."""
    for _ in range(dice.randint(1, 40)):
        yield from _typed("".join(dice.choices("KRM-0001", k=dice.choice((0, 3, 8)))))
        key, held = dice.choice(_COMMANDS)
        yield Stroke(key, held)


def _by_number(dice: Random) -> Strokes:
    """Characters by their numbers: Alt and digits of the keypad."""
    for _ in range(dice.randint(1, 30)):
        yield ALT
        for digit in f"{dice.randrange(1_000):04}":
            yield Stroke(ord(digit), _ALT | Held.KeypadModifier, digit)


def _ends(dice: Random) -> Strokes:
    """Returns and tabs without a code."""
    for _ in range(dice.choice((5, 50, 500))):
        yield dice.choice((RETURN, TAB))


def _codes(dice: Random) -> Strokes:
    """Codes without a pause between them."""
    for _ in range(dice.choice((5, 25))):
        yield from scan("".join(dice.choices("ABC0123456789-", k=dice.randint(4, 64))))


def _held_down(dice: Random) -> Strokes:
    """A key that repeats itself."""
    letter = dice.choice("a1 -")
    for number in range(dice.choice((30, 300, 3_000))):
        yield Stroke(ord(letter.upper()), _NONE, letter, repeats=number > 0)


def _typed(text: str) -> Strokes:
    for letter in text:
        yield Stroke(ord(letter.upper()[0]) & 0xFFFF, _NONE, letter)


def _end(dice: Random) -> Strokes:
    yield from dice.choice(((RETURN,), (TAB,), (), (RETURN, RETURN), (Stroke(Key.Key_Enter, text="\r"),)))


_BURSTS: dict[str, Callable[[Random], Strokes]] = {
    "digits": _digits,
    "letters with Shift": _shifted,
    "odd letters": _odd,
    "set-up codes": _set_up,
    "command keys": _commands,
    "Alt and numbers": _by_number,
    "ends without a code": _ends,
    "codes without a pause": _codes,
    "a key held down": _held_down,
}
