"""Which picture the program fell with, over any number of programs."""

import os
from collections.abc import Iterator

import pytest

from kiosk.recovery.memory import BESIDE, SIZE, Memory, new_file
from kiosk.recovery.under_way import MOST, UnderWay


@pytest.fixture
def file() -> Iterator[int]:
    made = new_file()
    yield made
    os.close(made)


def test_what_was_under_way_when_the_program_fell_is_blamed_ever_after(file: int) -> None:
    UnderWay(file).begins("https://shop.example/a.png")
    for _ in range(3):
        after = UnderWay(file)
        assert after.blames("https://shop.example/a.png")
        assert not after.blames("https://shop.example/b.png")


def test_what_had_ended_is_not(file: int) -> None:
    before = UnderWay(file)
    for name in "ab":
        before.begins(name)
        before.ends()
    assert not any(UnderWay(file).blames(name) for name in "ab")


def test_each_fall_adds_one_and_the_oldest_is_forgotten(file: int) -> None:
    names = [f"{number}.png" for number in range(MOST + 2)]
    for name in names:
        UnderWay(file).begins(name)
    last = UnderWay(file)
    assert [name for name in names if last.blames(name)] == names[2:]


def test_a_shopper_who_leaves_changes_nothing_of_it(file: int) -> None:
    UnderWay(file).begins("a")
    memory = Memory(file)
    memory.write(b"order")
    memory.wipe()
    assert UnderWay(file).blames("a")
    assert memory.read() is None


def test_no_address_can_be_read_there(file: int) -> None:
    UnderWay(file).begins("https://shop.example/a.png")
    kept = os.pread(file, SIZE, BESIDE)
    assert kept.strip(b"\0")
    assert b"shop" not in kept


@pytest.mark.parametrize("address", ["", "\ud800", "x" * 5_000])
def test_any_address_can_be_blamed(file: int, address: str) -> None:
    UnderWay(file).begins(address)
    assert UnderWay(file).blames(address)
