"""Code 128 for a printer: digits in pairs, so that the bars are twice as wide."""

PAPER_DOTS = 504
_EDGES = 3  # start, check sum, stop
_SYMBOL = 11
_WIDTHS = (3, 2)


def data(text: str) -> str:
    """With the printer's own marks for code sets: `{B` for letters, `{C` for pairs of digits.

    ValueError for a character outside of Code 128.
    """
    if not text or not text.isascii() or not text.isprintable():
        raise ValueError(f"{text!r} cannot be said in Code 128")
    if not text.isdecimal() or len(text) < 4:
        return "{B" + text.replace("{", "{{")
    single, paired = text[: len(text) % 2], text[len(text) % 2 :]
    pairs = "".join(chr(int(paired[place : place + 2])) for place in range(0, len(paired), 2))
    return ("{B" + single if single else "") + "{C" + pairs


def module_dots(text: str) -> int:
    """The width in dots of the thinnest bar on the paper. ValueError if the code is too long for it."""
    modules = _SYMBOL * (_symbols(text) + _EDGES) + 2
    for width in _WIDTHS:
        if modules * width <= PAPER_DOTS:
            return width
    raise ValueError(f"a barcode of {len(text)} characters does not fit on the paper")


def _symbols(text: str) -> int:
    if not text.isdecimal() or len(text) < 4:
        return len(text)
    return len(text) // 2 + 2 * (len(text) % 2)
