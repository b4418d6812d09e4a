"""Words that do not fit become smaller, then end in an ellipsis; they are never cut off silently."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from kiosk.ui.widgets.lines import Lines

_SMALLEST = 0.7
_STEP = 0.94


def fitted_line(font: QFont, text: str, width: float) -> tuple[QFont, str]:
    """The font and the text for one line of ``width`` pixels."""
    smaller = font
    for smaller in _sizes(font):
        if QFontMetricsF(smaller).horizontalAdvance(text) <= width:
            return smaller, text
    return smaller, QFontMetricsF(smaller).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))


def fitted_lines(font: QFont, text: str, height: float, setting: Callable[[str, QFont], Lines]) -> Lines:
    """``setting(text, font)`` sets the lines; the largest that are no higher than ``height``."""
    smaller = font
    for smaller in _sizes(font):
        lines = setting(text, smaller)
        if lines.height <= height + 1:
            return lines
    return setting(_shortened(text, lambda part: setting(part, smaller).height <= height + 1), smaller)


def draw_line(painter: QPainter, rect: QRectF, font: QFont, text: str, align: Qt.AlignmentFlag) -> None:
    smaller, shown = fitted_line(font, text, rect.width() + 1)
    painter.setFont(smaller)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), shown)


def resized(font: QFont, pixels: int) -> QFont:
    """The same font with its tracking in proportion."""
    other = QFont(font)
    other.setPixelSize(max(1, pixels))
    other.setLetterSpacing(font.letterSpacingType(), font.letterSpacing() * pixels / font.pixelSize())
    return other


def _sizes(font: QFont) -> Iterator[QFont]:
    size = float(font.pixelSize())
    while size >= font.pixelSize() * _SMALLEST:
        yield resized(font, round(size))
        size *= _STEP


def _shortened(text: str, holds: Callable[[str], bool]) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(text[:middle].rstrip() + "…") else (low, middle - 1)
    return text[:low].rstrip() + "…"
