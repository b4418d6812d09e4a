"""`kiosk scan-test`: a window that shows what a scanner sends, with the settings of a device."""

import sys
from argparse import Namespace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.app.looks import Looks
from kiosk.input.armour import Armour
from kiosk.input.arrival import Arrival
from kiosk.input.scanner import Scanner
from kiosk.runtime.exit_codes import REFUSED
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.ui.language import speak
from kiosk.ui.shell.window import Window
from kiosk.ui.staff.scan_test import ScanTest

PATIENT_MS = 600.0
"""The longest pause that still counts as one scan here: a slow scanner has to be seen to be told about."""
_SIZE = (1000, 640)


def scan_test(options: Namespace) -> int:
    """0 once the window is closed; 2 for settings that cannot be used."""
    try:
        settings = load(options.settings) if options.settings else Settings()
        looks = Looks(settings)
    except WrongSetting as wrong:
        sys.stderr.write(f"kiosk scan-test: {wrong}\n")
        return REFUSED
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(True)
    speak(settings.screen.languages[0])
    return _watch(app, settings, looks, options.window or _SIZE)


def _watch(app: QApplication, settings: Settings, looks: Looks, size: tuple[int, int]) -> int:
    armour, scanner = Armour(rail=False), Scanner(PATIENT_MS, settings.devices.scanner.layout)
    window = Window(looks, settings.screen.brand)
    window.may_close = True
    window.open(size)
    shown = ScanTest(looks(QSize(*size)), settings.devices.scanner)
    window.lift(shown)

    def arrived(came: Arrival) -> None:
        shown.arrived(came)
        sys.stdout.write("\n".join((*shown.lines(), "", "")))
        sys.stdout.flush()

    scanner.arrived.connect(arrived)
    armour.put_on()
    scanner.listen()
    status = app.exec()
    scanner.stop()
    armour.take_off()
    return status
