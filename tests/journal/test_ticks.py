"""Time that goes on through crashes, and that nobody can set."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.journal import ticks
from kiosk.journal.ticks import NIGHT_S, Mark, Ticks, clocks
from tests.journal.conftest import Machine, Place


def test_it_goes_on_in_the_next_run() -> None:
    machine = Machine()
    ticks = Ticks(Mark(), machine)
    machine.wait(60)
    kept = ticks.mark()
    machine.wait(5)
    assert Ticks(kept, machine).now() == ticks.now()


def test_setting_the_clock_changes_nothing() -> None:
    for jump in (-3 * 86400, 3 * 86400):
        machine = Machine()
        ticks = Ticks(Mark(50.0, machine.now), machine)
        machine.set_wall(jump)
        assert ticks.now() == 50
        assert Ticks(ticks.mark(), machine).now() == 50


def test_a_night_off_counts_as_a_night_at_most() -> None:
    for off_s, counted in ((3600.0, 3600.0), (40 * 86400.0, NIGHT_S), (-86400.0, 0.0)):
        machine = Machine()
        kept = Mark(50.0, machine.now)
        machine.reboot(off_s)
        assert Ticks(kept, machine).now() == 50 + counted


def test_a_machine_that_says_a_shorter_uptime_was_started_anew() -> None:
    machine = Machine()
    kept = Mark(50.0, machine.now)
    machine.now = machine.now._replace(up_s=machine.now.up_s - 1, wall_s=machine.now.wall_s + 60)
    assert Ticks(kept, machine).now() == 110


def test_nothing_was_kept_before_the_first_start() -> None:
    assert Mark() == (0.0, ("", 0.0, 0.0))


def test_suspended_time_counts_where_the_machine_tells_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "clock_gettime", lambda _: 7.0)
    monkeypatch.setattr(time, "monotonic", lambda: 5.0)
    assert clocks().up_s == 7
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    assert clocks().up_s == 5


def test_each_run_of_the_machine_has_its_own_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ticks, "_BOOT", tmp_path / "boot_id")
    assert clocks().boot == ""
    (tmp_path / "boot_id").write_text("4f2a\n")
    assert clocks().boot == "4f2a"


def test_this_machines_clocks_go_on() -> None:
    before, after = clocks(), clocks()
    assert before.boot == after.boot
    assert 0 <= before.up_s <= after.up_s
    assert before.wall_s > 1_700_000_000


def test_a_mark_that_is_no_number_is_none(place: Place) -> None:
    place.open().close()
    with closing(sqlite3.connect(place.file)) as db, db:
        db.execute("UPDATE facts SET value = 'x' WHERE name = 'up_s'")
    assert place.open().counts.now <= NIGHT_S
