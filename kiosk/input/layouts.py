"""Keyboard layouts, key by key: what a scanner that types as on a US keyboard becomes on another one.

Each is the text of 48 keys, then of the same keys with Shift, in the order of `_SCAN_CODES`. Taken from
xkeyboard-config; a space stands for a dead key, which has no text.
"""

from typing import NamedTuple

_SCAN_CODES = (41, *range(2, 14), *range(16, 28), *range(30, 41), 43, 86, *range(44, 54))
"""evdev's: X11 and Wayland have them, X11 eight higher."""
_US = "`1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./" + '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?'
_LAYOUTS = {
    "tr": "\"1234567890*-qwertyuıopğüasdfghjklşi,<zxcvbnmöç.é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİ;>ZXCVBNMÖÇ:",
    "tr-f": "+1234567890/-fgğıodrnhpqwuieaütkmlyşx<jövcçzsb.,"
    "*!\"^$%&'()=?_FGĞIODRNHPQWUİEAÜTKMLYŞX>JÖVCÇZSB:;",
    "de": " 1234567890ß qwertzuiopü+asdfghjklöä#<yxcvbnm,.-°!\"§$%&/()=? QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_",
    "fr": "²&é\"'(-è_çà)=azertyuiop $qsdfghjklmù*<wxcvbn,;:!~1234567890°+AZERTYUIOP £QSDFGHJKLM%µ>WXCVBN?./§",
    "ru": 'ё1234567890-=йцукенгшщзхъфывапролджэ\\/ячсмитьбю.Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ/|ЯЧСМИТЬБЮ,',
    "ar": "ذ1234567890-=ضصثقفغعهخحجدشسيبلاتنمكط\\|ئءؤرﻻىةوزظّ!@#$%^&*)(_+ًٌَُﻹإ`÷×؛<>ٍِ][ﻷأـ،/:\"…¦~ْ}{ﻵآ',.؟",
}
LAYOUTS = tuple(_LAYOUTS)
_KEYPAD = dict(zip((55, *range(71, 84), 98), "*789-456+1230./", strict=True))
_SPACE = 57
_GS_SWITCH = 27


class _Us(NamedTuple):
    plain: dict[int, str]
    shifted: dict[int, str]


def _keyboard(text: str) -> _Us:
    half = len(_SCAN_CODES)
    always = _KEYPAD | {_SPACE: " "}
    plain = dict(zip(_SCAN_CODES, text[:half], strict=True))
    return _Us(plain | always, dict(zip(_SCAN_CODES, text[half:], strict=True)) | always)


_KEYBOARD = _keyboard(_US)
_FROM = {
    name: {there: us for there, us in reversed(tuple(zip(text, _US, strict=True))) if there != " "}
    for name, text in _LAYOUTS.items()
}


def _on_each_key() -> dict[int, str]:
    """The texts that a key has in any of the layouts, in small letters."""
    found = dict(_KEYPAD)
    for text in (_US, *_LAYOUTS.values()):
        for place, letter in enumerate(text):
            scan_code = _SCAN_CODES[place % len(_SCAN_CODES)]
            found[scan_code] = found.get(scan_code, "") + letter.lower()
    return found


_THERE = _on_each_key()


def us_text(scan_code: int, *, shift: bool, control: bool) -> str | None:
    """What a US keyboard has there; None for a key that writes nothing."""
    if control:
        letter = _KEYBOARD.plain.get(scan_code, "")
        return chr(ord(letter) & 0x1F) if "a" <= letter <= "z" or scan_code == _GS_SWITCH else None
    return (_KEYBOARD.shifted if shift else _KEYBOARD.plain).get(scan_code)


def is_a_keyboards(scan_code: int, text: str) -> bool:
    """Whether a key with this text can have this scan code: those of a made-up keyboard mean nothing."""
    if text.isascii() and text.isalnum():
        return text.lower() in _THERE.get(scan_code, "")
    return scan_code in _KEYBOARD.plain


def us_text_of(text: str, layout: str) -> str:
    """What a US keyboard has on the key that writes this text in a layout; the same where none does."""
    return _FROM[layout].get(text, text)
