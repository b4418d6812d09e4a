"""`kiosk pin`: a staff PIN as the settings file holds it."""

import sys
from collections.abc import Callable
from getpass import getpass

from kiosk.settings.pin import LENGTHS, is_pin, written


def pin(ask: Callable[[str], str] = getpass) -> int:
    """0, or 2 if it is no PIN or the second one differs."""
    try:
        wanted = ask("Staff PIN: ")
        if not is_pin(wanted):
            return _no(f"a PIN has {LENGTHS[0]} to {LENGTHS[-1]} digits.")
        if ask("Once more: ") != wanted:
            return _no("that was not the same one.")
    except EOFError:
        return _no("nothing was typed. Call it in a terminal.")
    sys.stdout.write(f'[staff]\npin = "{written(wanted)}"\n')
    return 0


def _no(why: str) -> int:
    sys.stderr.write(f"kiosk pin: {why}\n")
    return 2
