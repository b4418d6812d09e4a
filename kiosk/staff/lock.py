"""The lock of the staff panel: counts wrong tries over restarts, power cuts and changes of the clock."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from kiosk.journal.ticks import Mark, Now, Ticks, clocks
from kiosk.staff import lock_file
from kiosk.staff.lock_file import Kept, Unseen
from kiosk.staff.waits import BADGE_S, Wrong, a_day, is_old, left_s, made_good, once_more

UNLOCK = "-ended"
"""What `kiosk unlock` appends to the name of the lock's file, for a file that ends the waits."""
BADGES = 100
"""What badges are counted by; PINs are by a number of two digits."""


def _now() -> datetime:
    return datetime.now().astimezone()


class Lock:
    """Time counts only while the machine is on. One thread tries; any may ask for the wait."""

    def __init__(
        self,
        file: Path | None,
        people: int = 1,
        machine: Callable[[], Now] = clocks,
        now: Callable[[], datetime] = _now,
    ) -> None:
        """Without a file it counts in memory, from nothing: a demo's PIN is no secret."""
        self._file, self._now = file, now
        self._a_day = a_day(people)
        self._kept = lock_file.read(file) if file else Kept()
        self._ticks = Ticks(_only_while_on(self._kept.mark, machine()), machine)

    @property
    def unseen(self) -> Unseen:
        """The wrong tries that nobody of staff has looked at."""
        return self._kept.unseen

    def left_s(self, number: int) -> float:
        """Seconds until a PIN with this number is looked at again; 0 where there is no wait."""
        wrong = self._of(number)
        if number == BADGES:
            return max(0.0, wrong.at[-1] + BADGE_S - self._ticks.now()) if wrong.at else 0.0
        return left_s(wrong, self._ticks.now(), self._a_day)

    def try_with(self, number: int, fits: Callable[[], bool]) -> bool:
        """Whether it fits. A try is counted before it is looked at, so that a power cut does not undo it."""
        if self.left_s(number):
            return False
        before = self._kept
        self._keep(self._with(number, once_more(self._of(number), self._ticks.now()), self._one_more()))
        if not fits():
            return False
        self._keep(before)
        self.came_in(number)
        return True

    def came_in(self, number: int) -> None:
        """Ends the wait of a number, because its PIN or its badge was right."""
        self._keep(self._with(number, made_good(self._of(number)), self._kept.unseen))

    def seen(self) -> None:
        """Staff has looked at the wrong tries; `keep` writes that."""
        self._kept = replace(self._kept, unseen=Unseen())

    @property
    def counts(self) -> bool:
        """Whether there is anything that time takes away."""
        return bool(self._kept.doubted.at or self._kept.wrong)

    def keep(self) -> None:
        """Writes what is counted, and how much time has passed."""
        self._keep(self._kept)

    def unlocked(self) -> bool:
        """Whether an operator has ended the waits since this was last asked; then they have ended."""
        if self._file is None:
            return False
        with suppress(OSError):
            # A file that cannot be taken away would open again and again.
            self._file.with_name(f"{self._file.name}{UNLOCK}").unlink()
            self._keep(Kept(unseen=self._kept.unseen))
            return True
        return False

    def _of(self, number: int) -> Wrong:
        return self._kept.wrong.get(number, Wrong() if number == BADGES else self._kept.doubted)

    def _with(self, number: int, wrong: Wrong, unseen: Unseen) -> Kept:
        return replace(self._kept, wrong=self._kept.wrong | {number: wrong}, unseen=unseen)

    def _one_more(self) -> Unseen:
        before, now = self._kept.unseen, self._now().isoformat(timespec="seconds")
        return Unseen(before.times + 1, before.since or now, now)

    def _keep(self, kept: Kept) -> None:
        now = self._ticks.now()
        wrong = {number: one for number, one in kept.wrong.items() if not is_old(one, now)}
        doubted = Wrong() if is_old(kept.doubted, now) else kept.doubted
        self._kept = replace(kept, wrong=wrong, doubted=doubted, mark=self._ticks.mark())
        if self._file:
            lock_file.write(self._file, self._kept)


def _only_while_on(kept: Mark, now: Now) -> Mark:
    """The mark to count on from: only a clock that can be set measures the time off, so it counts nothing."""
    same = bool(now.boot) and kept.at.boot == now.boot and kept.at.up_s <= now.up_s
    return kept if same else Mark(kept.ticks, now)
