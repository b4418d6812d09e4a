"""Nobody tries PINs for long: not by restarting, not by the clock, not by pulling the plug."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from kiosk.paths import STAFF_LOCK, STAFF_UNLOCK
from kiosk.staff.lock import BADGES, Lock
from kiosk.staff.waits import DAY_S, MOST_A_DAY
from tests.journal.conftest import NOON, Machine

HOUR_S = 3600.0


class Kiosk:
    """A kiosk whose lock is kept in a file, on a machine that a test switches off and on."""

    def __init__(self, file: Path) -> None:
        self.file, self.machine = file, Machine()
        file.parent.mkdir()
        file.write_text("0")
        self.lock = self.start()

    def start(self) -> Lock:
        self.lock = Lock(self.file, 1, self.machine, lambda: NOON)
        return self.lock

    def wrong(self, times: int = 1, number: int = 0) -> None:
        """Each as soon as the wait is over."""
        for _ in range(times):
            self.machine.wait(self.lock.left_s(number))
            assert not self.lock.try_with(number, lambda: False)

    @property
    def left_s(self) -> float:
        return self.lock.left_s(0)


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path / "kiosk" / STAFF_LOCK)


@contextmanager
def full_disk() -> Iterator[None]:
    """Files can be opened, and nothing can be written into them."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_it_opens_for_the_right_one(kiosk: Kiosk) -> None:
    assert kiosk.lock.try_with(0, lambda: True)
    assert not kiosk.lock.unseen.times


def test_wrong_ones_lock_it_and_nothing_is_looked_at_meanwhile(kiosk: Kiosk) -> None:
    kiosk.wrong(3)
    assert kiosk.left_s == 30
    assert not kiosk.lock.try_with(0, lambda: True)
    kiosk.machine.wait(30)
    assert kiosk.lock.try_with(0, lambda: True)


def test_one_who_is_locked_out_keeps_nobody_else_out(kiosk: Kiosk) -> None:
    kiosk.wrong(3, number=4)
    assert kiosk.lock.left_s(4)
    assert kiosk.lock.try_with(5, lambda: True)


def test_badges_wait_for_two_seconds_and_no_more(kiosk: Kiosk) -> None:
    for _ in range(50):
        kiosk.wrong(number=BADGES)
        assert kiosk.lock.left_s(BADGES) == 2
        kiosk.machine.wait(2)
    assert not kiosk.left_s
    assert kiosk.lock.try_with(BADGES, lambda: True)


def test_who_came_in_by_a_badge_does_not_wait_for_the_pin(kiosk: Kiosk) -> None:
    kiosk.wrong(3)
    kiosk.lock.came_in(0)
    assert not kiosk.left_s


NEW_STARTS: dict[str, Callable[[Machine], None]] = {
    "restart": lambda _: None,
    "power cut": lambda machine: machine.reboot(0),
    "a night off": lambda machine: machine.reboot(12 * HOUR_S),
    "a clock set forward": lambda machine: machine.set_wall(365 * DAY_S),
    "a clock set back": lambda machine: machine.set_wall(-365 * DAY_S),
    "a clock set forward while it was off": lambda machine: machine.reboot(365 * DAY_S),
    "a clock that begins in 1970": lambda machine: machine.reboot(-machine.now.wall_s),
}


@pytest.mark.parametrize("befalls", NEW_STARTS.values(), ids=NEW_STARTS)
def test_no_new_start_gives_a_try(kiosk: Kiosk, befalls: Callable[[Machine], None]) -> None:
    kiosk.wrong(3)
    befalls(kiosk.machine)
    kiosk.start()
    assert kiosk.left_s == 30
    kiosk.machine.wait(30)
    kiosk.wrong()
    assert kiosk.left_s == 60


def test_time_goes_on_through_a_restart(kiosk: Kiosk) -> None:
    kiosk.wrong(7)
    kiosk.machine.wait(HOUR_S - 1)
    kiosk.start()
    assert kiosk.left_s == 1


def test_time_that_was_written_goes_on_through_a_power_cut(kiosk: Kiosk) -> None:
    kiosk.wrong(7)
    kiosk.machine.wait(3000)
    kiosk.lock.keep()
    kiosk.machine.wait(300)
    kiosk.machine.reboot(0)
    kiosk.start()
    assert kiosk.left_s == 600


def test_where_no_boot_is_known_no_time_off_counts(kiosk: Kiosk) -> None:
    kiosk.machine.now = kiosk.machine.now._replace(boot="")
    kiosk.wrong(3)
    kiosk.machine.wait(HOUR_S)
    kiosk.start()
    assert kiosk.left_s == 30


