"""The little memory that outlives a crash."""

import os
from collections.abc import Iterator

import pytest

from kiosk.recovery.memory import LARGEST, SLOT, Memory, new_file


@pytest.fixture
def file() -> Iterator[int]:
    made = new_file()
    yield made
    os.close(made)


def test_what_was_written_last_is_read(file: int) -> None:
    memory = Memory(file)
    assert memory.read() is None
    for what in (b"one", b"two", b"three" * 1000, b""):
        memory.write(what)
        assert memory.read() == what
        assert Memory(file).read() == what


@pytest.mark.parametrize("place", [0, 8, 16, 20, 24, 26])
def test_a_writing_that_was_cut_off_leaves_the_one_before(file: int, place: int) -> None:
    memory = Memory(file)
    memory.write(b"one")
    memory.write(b"two")
    begins = next(at for at in (0, SLOT) if b"two" in os.pread(file, SLOT, at))
    old = os.pread(file, 1, begins + place)
    os.pwrite(file, bytes([old[0] ^ 0xFF]), begins + place)
    assert Memory(file).read() == b"one"


def test_the_next_program_writes_over_the_older_one(file: int) -> None:
    Memory(file).write(b"one")
    Memory(file).write(b"two")
    Memory(file).write(b"three")
    assert b"one" not in os.pread(file, 2 * SLOT, 0)
    assert Memory(file).read() == b"three"


def test_nothing_of_what_was_wiped_stays(file: int) -> None:
    memory = Memory(file)
    memory.write(b"one")
    memory.write(b"two")
    memory.wipe()
    assert os.pread(file, 2 * SLOT, 0) == bytes(2 * SLOT)
    assert memory.read() is None


def test_what_is_too_large_is_not_kept(file: int) -> None:
    memory = Memory(file)
    memory.write(b"one")
    memory.write(bytes(LARGEST + 1))
    assert memory.read() is None
    memory.write(bytes(LARGEST))
    assert memory.read() == bytes(LARGEST)


def test_nobody_can_make_it_larger_or_smaller(file: int) -> None:
    for size in (0, 2 * SLOT, 4 * SLOT):
        with pytest.raises(OSError, match="not permitted"):
            os.ftruncate(file, size)
