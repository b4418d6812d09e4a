"""`kiosk print-test`: a page that shows what the printer can do, and what the printer says."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.app.receipt_printer import printer_model, receipt_printer
from kiosk.receipts.escpos import on_paper
from kiosk.receipts.printer import Printer
from kiosk.receipts.printer_model import PrinterModel
from kiosk.receipts.status import Status
from kiosk.receipts.trial_page import LETTERS, trial_page, way
from kiosk.receipts.trouble import PaperLeft, PrinterTrouble
from kiosk.runtime.exit_codes import REFUSED
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import load
from kiosk.settings.model import Settings

_UNSURE = 1


def print_test(options: Namespace) -> int:
    """0 once the printer says that it printed, 1 without its word, 2 for wrong settings or no printer."""
    try:
        settings = load(options.settings) if options.settings else Settings()
        devices = settings.devices
        devices = replace(devices, printer=options.printer or devices.printer)
        printer, model = receipt_printer(replace(settings, devices=devices)), printer_model(devices)
    except WrongSetting as wrong:
        return _no(str(wrong))
    if printer is None:
        return _no("there is no printer; name one by --printer, or by devices.printer in the settings.")
    # Letters are drawn, and nothing is shown.
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    status = _printed(printer, model)
    del app
    return status


def _printed(printer: Printer, model: PrinterModel) -> int:
    for line in letters(model):
        _say(line)
    try:
        for line in said(printer.status()):
            _say(line)
        left = printer.print(on_paper(trial_page(model), model))
    except PrinterTrouble as trouble:
        _say(str(trouble))
        return _UNSURE
    _say("The page is printed" + (", and the paper is nearly used up." if left is PaperLeft.LOW else "."))
    return 0


def letters(model: PrinterModel) -> Iterator[str]:
    """How each language is printed, and what is missing for those that are not."""
    ways = {language: way(language, model) for language in LETTERS}
    yield from (f"{language}: {how}" for language, how in ways.items())
    if "no font" in ways.values():
        yield "Without a font a letter is a question mark: install one, as fonts-noto-core or fonts-noto-cjk."


def said(status: Status) -> Iterator[str]:
    """The printer's four answers, in bits, and in words where it says that it cannot print."""
    if status.mute:
        yield "The printer does not answer: after a receipt nobody can be sure that it was printed."
        return
    asked = {
        "printer": status.printer,
        "offline": status.offline,
        "error": status.error,
        "paper": status.paper,
    }
    yield "The printer says " + ", ".join(
        f"{about} {'nothing' if bits is None else format(bits, '08b')}" for about, bits in asked.items()
    )
    yield f"which means: {status.trouble.value if status.trouble else 'ready to print'}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _no(why: str) -> int:
    sys.stderr.write(f"kiosk print-test: {why}\n")
    return REFUSED
