"""SIGINT and SIGTERM reach a program that sits in Qt's loop."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class Signals(QObject):
    """Calls back once for either signal. A socket wakes Qt's loop: a signal handler may do no more."""

    def __init__(self, ended: Callable[[], None]) -> None:
        super().__init__()
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.settimeout(0)
        signal.set_wakeup_fd(self._far.fileno())
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: ended())
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._near.recv(64))

    def stop(self) -> None:
        """Restores the handlers before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, signal.SIG_DFL)
        for end in (self._near, self._far):
            end.close()
