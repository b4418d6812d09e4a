"""Words that do not fit become smaller, then end in an ellipsis; they are never cut off silently."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

_SMALLEST = 0.7
_STEP = 0.94


def fitted_line(font: QFont, text: str, width: int) -> tuple[QFont, str]:
    """The font and the text for one line of ``width`` pixels."""
    for smaller in _sizes(font):
        metrics = QFontMetrics(smaller)
        if metrics.horizontalAdvance(text) <= width:
            return smaller, text
    return smaller, metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))


def fitted_block(font: QFont, text: str, size: QRect) -> tuple[QFont, str]:
    """The font and the text for wrapped lines inside ``size``."""
    for smaller in _sizes(font):
        if _holds(smaller, text, size):
            return smaller, text
    return smaller, _shortened(smaller, text, size)


def draw_line(painter: QPainter, rect: QRectF, font: QFont, text: str, align: Qt.AlignmentFlag) -> None:
    smaller, shown = fitted_line(font, text, int(rect.width()) + 1)
    painter.setFont(smaller)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), shown)


def _sizes(font: QFont) -> list[QFont]:
    sizes = [font]
    while sizes[-1].pixelSize() * _STEP >= font.pixelSize() * _SMALLEST:
        smaller = QFont(font)
        smaller.setPixelSize(int(sizes[-1].pixelSize() * _STEP))
        share = smaller.pixelSize() / font.pixelSize()
        smaller.setLetterSpacing(font.letterSpacingType(), font.letterSpacing() * share)
        sizes.append(smaller)
    return sizes


def _holds(font: QFont, text: str, size: QRect) -> bool:
    room = QRect(0, 0, size.width(), 1 << 16)
    needed = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    return needed.height() <= size.height() and needed.width() <= size.width()


def _shortened(font: QFont, text: str, size: QRect) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if _holds(font, text[:middle].rstrip() + "…", size):
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"
