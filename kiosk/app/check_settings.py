"""`kiosk --check FILE`: checks a settings file and explains each line of it."""

import sys
from argparse import Namespace

import msgspec

from kiosk.app.needs import answering_store, usable
from kiosk.app.warnings import warnings
from kiosk.demo.no_store import NoStore
from kiosk.runtime.exit_codes import REFUSED
from kiosk.settings.errors import WrongSetting
from kiosk.settings.keys import keys, value
from kiosk.settings.marks import is_hidden, sentence
from kiosk.settings.model import Settings


def check(options: Namespace) -> int:
    """Prints every setting with its value, and what it warns of: 0. Or what a start refuses first: 2."""
    try:
        settings = usable(options, options.check)
        _, store = answering_store(options, settings)
    except (WrongSetting, NoStore) as wrong:
        sys.stderr.write(f"kiosk: {wrong}\n")
        return REFUSED
    if store:
        store.stop()
    usual = Settings()
    for key, hint in keys(Settings):
        there = value(settings, key)
        mark = " " if there == value(usual, key) else "*"
        sys.stdout.write(
            f"{mark} {key} = {_written(there, hidden=is_hidden(hint))}\n      {sentence(hint)}\n"
        )
    sys.stdout.write("\nNothing is wrong with it. * differs from the default.\n")
    for warning in warnings(settings):
        sys.stdout.write(f"Warning: {warning}\n")
    return 0


def _written(there: object, *, hidden: bool) -> str:
    """A value as the file writes it, unless nobody should read it."""
    if hidden:
        return "…" if there else "(not set)"
    return "(not set)" if there is None else msgspec.json.encode(there).decode()
