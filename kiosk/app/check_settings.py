"""`kiosk --check FILE`: is it right, and what does each line of it mean?"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from kiosk.app.looks import Looks
from kiosk.app.receipt_printer import receipt_printer
from kiosk.settings.errors import WrongSetting
from kiosk.settings.explained import SENTENCES
from kiosk.settings.load import load
from kiosk.settings.model import Settings

_WHOLE = ("details",)


def check(path: Path) -> int:
    """0 after telling every setting with its value; 2 after telling the first that cannot be used."""
    try:
        settings = load(path)
        Looks(settings)
        receipt_printer(settings)
    except WrongSetting as wrong:
        sys.stderr.write(f"kiosk: {wrong}\n")
        return 2
    usual = dict(_values(msgspec.to_builtins(Settings())))
    for key, value in _values(msgspec.to_builtins(settings)):
        mark = " " if value == usual[key] else "*"
        sys.stdout.write(f"{mark} {key} = {_written(value)}\n      {SENTENCES[key]}\n")
    sys.stdout.write("\nNothing is wrong with it. * differs from the default.\n")
    return 0


def _values(table: dict[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        key = above + name
        if isinstance(value, dict) and key not in _WHOLE:
            yield from _values(value, f"{key}.")
        else:
            yield key, value


def _written(value: object) -> str:
    """As the file would have it; what is not set has no such word."""
    return "(not set)" if value is None else msgspec.json.encode(value).decode()
