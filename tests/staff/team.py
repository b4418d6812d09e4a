"""Staff for a test: one PIN for everybody, or names with what they may."""

from typing import get_args

from kiosk.journal.journal import Journal
from kiosk.settings.model import Allowed
from kiosk.settings.pin import written
from kiosk.staff.duty import Duty
from kiosk.staff.entrance import Entrance
from kiosk.staff.lock import Lock
from kiosk.staff.people import Person

PIN = "471193"
WRITTEN = written(PIN)
BADGE = "04719328846120075531"
ON_THE_BADGE = written(BADGE, "badge20")
ALL = frozenset(get_args(Allowed))
EVERYBODY = Person(0, "", ALL, WRITTEN, "")


def named(number: int, name: str, *may: str, badge: str = "") -> Person:
    """One of several, all with the same PIN."""
    return Person(number, name, frozenset(may) if may else ALL, WRITTEN, badge)


def on_duty(journal: Journal, person: Person = EVERYBODY) -> Duty:
    """Staff who has come in."""
    return Duty(journal, person)


def entrance(*those: Person, lock: Lock | None = None, journal: Journal | None = None) -> Entrance:
    """An entrance that looks at once."""
    return Entrance(those or (EVERYBODY,), lock or Lock(None), Duty(journal or Journal()))
