"""How often the program fell with an order is counted where it outlives the program."""

import os
from collections.abc import Iterator

import pytest

from kiosk.flow.keepsake import Keepsake
from kiosk.recovery import keeper
from kiosk.recovery.keeper import Keeper
from kiosk.recovery.left import falls, left
from kiosk.recovery.memory import Memory, new_file
from tests.checkout.visit import Visit, play
from tests.conftest import Loop

SHOP = "https://shop.example/"


@pytest.fixture
def file() -> Iterator[int]:
    made = new_file()
    yield made
    os.close(made)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def _left(file: int) -> Keepsake | None:
    """What the next program would go on with."""
    return left(Memory(file), SHOP, lambda: None)


def _begun(visit: Visit, file: int, clock: Clock) -> Keeper:
    kept = Keeper(Memory(file), visit.checkout, SHOP, lambda: False, clock)
    kept.begin(_left(file))
    return kept


def test_each_program_that_takes_an_order_up_counts_once(loop: Loop, file: int) -> None:
    async def life(visit: Visit) -> None:
        clock = Clock()
        first = _begun(visit, file, clock)
        await visit.scan()
        once = _left(file)
        second = _begun(visit, file, clock)
        assert once is not None
        assert falls(once) == 1
        assert _left(file) is None
        first.end()
        second.end()

    play(loop, life)


def test_who_stood_for_a_minute_did_not_fall_of_it(loop: Loop, file: int) -> None:
    async def life(visit: Visit) -> None:
        clock = Clock()
        first = _begun(visit, file, clock)
        await visit.scan()
        first._timer.stop()
        visit.checkout.changed.disconnect(first._keep)
        second = _begun(visit, file, clock)
        clock.now += keeper.STEADY_S
        second._keep(visit.checkout.kiosk)
        kept = _left(file)
        assert kept is not None
        assert falls(kept) == 1
        second.end()

    play(loop, life)
