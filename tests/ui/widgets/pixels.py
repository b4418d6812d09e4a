"""What is on a widget's picture."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget


def picture(widget: QWidget, size: tuple[int, int] | None = None) -> QImage:
    """As it is painted when shown; ``size`` in pixels, by default what the widget wants."""
    widget.resize(*(size or widget.sizeHint().toTuple()))
    widget.show()
    QApplication.processEvents()
    return widget.grab().toImage()


def colours(image: QImage, step: int = 1) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }


def at(image: QImage, point: QPoint) -> str:
    return QColor(image.pixelColor(point)).name()
