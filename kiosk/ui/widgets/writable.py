"""What the fields share: their ground, and that nothing native opens over them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel


def clear_base(field: QWidget, look: Look) -> None:
    """The field lets our ground through, and takes no menu and no drops."""
    palette = look.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    field.setPalette(palette)
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setAcceptDrops(False)


def paint_ground(painter: QPainter, look: Look, field: QWidget) -> None:
    here = field.hasFocus()
    edge = look.colour("brand" if here else "edge")
    radius = look.either(32, 24)
    panel(painter, field.rect().toRectF(), radius, look.colour("card"), edge, look.px(4 if here else 2))
