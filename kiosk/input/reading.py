"""What the keys of a scan say: by the text they gave here, or by their places on a US keyboard."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.input.layouts import LAYOUTS, is_a_keyboards, us_text, us_text_of
from kiosk.input.strokes import KeyDown

AUTO, AS_IT_COMES = "auto", "as it comes"
_PLAIN = re.compile(r"[\x1d\]A-Za-z0-9][\x1dA-Za-z0-9 !-/:-@[-`{-~]*", re.ASCII)
_USUAL = re.compile(r"[\x1dA-Za-z0-9-]+|\][A-Za-z][0-9].+|https?://.+", re.ASCII | re.IGNORECASE)


class Reading(NamedTuple):
    """`code` is what is looked up; `here` is what this device's own layout made of the keys."""

    code: str
    here: str

    @property
    def is_another(self) -> bool:
        """Whether the scanner types for another layout than this device has."""
        return self.code != self.here


def read(keys: Sequence[KeyDown], layout: str = AUTO) -> Reading:
    """The code; `layout` is the setting."""
    here = "".join(map(_here, keys))
    if layout == AS_IT_COMES:
        return Reading(here, here)
    if layout != AUTO:
        return Reading("".join(us_text_of(letter, layout) for letter in here), here)
    there = _by_place(keys)
    return Reading(there if there and _fits(there) >= _fits(here) else here, here)


def is_usual(text: str) -> bool:
    """Whether it looks like a code of a shop."""
    return _USUAL.fullmatch(text) is not None


def layouts_that_fit(here: str) -> tuple[str, ...]:
    """The layouts on which a US scanner's usual code would have come as this text."""
    return tuple(name for name in LAYOUTS if is_usual("".join(us_text_of(letter, name) for letter in here)))


def _here(key: KeyDown) -> str:
    """Ctrl with a letter is a control character, whatever the window system says about it."""
    return key.text if key.text.isprintable() or key.text == "\x1d" else ""


def _by_place(keys: Sequence[KeyDown]) -> str:
    """What a US keyboard would have written; empty where the scan codes are nobody's."""
    if not all(key.scan_code and is_a_keyboards(key.scan_code, key.text) for key in keys):
        return ""
    letters = (us_text(key.scan_code, shift=key.shift, control=key.control) for key in keys)
    return "".join(letter for letter in letters if letter and (letter.isprintable() or letter == "\x1d"))


def _fits(text: str) -> int:
    """How much it looks like a code."""
    return bool(text) + bool(_PLAIN.fullmatch(text)) + bool(_USUAL.fullmatch(text))
