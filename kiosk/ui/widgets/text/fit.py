"""Fits words: too long ones become smaller, then end in an ellipsis; none is cut off silently."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from kiosk.ui.widgets.text.lines import Lines, at_a_glance

_BREAKS = re.compile(r"[^\S\u00a0\u2007\u202f]+")
_SMALLEST = 0.7
_STEP = 0.94


def fitted_line(font: QFont, text: str, width: float, smallest: float = _SMALLEST) -> tuple[QFont, str]:
    """The font and the text for one line of ``width`` pixels; ``smallest`` as a share of the font's size."""
    smaller, text = font, at_a_glance(text)
    for smaller in _sizes(font, smallest):
        if QFontMetricsF(smaller).horizontalAdvance(text) <= width:
            return smaller, text
    return smaller, QFontMetricsF(smaller).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))


def fitted_lines(
    font: QFont,
    text: str,
    room: QSizeF,
    setting: Callable[[str, QFont], Lines],
    smallest: float = _SMALLEST,
    *,
    whole: bool = False,
) -> Lines:
    """``setting(text, font)`` sets the lines. Returns the largest that fit, with whole words if possible.

    ``whole``: the text is a page that was cut to fit; it is never shortened.
    """
    smaller, text = font, text if whole else at_a_glance(text)
    for smaller in _sizes(font, smallest):
        lines = setting(text, smaller)
        if lines.height <= room.height() + 1 and _longest_word(smaller, text) <= room.width() + 1:
            return lines
    if lines.height <= room.height() + 1:
        return lines
    return setting(_shortened(text, lambda part: setting(part, smaller).height <= room.height() + 1), smaller)


def draw_line(
    painter: QPainter,
    rect: QRectF,
    font: QFont,
    text: str,
    align: Qt.AlignmentFlag,
    smallest: float = _SMALLEST,
) -> None:
    smaller, shown = fitted_line(font, text, rect.width() + 1, smallest)
    painter.setFont(smaller)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), shown)


def draw_amount(
    painter: QPainter, rect: QRectF, font: QFont, text: str, align: Qt.AlignmentFlag, way: Qt.LayoutDirection
) -> None:
    """An amount on one line. It becomes as small as it must: half of one would be another amount."""
    painter.setFont(fitted_amount(font, text, rect.width()))
    flags = int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
    painter.drawText(rect, flags, amount_in(text, way))


def fitted_amount(font: QFont, text: str, width: float) -> QFont:
    """The font in which the amount is no wider than this."""
    wide = QFontMetricsF(font).horizontalAdvance(text)
    return font if wide <= width + 1 else resized(font, int(font.pixelSize() * max(0.0, width) / wide))


def amount_in(text: str, direction: Qt.LayoutDirection) -> str:
    """An amount with its sign kept in front in a right-to-left line."""
    return f"\u2066{text}\u2069" if text and direction == Qt.LayoutDirection.RightToLeft else text


def resized(font: QFont, pixels: int) -> QFont:
    """The same font with its tracking in proportion."""
    other = QFont(font)
    other.setPixelSize(max(1, pixels))
    other.setLetterSpacing(font.letterSpacingType(), font.letterSpacing() * pixels / font.pixelSize())
    return other


def _longest_word(font: QFont, text: str) -> float:
    """An amount and its currency are one word: the space between them holds them together."""
    metrics = QFontMetricsF(font)
    return max(map(metrics.horizontalAdvance, _BREAKS.split(text)), default=0.0)


def _sizes(font: QFont, smallest: float) -> Iterator[QFont]:
    size = float(font.pixelSize())
    while size >= font.pixelSize() * smallest:
        yield resized(font, round(size))
        size *= _STEP


def _shortened(text: str, holds: Callable[[str], bool]) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(text[:middle].rstrip() + "…") else (low, middle - 1)
    return text[:low].rstrip() + "…"
