"""Line icons (Lucide) in any colour, drawn when they are first needed."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import RESOURCES
from kiosk.ui.theme.look import Look

ICONS = RESOURCES / "icons"
POINTING = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "delete"})
"""The icons that are mirrored in a right-to-left language."""


def icon(look: Look, name: str, colour: str, size_px: int, *, mirrored: bool = False) -> QPixmap:
    """``size_px`` square in device-independent pixels; FileNotFoundError for an icon we do not ship."""
    ratio = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
    turned = mirrored and name in POINTING
    argb = look.colour(colour).name(QColor.NameFormat.HexArgb)
    return _drawn(ICONS / f"{name}.svg", argb, size_px, ratio, turned)


@lru_cache(maxsize=256)
def _drawn(path: Path, argb: str, size_px: int, ratio: float, turned: bool) -> QPixmap:  # noqa: FBT001
    colour = QColor(argb)
    svg = path.read_text(encoding="utf-8").replace("currentColor", colour.name())
    pixmap = QPixmap(round(size_px * ratio), round(size_px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    if turned:
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
