"""`kiosk walk`: the whole journey through the real widgets, as a person would, against a store."""

import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from PySide6.QtWidgets import QApplication

from kiosk.app.store_elsewhere import elsewhere
from kiosk.demo.named_faults import FAULTS
from kiosk.demo.no_store import NoStore
from kiosk.demo.process import StoreProcess
from kiosk.runtime.exit_codes import REFUSED
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import Settings
from kiosk.settings.rules import wrong_store
from kiosk.walk.plan import BEFORE, PLANS, leg_at
from kiosk.walk.refused import or_without_it
from kiosk.walk.service_table import Record, table
from kiosk.walk.walker import Leg, Walker, say

Run = Callable[[QApplication, Coroutine[Any, Any, int]], int]

ALL = "all"


def walk(options: Namespace, run: Run) -> int:
    """0 if every leg went well, 1 at the first that did not, 2 if the walk may not begin."""
    if options.fault and options.fault not in FAULTS:
        return _refused(f"--fault {options.fault}: there is no such fault. There are: {', '.join(FAULTS)}.")
    try:
        settings, store = _at(options.store, options.like)
    except NoStore as error:
        return _refused(str(error))
    app = QApplication(sys.argv[:1])
    try:
        return run(app, _walk(options, settings))
    finally:
        if store:
            store.stop()


def _at(url: str | None, like: Iterable[str]) -> tuple[Settings, StoreProcess | None]:
    """A demo's settings and its own store, or those at the store that is named. NoStore where it is none."""
    if url is not None:
        wrong = wrong_store(url)
        if wrong:
            raise NoStore(f"--store {url}: {wrong}.")
        return elsewhere(demo(url, DEMO)), None
    store = StoreProcess.spawn(like=like)
    try:
        return demo(store.url(), DEMO), store
    except NoStore:
        store.stop()
        raise


async def _walk(options: Namespace, settings: Settings) -> int:
    record = Record()
    for profile in tuple(PLANS) if options.profile == ALL else (options.profile,):
        plan = PLANS[profile]
        say(f"{profile}: {plan.size[0]} × {plan.size[1]}, {', '.join(plan.steps)}")
        pictures = options.pictures and (
            options.pictures / profile if options.profile == ALL else options.pictures
        )
        walker = Walker(
            plan.settings(settings, profile), settings.shop.url, options.lang, plan.phone, record, pictures
        )
        legs = _leg_or_without if options.like else leg_at
        if not await walker.walk(
            plan.size, BEFORE, legs, plan.after, options.fault, difficult=bool(options.like)
        ):
            return 1
    return _reported(record, everything=options.profile == ALL and not options.like)


def _leg_or_without(step: str) -> Leg:
    """The leg for a step of a difficult shop."""
    return or_without_it(leg_at(step))


def _reported(record: Record, *, everything: bool) -> int:
    """Prints the table service → screen → request → effect. 1 if all profiles together miss a service."""
    rows = list(record.rows())
    for line in ("", *table(rows)):
        say(line)
    missing = record.missing()
    say(f"{len(rows)} of the document's {len(rows) + len(missing)} services")
    if everything and missing:
        say(f"WRONG: nobody met {', '.join(missing)}")
        return 1
    return 0


def _refused(why: str) -> int:
    sys.stderr.write(f"kiosk walk: {why}\n")
    return REFUSED
