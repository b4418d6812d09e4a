"""What is gone on with after a fall, as a table: the rule is two falls with one order, then a clean slate."""

import os
from collections.abc import Iterator

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.flow.keepsake import Keepsake, keepsake
from kiosk.flow.state import Kiosk
from kiosk.recovery.left import MOST_FALLS, falls, left
from kiosk.recovery.memory import Memory, new_file
from tests.flow.journeys import JOURNEY

SHOP = "https://shop.example/"
KEPT = replace(keepsake(Kiosk(journey=JOURNEY)), shop=SHOP, step="note")
FROM_THE_JOURNAL = replace(KEPT, step="basket")


@pytest.fixture
def memory() -> Iterator[Memory]:
    file = new_file()
    yield Memory(file)
    os.close(file)


def _go_on(memory: Memory | None) -> Keepsake | None:
    return left(memory, SHOP, lambda: FROM_THE_JOURNAL)


@pytest.mark.parametrize(
    ("tries", "fell", "goes_on"),
    [(0, 1, True), (1, 2, False), (2, 3, False), (9, 10, False)],
)
def test_an_order_is_gone_on_with_after_one_fall(
    memory: Memory, tries: int, fell: int, goes_on: bool
) -> None:
    kept = replace(KEPT, tries=tries)
    memory.write(msgspec.json.encode(kept))
    assert (falls(kept), fell < MOST_FALLS) == (fell, goes_on)
    assert _go_on(memory) == (kept if goes_on else None)


@pytest.mark.parametrize(
    "written",
    [None, b"", b"{", b"{}", msgspec.json.encode(replace(KEPT, shop="https://other.example/"))],
    ids=["nothing", "no bytes", "broken", "no keepsake", "another shop's"],
)
def test_without_a_memory_the_journal_tells(memory: Memory, written: bytes | None) -> None:
    if written is not None:
        memory.write(written)
    assert _go_on(memory) == FROM_THE_JOURNAL


def test_without_a_supervisor_the_journal_tells() -> None:
    assert _go_on(None) == FROM_THE_JOURNAL
