"""Where the journal of this device is, and the thread that writes it."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import platformdirs

from kiosk.journal.journal import Journal
from kiosk.runtime import log

FILE = "journal.sqlite3"
KEY = "phone-key"


def kept(file: Path | None = None) -> Journal:
    """The journal on disk: in this file, else where the system keeps a program's state."""
    place = file or platformdirs.user_state_path("kiosk") / FILE
    writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
    journal = Journal(place, platformdirs.user_runtime_path("kiosk") / KEY, writer)
    if journal.damaged:
        log.note("damaged journal put aside")
    return journal
