"""Starts the kiosk: paints first, and imports and prepares the rest in a thread."""

import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app.first_frame import FirstSight
from kiosk.runtime import log, qt_log
from kiosk.runtime.exit_codes import REFUSED
from kiosk.runtime.systemd import STATUS, notify
from kiosk.runtime.watchdog import Pulse
from kiosk.ui.shell.window import Window

if TYPE_CHECKING:
    from kiosk.app.serve import Opening

Run = Callable[[QApplication, Coroutine[Any, Any, int]], int]
T = TypeVar("T")

UNSEEN_MS = 500
"""The longest wait for the first frame of a window that is hidden."""


def start(options: Namespace, run: Run) -> int:
    """Opens the window and runs until staff leaves. The exit status: 2 for unusable settings or store."""
    log.install()
    app = _application()
    _pulse = Pulse()
    qt_log.install()
    sight = FirstSight.of(options.settings)
    window = Window(sight.look, sight.brand)
    window.open(options.window)
    opening = _meanwhile(window, lambda: _prepare(options))
    if isinstance(opening, str):
        sys.stderr.write(f"kiosk: {opening}\n")
        notify(STATUS + opening)
        return REFUSED
    window.may_close = bool(opening.store or options.window)
    try:
        return run(app, opening.serve(window, options.step))
    finally:
        opening.close()


def _prepare(options: Namespace) -> "Opening | str":
    from kiosk.app.prepare import prepare  # noqa: PLC0415 - after the first paint

    return prepare(options)


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    return app


class _Waiting(QObject):
    done = Signal()


def _meanwhile(window: Window, work: Callable[[], T]) -> T:
    """Runs the slow work in a thread while the window lives on. Raises what the work raises.

    The thread begins after the first frame: two threads of Python slow each other down.
    """
    waiting, loop = _Waiting(), QEventLoop()
    waiting.done.connect(loop.quit)
    ended: list[T | BaseException] = []

    def worked() -> None:
        try:
            ended.append(work())
        except BaseException as failure:  # noqa: BLE001 - raised again where it can be seen
            ended.append(failure)
        waiting.done.emit()

    thread = Thread(target=worked, name="opening")
    begin = QTimer(singleShot=True, interval=UNSEEN_MS)
    begin.timeout.connect(thread.start)
    begin.start()
    window.painted.connect(lambda: begin.start(0) if begin.isActive() else None)
    loop.exec()
    (end,) = ended
    if isinstance(end, BaseException):
        raise end
    return end
