"""Who of staff is at the panel, what they may do, and the record of what they did."""

from kiosk.journal.entries import StaffAct, StaffEntry
from kiosk.journal.journal import Journal
from kiosk.runtime import log
from kiosk.staff.people import NOBODY, Person


class Duty:
    """Begins with a sign-in and ends when the panel closes. Nobody may do anything without one."""

    def __init__(self, journal: Journal, person: Person = NOBODY) -> None:
        self._journal = journal
        self.person = person

    def begin(self, person: Person) -> None:
        """Somebody came in."""
        self.person = person
        self.did(StaffAct.IN)

    def end(self) -> None:
        """They have gone."""
        if self.person is not NOBODY:
            self.did(StaffAct.OUT)
        self.person = NOBODY

    def may(self, act: StaffAct) -> bool:
        """Whether who is here may do it."""
        return act.value in self.person.may

    def did(self, act: StaffAct, about: str = "", entry: int = 0) -> None:
        """Writes what somebody did: their number beside it, in the journal and in the log."""
        self.happened(act, self.person.number, about, entry)

    def happened(self, act: StaffAct, number: int, about: str = "", entry: int = 0) -> None:
        """Writes what happened to the staff panel."""
        self._journal.staff_did(StaffEntry(number, act, about, entry))
        log.note(f"staff {act.value}", request=about, staff=number)
