"""`kiosk pages`: the documented pages as a table, or one of them at length."""

import shutil
import sys
from argparse import Namespace

from kiosk.console.pages import PAGES, NoSuchPage, page
from kiosk.console.words import about, table


def pages(options: Namespace) -> int:
    """Prints them. 0, or 2 for an unknown page."""
    try:
        text = about(page(options.page)) if options.page else table(PAGES, _width())
    except NoSuchPage as error:
        sys.stderr.write(f"kiosk pages: {error}\n")
        return 2
    sys.stdout.write(text + "\n")
    return 0


def _width() -> int | None:
    """The width of the terminal; a pipe gets one page a line."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
