"""Sets plain text in lines, measures it and paints it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

MOST_LINES = 120
"""More lines than any screen has room for; text beyond them is neither set nor measured."""
_LINE_SEPARATOR = "\u2028"


LONGEST = 1_000
"""The most characters of a label; longer texts are shown in pages."""


def at_a_glance(text: str) -> str:
    """The part of a text that a label shows: at most `LONGEST` characters."""
    return text if len(text) <= LONGEST else text[:LONGEST].rstrip() + "…"


@dataclass(frozen=True)
class Lines:
    """``layout`` begins at its own origin; sizes in pixels."""

    layout: QTextLayout
    width: float
    height: float

    def draw(self, painter: QPainter, room: QRectF, align: Qt.AlignmentFlag) -> None:
        """Only the vertical part of ``align`` counts: the lines are already set with the horizontal one."""
        spare = room.height() - self.height
        if align & Qt.AlignmentFlag.AlignTop:
            spare = 0
        elif align & Qt.AlignmentFlag.AlignVCenter:
            spare /= 2
        self.layout.draw(painter, QPointF(room.left(), room.top() + spare))


def set_lines(
    text: str,
    font: QFont,
    width: float,
    pitch: float = 1.0,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> Lines:
    """Wraps at words, and inside a word that is too long; ``pitch`` is a multiple of the font's height."""
    layout = _layout(text, font, align, direction)
    layout.setFormats(list(formats))
    metrics = QFontMetricsF(font)
    top, widest, step = 0.0, 0.0, metrics.height() * pitch
    layout.beginLayout()
    while top < MOST_LINES * step and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + (step - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        top += step
    layout.endLayout()
    return Lines(layout, widest, top)


def line_starts(text: str, font: QFont, width: float) -> list[int]:
    """Where each line begins, in UTF-16 units; for all lines of the text."""
    layout = _layout(text, font, Qt.AlignmentFlag.AlignLeft, Qt.LayoutDirection.LeftToRight)
    starts = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts


def _layout(text: str, font: QFont, align: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout
