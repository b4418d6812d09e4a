"""Slides a page in by 40 px, from the side the journey goes to."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look

_MS = 200


def slide_in(look: Look, page: QWidget, direction: int) -> None:
    """`direction`: 1 onward, -1 back, 0 does not slide; nor does reduced motion."""
    if not look.motion or not direction:
        return
    moving = QPropertyAnimation(page, b"pos", page)
    moving.setDuration(_MS)
    moving.setEasingCurve(QEasingCurve.Type.OutCubic)
    moving.setStartValue(QPoint(direction * look.px(40), 0))
    moving.setEndValue(QPoint(0, 0))
    moving.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
