"""The entrance: looks at a PIN or a badge in a thread, because a hash takes longer than a frame."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.journal.at_once import AtOnce
from kiosk.journal.entries import StaffAct
from kiosk.runtime import log
from kiosk.settings.pin import fits, is_badge
from kiosk.staff.duty import Duty
from kiosk.staff.lock import BADGES, Lock
from kiosk.staff.people import NOBODY, Person, by_name, claim, lengths

WRONG_PINS = "pin"
"""What a settled list of wrong tries is about, in the journal."""


class CodeAnswer(NamedTuple):
    """Who came in; None where the code was wrong, or was not looked at because its number has to wait.

    `counted_by` is the number that was typed, `told_as` what may be written of it: two digits of a PIN
    that was typed without its number are nobody's business.
    """

    person: Person | None
    counted_by: int
    told_as: int
    tried: bool = True


class Entrance(QObject):
    """One code at a time."""

    answered = Signal(object)
    """An `CodeAnswer`."""
    _looked = Signal(object)

    def __init__(
        self, those: tuple[Person, ...], lock: Lock, duty: Duty, thread: Executor | None = None
    ) -> None:
        super().__init__()
        self._those, self.lock, self.duty = those, lock, duty
        self._thread = thread or AtOnce()
        self.busy = False
        self.by_name = by_name(those)
        self.lengths = lengths(those)
        self.has_badge = any(one.badge for one in those)
        self._looked.connect(self._answer)

    @property
    def is_open(self) -> bool:
        """Whether there is anybody who may come in."""
        return bool(self._those)

    def takes(self, code: str) -> bool:
        """Whether a scanned code is a badge's: it goes to no shop, wherever it was scanned."""
        return self.has_badge and is_badge(code)

    @property
    def wait_s(self) -> float:
        """How long everybody's PIN has to wait; a name's wait shows once its number was typed."""
        return 0.0 if self.by_name else self.lock.left_s(0)

    def unlock(self) -> None:
        """Looks whether an operator has ended the waits."""
        if self.lock.unlocked():
            self.duty.happened(StaffAct.UNLOCKED, NOBODY.number)

    def look_at(self, code: str) -> None:
        """Looks at a code; `answered` tells. Drops it while it looks at another one."""
        if not self.busy:
            self.busy = True
            self._in_the_thread(lambda: self._look_and_tell(code))

    def tick(self) -> None:
        """Writes how much time has passed, where something waits for that."""
        if self.lock.counts:
            self._in_the_thread(self.lock.keep)

    def see(self) -> None:
        """Staff has looked at the wrong tries."""
        if self.duty.may(StaffAct.SETTLE):
            self.duty.did(StaffAct.SETTLE, WRONG_PINS)
            self.lock.seen()
            self._in_the_thread(self.lock.keep)

    def close(self) -> None:
        """Ends the thread; an answer that is still on its way opens nothing."""
        self._looked.disconnect(self._answer)
        self._thread.shutdown(wait=True)

    def _answer(self, answer: CodeAnswer) -> None:
        self.busy = False
        if answer.tried and not answer.person:
            self.duty.happened(StaffAct.WRONG, answer.told_as)
            if self.lock.left_s(answer.counted_by) and answer.counted_by != BADGES:
                self.duty.happened(StaffAct.WAIT, answer.told_as)
        self.answered.emit(answer)

    def _look_and_tell(self, code: str) -> None:
        """A bug opens nothing and leaves the entrance free for the next code."""
        answer = CodeAnswer(None, NOBODY.number, NOBODY.number, tried=False)
        try:
            answer = self._look(code)
        finally:
            self._looked.emit(answer)

    def _look(self, code: str) -> CodeAnswer:
        return self._look_at_badge(code) if is_badge(code) else self._look_at_pin(code)

    def _look_at_badge(self, code: str) -> CodeAnswer:
        if self.lock.left_s(BADGES):
            return CodeAnswer(None, BADGES, BADGES, tried=False)
        found: list[Person] = []

        def any_fits() -> bool:
            found.extend(one for one in self._those if one.badge and fits(code, one.badge))
            return bool(found)

        if not self.lock.try_with(BADGES, any_fits):
            return CodeAnswer(None, BADGES, BADGES)
        (person, *_) = found
        self.lock.came_in(person.number)
        return CodeAnswer(person, BADGES, person.number)

    def _look_at_pin(self, code: str) -> CodeAnswer:
        typed = claim(code, self._those)
        told_as = typed.person.number if typed.person else NOBODY.number
        if self.lock.left_s(typed.number):
            return CodeAnswer(None, typed.number, told_as, tried=False)
        opened = self.lock.try_with(typed.number, lambda: fits(typed.pin, typed.written))
        return CodeAnswer(typed.person if opened else None, typed.number, told_as)

    def _in_the_thread(self, do: Callable[[], object]) -> None:
        self._thread.submit(do).add_done_callback(_heard)


def _heard(done: "Future[object]") -> None:
    error = None if done.cancelled() else done.exception()
    if error is not None:
        log.report(error)
