"""Painting that several widgets share."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

_SIDES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight


def smooth(painter: QPainter) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)


def panel(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 0,
) -> None:
    """A rounded rectangle whose edge lies inside ``rect``."""
    painter.setPen(QPen(edge, width) if edge and width else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    inset = width / 2
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)


def centred(painter: QPainter, pixmap: QPixmap, centre: QPointF) -> None:
    size = pixmap.deviceIndependentSize()
    corner = centre - QPointF(size.width() / 2, size.height() / 2)
    painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), pixmap)


def mirrored(rect: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """``rect`` mirrored within ``within`` in a right-to-left layout."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def visual(align: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The alignment on the screen; Qt's own function is in QStyle, whose import takes 4 ms."""
    if direction == Qt.LayoutDirection.LeftToRight or not align & _SIDES:
        return align
    return align ^ _SIDES


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The alignment of a line's beginning, for painters, which do not mirror alignments."""
    right = direction == Qt.LayoutDirection.RightToLeft
    return (
        Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignVCenter


def trailing(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    right = direction == Qt.LayoutDirection.RightToLeft
    return (
        Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
    ) | Qt.AlignmentFlag.AlignVCenter
