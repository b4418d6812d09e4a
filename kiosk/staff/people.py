"""Who may open the staff panel, and whom a code that was typed or scanned may be of."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.settings.model import StaffSettings
from kiosk.settings.pin import BADGE, LENGTHS, NOBODYS, kind_of

_NUMBER = 2
_OF_A_DEMO = 4


class Person(NamedTuple):
    """Somebody of staff. `number` is 0 and `name` empty where one PIN is everybody's."""

    number: int
    name: str
    may: frozenset[str]
    pin: str
    badge: str


class Claim(NamedTuple):
    """What was typed: a number, a PIN, and whose it has to fit; None where nobody has that number."""

    number: int
    pin: str
    person: Person | None

    @property
    def written(self) -> str:
        """What the PIN has to fit. Nobody's takes as long as anybody's, so that no number is given away."""
        return (self.person.pin if self.person else "") or NOBODYS


NOBODY = Person(-1, "", frozenset(), "", "")


def people(staff: Iterable[StaffSettings]) -> tuple[Person, ...]:
    """Those who have a PIN or a badge."""
    return tuple(
        Person(one.number, one.name, frozenset(one.may), one.pin, one.badge)
        for one in staff
        if one.pin or one.badge
    )


def by_name(those: tuple[Person, ...]) -> bool:
    """Whether each types a number of their own in front of the PIN."""
    return any(one.number for one in those)


def lengths(those: tuple[Person, ...]) -> frozenset[int]:
    """How many digits a code may have: a PIN with its number if there is one, or a badge."""
    pins = [one.pin for one in those if one.pin]
    least = _OF_A_DEMO if any(kind_of(pin) == "" for pin in pins) else LENGTHS[0]
    before = _NUMBER if by_name(those) else 0
    found = {before + length for length in range(least, LENGTHS[-1] + 1)} if pins else set[int]()
    return frozenset(found | ({BADGE} if any(one.badge for one in those) else set()))


def claim(typed: str, those: tuple[Person, ...]) -> Claim:
    """Whose PIN was typed."""
    cut = _NUMBER if by_name(those) else 0
    number = int(typed[:cut] or "0")
    return Claim(number, typed[cut:], next((one for one in those if one.number == number), None))
