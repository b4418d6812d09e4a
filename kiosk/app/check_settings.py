"""`kiosk --check FILE`: is it right, and what does each line of it mean?"""

import sys
from pathlib import Path

import msgspec

from kiosk.app.looks import Looks
from kiosk.app.receipt_printer import receipt_printer
from kiosk.settings.errors import WrongSetting
from kiosk.settings.keys import keys, value
from kiosk.settings.load import load
from kiosk.settings.marks import sentence
from kiosk.settings.model import Settings


def check(path: Path) -> int:
    """0 after telling every setting with its value; 2 after telling the first that cannot be used."""
    try:
        settings = load(path)
        Looks(settings)
        receipt_printer(settings)
    except WrongSetting as wrong:
        sys.stderr.write(f"kiosk: {wrong}\n")
        return 2
    usual = Settings()
    for key, hint in keys(Settings):
        there = value(settings, key)
        mark = " " if there == value(usual, key) else "*"
        sys.stdout.write(f"{mark} {key} = {_written(there)}\n      {sentence(hint)}\n")
    sys.stdout.write("\nNothing is wrong with it. * differs from the default.\n")
    return 0


def _written(there: object) -> str:
    """As the file would have it; what is not set has no such word."""
    return "(not set)" if there is None else msgspec.json.encode(there).decode()
