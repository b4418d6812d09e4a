"""The widget that sheets cover."""

from PySide6.QtWidgets import QWidget


class Ground(QWidget):
    """When it is made anew, its sheets go with it."""


def ground(widget: QWidget) -> QWidget:
    """The ground around a widget; its window where there is none."""
    above: QWidget | None = widget
    while above and not isinstance(above, Ground):
        above = above.parentWidget()
    return above or widget.window()
