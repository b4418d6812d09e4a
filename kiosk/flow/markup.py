"""The words of what may be HTML, in one pass: the standard library takes minutes for hostile HTML."""

import re
from collections.abc import Iterator
from html import unescape

from kiosk.api.text import fit

LONGEST = 1 << 18

_BLOCKS = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table"})
_UNSEEN = frozenset({"script", "style", "title"})
_TAG = re.compile(r"(/?)([a-z][a-z0-9]*)[^>]*>|![^>]*>|\?[^>]*>", re.IGNORECASE)


def plain(text: str) -> str:
    """Paragraphs out of what may be HTML."""
    words = fit(unescape("".join(_words(text))), LONGEST)
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return "\n\n".join(line for line in lines if line)


def _words(text: str) -> Iterator[str]:
    first, *pieces = text.split("<")
    yield first
    within = ""
    for piece in pieces:
        if within:
            within, seen = _after(within, piece)
        else:
            within, seen = _begun(piece)
        yield seen


def _begun(piece: str) -> tuple[str, str]:
    """The end mark of a hidden part that begins here, or empty; and the text that is seen."""
    if piece.startswith("!--"):
        return _after("-->", piece)
    tag = _TAG.match(piece) if ">" in piece else None
    if tag is None:
        return "", "<" + piece
    name = (tag[2] or "").lower()
    if name in _UNSEEN and not tag[1]:
        return "/" + name, ""
    return "", ("\n" if name in _BLOCKS else "") + piece[tag.end() :]


def _after(end: str, piece: str) -> tuple[str, str]:
    """The same for a piece inside a hidden part."""
    if end == "-->":
        _, found, rest = piece.partition(end)
        return "" if found else end, rest
    return ("", piece.partition(">")[2]) if piece.lower().startswith(end) else (end, "")
