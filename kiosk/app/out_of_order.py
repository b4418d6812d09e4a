"""`kiosk out-of-order`: a window that needs no store, journal or checkout."""

import sys
from argparse import Namespace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.app.first_frame import FirstSight
from kiosk.input.armour import Armour
from kiosk.ui.shell.window import Window
from kiosk.ui.trouble.out_of_order import OutOfOrder


def out_of_order(options: Namespace) -> int:
    """Shows the window until the process is ended."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    armour = Armour(rail=False)
    armour.put_on()
    sight = FirstSight.of(options.settings)
    window = Window(sight.look, sight.brand)
    window.open(options.window)
    size = QSize(*options.window) if options.window else window.size()
    window.lift(OutOfOrder(sight.look(size), sight.brand, sight.languages, options.code, options.why))
    status = app.exec()
    armour.take_off()
    return status
