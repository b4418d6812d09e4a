"""`kiosk replay`: a list of sessions, a window, or pictures."""

import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.journal.read_only import NoJournal, rows
from kiosk.replay.listing import table
from kiosk.replay.session import Session
from kiosk.replay.sessions import sessions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Run = Callable[["QApplication", Coroutine[Any, Any, int]], int]


def replay(options: Namespace, run: Run) -> int:
    """0 once it was shown; 2 with a sentence if there is no session to show."""
    try:
        told = _told(options.journal)
        if options.list:
            for line in table(told):
                sys.stdout.write(f"{line}\n")
            return 0
        chosen = _chosen(told, options.shopper)
    except NoJournal as error:
        sys.stderr.write(f"kiosk replay: {options.journal}: {error}.\n")
        return 2
    from kiosk.replay.serve import play  # noqa: PLC0415 - a list needs no window

    return play(chosen, options, run)


def _told(file: Path) -> tuple[Session, ...]:
    try:
        told = sessions(rows(file))
    except (OverflowError, OSError) as error:
        raise NoJournal("it is damaged") from error
    if not told:
        raise NoJournal("nobody was there yet, so there is nothing to replay")
    return told


def _chosen(told: tuple[Session, ...], shopper: int | None) -> Session:
    """The session of this shopper; the latest for None."""
    if shopper is None:
        return told[-1]
    found = next((one for one in told if one.shopper == shopper), None)
    if found is None:
        there = ", ".join(str(one.shopper) for one in told[-_NAMED:])
        raise NoJournal(f"there is no shopper {shopper}; the latest are {there}")
    return found


_NAMED = 10
