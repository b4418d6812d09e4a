"""What the journal writes about wishes, steps, sights and staff, as SQL."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from kiosk.journal.book import Statement
from kiosk.journal.counts import DAY_S
from kiosk.journal.entries import Outcome, Seen, StaffEntry, WishEntry

KEPT_S = 30 * DAY_S
"""How long wishes, steps, sights and what staff did stay; the hash of a phone number stays for a day."""

_BEGUN = """
INSERT INTO wishes (number, tick, at, shopper, step, request, reference, matters)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


def begun(number: int, wish: WishEntry, tick: float, at: datetime) -> Statement:
    """A wish that is about to be sent."""
    entry = wish.shopper, wish.step, wish.request, wish.reference, wish.matters
    return _BEGUN, (number, tick, at.isoformat(), *entry)


def sent_again(number: int) -> Statement:
    """A wish that is about to be sent once more."""
    return "UPDATE wishes SET sends = sends + 1 WHERE number = ?", (number,)


def ended(number: int, outcome: Outcome, why: str, seconds: float) -> Statement:
    """How a wish ended, after so many seconds."""
    return (
        "UPDATE wishes SET outcome = ?, why = ?, seconds = ? WHERE number = ?",
        (outcome, why, seconds, number),
    )


def came_to(shopper: int, tick: float, step: str) -> Statement:
    """The step that a shopper sees now."""
    return "INSERT INTO steps VALUES (?, ?, ?)", (shopper, tick, step)


def seen(shopper: int, tick: float, sights: Mapping[Seen, str]) -> Iterator[Statement]:
    """What else a shopper sees now."""
    sql = "INSERT INTO sights VALUES (?, ?, ?, ?)"
    return ((sql, (shopper, tick, what.value, value)) for what, value in sights.items())


def staff_did(tick: float, at: datetime, shopper: int, act: StaffEntry) -> Statement:
    """What somebody of staff did."""
    return "INSERT INTO staff VALUES (?, ?, ?, ?, ?, ?, ?)", (tick, at.isoformat(), shopper, *act)


def fact(name: str, value: float) -> Statement:
    """A number by its name, in place of the last one."""
    return "INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value)


def old_forgotten(tick: float) -> Iterator[Statement]:
    """Deletes what is older than it may be."""
    yield "DELETE FROM wishes WHERE tick < ?", (tick - KEPT_S,)
    yield "DELETE FROM steps WHERE tick < ?", (tick - KEPT_S,)
    yield "DELETE FROM sights WHERE tick < ?", (tick - KEPT_S,)
    yield "DELETE FROM staff WHERE tick < ?", (tick - KEPT_S,)
    yield "DELETE FROM messages WHERE tick < ?", (tick - DAY_S,)
