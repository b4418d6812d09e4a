"""Code 128 for a printer: digits in pairs, so that the bars are twice as wide."""

_EDGES = 3  # start, check sum, stop
_SYMBOL = 11
_WIDTHS = (3, 2)
_AT_ONCE = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
"""A printer obeys these wherever they stand, in the middle of a barcode too."""


def data(text: str) -> str:
    """With the printer's own marks for code sets: `{B` for letters, `{C` for pairs of digits.

    ValueError for a character outside of Code 128.
    """
    if not text or not text.isascii() or not text.isprintable():
        raise ValueError(f"{text!r} cannot be said in Code 128")
    if not _is_paired(text):
        return "{B" + text.replace("{", "{{")
    return ("{B" + text[0] if len(text) % 2 else "") + "{C" + _pairs(text)


def module_dots(text: str, paper_dots: int) -> int:
    """The width in dots of the thinnest bar on paper so wide. ValueError for a code too long for it."""
    modules = _SYMBOL * (_symbols(text) + _EDGES) + 2
    for width in _WIDTHS:
        if modules * width <= paper_dots:
            return width
    raise ValueError(f"a barcode of {len(text)} characters does not fit on the paper")


def _symbols(text: str) -> int:
    return len(text) // 2 + 2 * (len(text) % 2) if _is_paired(text) else len(text)


def _is_paired(text: str) -> bool:
    """Digits, unless two pairs of them would read as a command."""
    pairs = _pairs(text).encode() if text.isdecimal() and len(text) >= 4 else b""
    return bool(pairs) and not any(command in pairs for command in _AT_ONCE)


def _pairs(text: str) -> str:
    paired = text[len(text) % 2 :]
    return "".join(chr(int(paired[place : place + 2])) for place in range(0, len(paired), 2))