def test_no_way_of_restarting_gives_more_tries_than_a_day_has(kiosk: Kiosk) -> None:
    """Restarts, power cuts, leaps of the clock and right ones in any order, for ten days that it is on."""
    dice, tries, on_s = Random(11), 0, 0.0
    while on_s < 10 * DAY_S:
        if not kiosk.left_s:
            kiosk.wrong()
            tries += 1
        match dice.randrange(6):
            case 0:
                kiosk.lock.try_with(0, lambda: True)
            case 1:
                dice.choice(list(NEW_STARTS.values()))(kiosk.machine)
                kiosk.start()
            case _:
                on_s += 900
                kiosk.machine.wait(900)
    assert 10 < tries <= 11 * MOST_A_DAY


def test_a_try_counts_before_it_is_looked_at(kiosk: Kiosk) -> None:
    def plug_pulled() -> bool:
        raise KeyboardInterrupt

    kiosk.wrong(2)
    with pytest.raises(KeyboardInterrupt):
        kiosk.lock.try_with(0, plug_pulled)
    kiosk.start()
    assert kiosk.left_s == 30


def test_a_lost_file_begins_with_a_wait_and_then_one_try(kiosk: Kiosk) -> None:
    kiosk.file.unlink()
    kiosk.start()
    assert kiosk.left_s == kiosk.lock.left_s(7) == 300
    assert not kiosk.lock.left_s(BADGES)
    kiosk.machine.wait(300)
    kiosk.wrong()
    assert kiosk.left_s == 900


def test_a_lost_file_is_lost_for_a_day(kiosk: Kiosk) -> None:
    kiosk.file.unlink()
    kiosk.start()
    kiosk.machine.wait(300)
    assert kiosk.lock.try_with(0, lambda: True)
    assert kiosk.lock.try_with(0, lambda: True)
    kiosk.machine.wait(DAY_S)
    kiosk.lock.keep()
    assert not kiosk.lock.counts


@pytest.mark.parametrize("text", ["none of your business", "", "[]", '{"wrong": {"0": {"row": "x"}}}', "-1"])
def test_a_file_that_was_meddled_with_waits_longest(kiosk: Kiosk, text: str) -> None:
    kiosk.file.write_text(text)
    kiosk.start()
    assert kiosk.left_s == HOUR_S


@pytest.mark.parametrize(("counted", "left_s"), [("0", 0), ("4", 60), ("5", 300)])
def test_a_count_of_before_there_were_names_is_read(kiosk: Kiosk, counted: str, left_s: float) -> None:
    kiosk.file.write_text(counted)
    kiosk.start()
    assert kiosk.left_s == left_s


def test_without_a_disk_it_still_counts(tmp_path: Path) -> None:
    (tmp_path / "kiosk").write_text("a file where a folder should be")
    machine = Machine()
    lock = Lock(tmp_path / "kiosk" / "lock", 1, machine)
    machine.wait(300)
    lock.try_with(0, lambda: False)
    assert lock.left_s(0) == 900


def test_a_full_disk_locks_nobody_out_after_a_restart(kiosk: Kiosk) -> None:
    kiosk.lock.try_with(0, lambda: True)
    with full_disk():
        assert kiosk.lock.try_with(0, lambda: True)
    kiosk.start()
    assert not kiosk.left_s


def test_a_full_disk_forgives_nothing_that_was_counted(kiosk: Kiosk) -> None:
    kiosk.wrong(3)
    with full_disk():
        assert not kiosk.start().try_with(0, lambda: True)
        kiosk.machine.wait(30)
        kiosk.machine.reboot(0)
        assert kiosk.start().left_s(0) == 30


def test_only_its_owner_may_read_it(kiosk: Kiosk) -> None:
    kiosk.wrong()
    assert kiosk.file.stat().st_mode & 0o777 == 0o600
    assert not kiosk.file.with_name(f"{STAFF_LOCK}-new").exists()


def test_without_a_file_it_begins_open() -> None:
    """As for a demo, whose PIN is in public."""
    lock = Lock(None)
    assert not lock.left_s(0)
    assert not lock.unlocked()


def test_an_operator_ends_the_waits_and_what_was_tried_stays_to_be_seen(kiosk: Kiosk) -> None:
    kiosk.wrong(3)
    kiosk.file.with_name(STAFF_UNLOCK).touch()
    assert kiosk.lock.unlocked()
    assert not kiosk.left_s
    assert not kiosk.start().left_s(0)
    assert kiosk.lock.unseen.times == 3


def test_word_of_an_operator_that_cannot_be_taken_away_does_not_count(kiosk: Kiosk) -> None:
    """Else it would end every wait from now on."""
    kiosk.wrong(3)
    kiosk.file.with_name(STAFF_UNLOCK).mkdir()
    assert not kiosk.lock.unlocked()
    assert kiosk.left_s == 30


def test_what_nobody_has_seen_is_told_over_a_restart(kiosk: Kiosk) -> None:
    kiosk.wrong(2)
    kiosk.lock.try_with(0, lambda: True)
    unseen = kiosk.start().unseen
    assert (unseen.times, unseen.since, unseen.last) == (2, NOON.isoformat(), NOON.isoformat())
    kiosk.lock.seen()
    kiosk.lock.keep()
    assert not kiosk.start().unseen.times
