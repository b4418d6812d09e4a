"""What is prepared in a thread behind the first frame: settings, the store, the journal."""

import gc
from argparse import Namespace
from importlib import import_module

from kiosk.api.client import warm_up
from kiosk.app.needs import answering_store, usable
from kiosk.app.serve import Opening
from kiosk.demo.no_store import NoStore
from kiosk.demo.process import StoreProcess
from kiosk.flow.codes.read_code import read_code
from kiosk.journal.journal import Journal
from kiosk.journal.open_journal import kept
from kiosk.settings.errors import WrongSetting
from kiosk.settings.model import Settings

_ANY_CODE = "(01)08690000049950"
"""Reading the first code imports a library and its tables."""


def prepare(options: Namespace) -> Opening | str:
    """Checks the settings and starts the store that they need. A sentence where a start is refused."""
    try:
        settings, store = answering_store(options, usable(options, options.settings))
    except (WrongSetting, NoStore) as error:
        return str(error)
    _warm_up(settings)
    return Opening(settings, store, options.second, _journal(options, store), options.demo)


def _journal(options: Namespace, store: StoreProcess | None) -> Journal | None:
    """None for a store in the box without --journal: its orders end with the program."""
    if options.journal or not store:
        return kept(options.journal)
    return None


def _warm_up(settings: Settings) -> None:
    """Does here, in a thread, what would freeze the GUI: first client, first code, first garbage."""
    warm_up(settings.shop.url)
    for needed_later in ("kiosk.ui.widgets.codes.lean_qrcode", "zxingcpp"):
        import_module(needed_later)
    read_code(_ANY_CODE)
    gc.freeze()
