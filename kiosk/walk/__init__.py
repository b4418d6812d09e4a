"""`kiosk walk`: the whole journey through the real widgets, as hands and eyes would, against a store."""

import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine
from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from kiosk.demo_settings import DEMO, demo
from kiosk.store_process import StoreProcess
from kiosk.walk.legs import LEGS
from kiosk.walk.town import FAULTS
from kiosk.walk.walker import SIZES, Walker

Run = Callable[[QApplication, Coroutine[Any, Any, int]], int]


def walk(options: Namespace, run: Run) -> int:
    """0 when every leg went well, 1 at the first that did not, 2 when it may not begin."""
    refused = _refused(options)
    if refused:
        sys.stderr.write(f"kiosk walk: {refused}\n")
        return 2
    store = None if options.store else StoreProcess.spawn()
    app = QApplication(sys.argv[:1])
    try:
        url = store.url() if store else options.store
        settings = demo(url, replace(DEMO, profile=options.profile))
        walker = Walker(settings, url, options.lang, SIZES[options.profile], options.pictures)
        return run(app, walker.walk(LEGS, options.fault))
    finally:
        if store:
            store.stop()


def _refused(options: Namespace) -> str | None:
    if options.store and not options.yes_orders_are_real:
        return f"{options.store} may be a real shop, and a walk orders. Say so with --yes-orders-are-real."
    if options.fault and options.fault not in FAULTS:
        return f"--fault {options.fault}: there is no such fault. There are: {', '.join(FAULTS)}."
    return None
