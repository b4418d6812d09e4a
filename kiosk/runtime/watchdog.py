"""Notifies the watchdog from the GUI thread: a slot that blocks the thread stops the pulse."""

from PySide6.QtCore import QObject, QTimer

from kiosk.runtime.systemd import ALIVE, notify, watched_for_s

_BEATS = 4
"""Pulses within the time that the program may be silent."""


class Pulse(QObject):
    """Pulses from the start on, if there is a watchdog."""

    def __init__(self) -> None:
        super().__init__()
        watched_s = watched_for_s()
        if watched_s is not None:
            timer = QTimer(self, interval=round(watched_s * 1000 / _BEATS))
            timer.timeout.connect(lambda: notify(ALIVE))
            timer.start()
            notify(ALIVE)
