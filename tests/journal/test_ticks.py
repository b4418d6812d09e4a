"""Time that goes on through crashes, and that nobody can set."""

from kiosk.journal.ticks import NIGHT_S, Mark, Ticks
from tests.journal.conftest import Machine


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
