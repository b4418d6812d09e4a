"""A filter in front of the whole program: the last one put on hears first."""

from PySide6.QtCore import QCoreApplication, QObject


def hear_all(watcher: QObject) -> None:
    """From now on its `eventFilter` sees every event before anybody else does."""
    app = QCoreApplication.instance()
    if app:
        app.installEventFilter(watcher)


def hear_nothing(watcher: QObject) -> None:
    """No more. A filter that outlives its program ends in a crash."""
    app = QCoreApplication.instance()
    if app:
        app.removeEventFilter(watcher)
