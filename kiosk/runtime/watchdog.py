"""A sign of life from the thread that paints: a slot that blocks it stops the pulse, and is noticed."""

from PySide6.QtCore import QObject, QTimer

from kiosk.runtime.systemd import ALIVE, notify, watched_for_s

_BEATS = 4
"""So often within the time it may be silent."""


class Pulse(QObject):
    """Beats from the first moment on, where somebody listens."""

    def __init__(self) -> None:
        super().__init__()
        watched_s = watched_for_s()
        if watched_s is not None:
            timer = QTimer(self, interval=round(watched_s * 1000 / _BEATS))
            timer.timeout.connect(lambda: notify(ALIVE))
            timer.start()
            notify(ALIVE)
