"""A journal in a scratch folder, on clocks that a test sets."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.journal.journal import Journal
from kiosk.journal.ticks import Now

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass
class Machine:
    """A machine whose clocks stand still until they are set."""

    now: Now = field(default_factory=lambda: Now("first", 100.0, 1_000_000.0))

    def __call__(self) -> Now:
        return self.now

    def wait(self, seconds: float) -> None:
        """Time passes, by every clock."""
        self.now = self.now._replace(up_s=self.now.up_s + seconds, wall_s=self.now.wall_s + seconds)

    def set_wall(self, seconds: float) -> None:
        """Somebody sets the clock on the wall forward, or back."""
        self.now = self.now._replace(wall_s=self.now.wall_s + seconds)

    def reboot(self, off_s: float) -> None:
        """It was switched off for so long."""
        self.now = Now(self.now.boot + "+", 5.0, self.now.wall_s + off_s)


@dataclass(frozen=True)
class Place:
    """Where a journal is kept, and the machine it is kept on."""

    file: Path
    machine: Machine

    def open(self) -> Journal:
        """As the program does when it starts."""
        return Journal(self.file, self.file.with_name("key"), now=lambda: NOON, machine=self.machine)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "state" / "journal.sqlite3", Machine())
