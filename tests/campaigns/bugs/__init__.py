"""Seeded bugs: for each thing that must never happen, a switch that makes it happen."""

from contextlib import AbstractContextManager
from importlib import import_module

BUGS = {
    "V1": "a second SMS for one wish",
    "V2": "a coupon, point or reward applied twice",
    "V3": "a total shown as final that the server did not confirm for this shopper",
    "V4": "another shopper's data",
    "V5": "card data or a session cookie on disk, in a log, a dump or the clipboard",
    "V6": "an uncaught exception, or a frozen screen for more than a second",
    "V7": "'paid' or 'ordered' without the server's word",
    "V8": "typed input lost by a failure that can be retried",
}


def planted(bug: str) -> AbstractContextManager[None]:
    """The program with that bug in it, for as long as the context lasts."""
    found: AbstractContextManager[None] = import_module(f"tests.campaigns.bugs.{bug.lower()}").planted()
    return found
