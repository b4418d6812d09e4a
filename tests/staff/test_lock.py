"""Nobody tries PINs for long: not by restarting, not by the clock, not by pulling the plug."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.staff.lock import LOCKED_S, MOST_WRONG, Lock


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk" / "lock"


@contextmanager
def full_disk() -> Iterator[None]:
    """Files can be opened, and nothing can be written into them."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def wrong(lock: Lock, times: int = MOST_WRONG) -> None:
    for _ in range(times):
        assert not lock.try_with(lambda: False)


def test_it_opens_for_the_right_one(file: Path, clock: Clock) -> None:
    assert Lock(file, clock).try_with(lambda: True)


def test_five_wrong_ones_lock_it(file: Path, clock: Clock) -> None:
    lock = Lock(file, clock)
    wrong(lock, MOST_WRONG - 1)
    assert lock.left_s == 0
    wrong(lock, 1)
    assert lock.left_s == LOCKED_S
    assert not lock.try_with(lambda: True)


def test_it_opens_again_by_itself(file: Path, clock: Clock) -> None:
    lock = Lock(file, clock)
    wrong(lock)
    clock.now += LOCKED_S
    assert lock.left_s == 0
    assert lock.try_with(lambda: True)


def test_then_there_are_five_more(file: Path, clock: Clock) -> None:
    lock = Lock(file, clock)
    wrong(lock)
    clock.now += LOCKED_S
    wrong(lock, MOST_WRONG - 1)
    assert lock.left_s == 0
    wrong(lock, 1)
    assert lock.left_s == LOCKED_S


def test_the_right_one_forgives_the_wrong(file: Path, clock: Clock) -> None:
    lock = Lock(file, clock)
    wrong(lock, MOST_WRONG - 1)
    lock.try_with(lambda: True)
    wrong(lock, MOST_WRONG - 1)
    assert lock.left_s == 0


def test_a_restart_begins_the_wait_anew(file: Path, clock: Clock) -> None:
    wrong(Lock(file, clock))
    clock.now += LOCKED_S - 1
    assert Lock(file, clock).left_s == LOCKED_S


def test_a_restart_forgives_no_try(file: Path, clock: Clock) -> None:
    wrong(Lock(file, clock), MOST_WRONG - 1)
    again = Lock(file, clock)
    wrong(again, 1)
    assert again.left_s == LOCKED_S


def test_a_try_counts_before_it_is_looked_at(file: Path, clock: Clock) -> None:
    def plug_pulled() -> bool:
        raise KeyboardInterrupt

    lock = Lock(file, clock)
    wrong(lock, MOST_WRONG - 1)
    with pytest.raises(KeyboardInterrupt):
        lock.try_with(plug_pulled)
    assert Lock(file, clock).left_s == LOCKED_S


def test_a_file_that_was_meddled_with_locks_it(file: Path, clock: Clock) -> None:
    file.parent.mkdir()
    file.write_text("none of your business")
    assert Lock(file, clock).left_s == LOCKED_S


def test_without_a_disk_it_still_counts(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "kiosk").write_text("a file where a folder should be")
    lock = Lock(tmp_path / "kiosk" / "lock", clock)
    assert lock.left_s == 0
    wrong(lock)
    assert lock.left_s == LOCKED_S


def test_a_full_disk_locks_nobody_out_after_a_restart(file: Path, clock: Clock) -> None:
    lock = Lock(file, clock)
    lock.try_with(lambda: True)
    with full_disk():
        assert lock.try_with(lambda: True)
    assert Lock(file, clock).left_s == 0


def test_a_full_disk_forgives_nothing_that_was_counted(file: Path, clock: Clock) -> None:
    wrong(Lock(file, clock))
    with full_disk():
        assert not Lock(file, clock).try_with(lambda: True)
        clock.now += LOCKED_S
        assert Lock(file, clock).left_s == LOCKED_S
