"""Shows the second display: over a second screen, or in a window to try it."""

import sys

from PySide6.QtWidgets import QApplication

from kiosk.app.looks import Looks
from kiosk.app.program import Program
from kiosk.journey import FACES
from kiosk.settings.model import Settings
from kiosk.ui.second.display import SecondDisplay

_WINDOW = (960, 600)
_APART = 16


def beside(program: Program, settings: Settings, *, windowed: bool) -> SecondDisplay | None:
    """The second display, shown. None where it is off or the machine has one screen."""
    if not (windowed or settings.devices.second_display):
        return None
    primary = QApplication.primaryScreen()
    free = [screen for screen in QApplication.screens() if screen is not primary]
    if not (windowed or free):
        sys.stderr.write("kiosk: devices.second_display = True: there is no second screen.\n")
        return None
    display = SecondDisplay(program.checkout, program.pictures, settings, Looks(settings), FACES)
    if windowed:
        first, whole = program.shell.window().frameGeometry(), primary.availableGeometry()
        display.resize(*_WINDOW)
        display.move(min(first.right() + _APART, whole.right() - display.width()), first.top())
        display.show()
    else:
        display.cover(free[0])
    return display
