"""Text in the pieces that a reader sees, and how many columns of a printer each of them takes."""

from collections.abc import Iterator
from unicodedata import category, east_asian_width

from PySide6.QtCore import QTextBoundaryFinder

_EMOJI_LOOK = "\ufe0f"


def clusters(text: str) -> list[str]:
    """Letters with their marks, and pictures made of several characters."""
    return list(_parts(text, QTextBoundaryFinder.BoundaryType.Grapheme))


def columns(text: str) -> int:
    """How many columns the text takes: two for a Han letter or a picture, none for a mark by itself."""
    return len(text) if text.isascii() else sum(_columns(cluster) for cluster in clusters(text))


def wrapped(text: str, wide: int) -> Iterator[str]:
    """Rows of at most so many columns, broken where the script may be broken; else anywhere."""
    row, used = "", 0
    for piece in _parts(text, QTextBoundaryFinder.BoundaryType.Line):
        if row and used + columns(piece.rstrip()) > wide:
            yield row.rstrip()
            row, used = "", 0
        *full, rest = _cut(piece, wide) if used == 0 else [piece]
        yield from full
        row, used = row + rest, used + columns(rest)
    if row.strip():
        yield row.rstrip()


def _cut(text: str, wide: int) -> list[str]:
    """Pieces that fit, and a blank at the end that may stand over; a text that fits is one."""
    pieces, used = [""], 0
    for cluster in clusters(text):
        used += _columns(cluster)
        if used > wide and not cluster.isspace():
            pieces.append("")
            used = _columns(cluster)
        pieces[-1] += cluster
    return pieces


def _columns(cluster: str) -> int:
    if any(east_asian_width(letter) in "WF" for letter in cluster) or _EMOJI_LOOK in cluster:
        return 2
    return int(any(category(letter) not in ("Mn", "Me", "Cf") for letter in cluster))


def _parts(text: str, kind: QTextBoundaryFinder.BoundaryType) -> Iterator[str]:
    units = text.encode("utf-16-le")
    finder, begin = QTextBoundaryFinder(kind, text), 0
    while (end := finder.toNextBoundary()) >= 0:
        if 0xD8 <= units[2 * end - 1] <= 0xDB:
            # Within a character of two units, where Qt finds one at times.
            continue
        yield units[2 * begin : 2 * end].decode("utf-16-le")
        begin = end
