"""The real program up to its first painted frame; then it is dropped."""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from kiosk.__main__ import main
from kiosk.ui.shell.curtain import Curtain


def _first_frame() -> None:
    os.write(1, b'{"painted_at": %.6f}\n' % time.monotonic())
    os._exit(0)  # the embedded store ends with it


def watch() -> None:
    """Prints the time when the first frame is painted and handed to the screen."""
    paint = Curtain.paintEvent

    def watched(curtain: Curtain, event: QPaintEvent) -> None:
        paint(curtain, event)
        QTimer.singleShot(0, _first_frame)

    Curtain.paintEvent = watched  # type: ignore[assignment, method-assign]


if __name__ == "__main__":
    watch()
    sys.exit(main(sys.argv[1:]))
