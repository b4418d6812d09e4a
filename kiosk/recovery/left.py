"""What the program before this one left to go on with, and when it is better not to."""

from collections.abc import Callable

import msgspec

from kiosk.flow.keepsake import Keepsake
from kiosk.recovery.memory import Memory

MOST_FALLS = 2
"""So often may an order have brought the program down; then a clean slate, and the rest is staff's."""


def left(memory: Memory | None, shop: str, power_cut: Callable[[], Keepsake | None]) -> Keepsake | None:
    """What to go on with; `power_cut` tells what is known where no memory was left.

    What has been given up does not come back by that other way.
    """
    kept = _kept(memory, shop) if memory else None
    if kept is None:
        return power_cut()
    return kept if falls(kept) < MOST_FALLS else None


def falls(kept: Keepsake) -> int:
    """How often the program fell with it: once when it was new, and once with each try since."""
    return kept.tries + 1


def _kept(memory: Memory, shop: str) -> Keepsake | None:
    try:
        kept = msgspec.json.decode(memory.read() or b"", type=Keepsake)
    except msgspec.DecodeError:
        return None
    return kept if kept.shop == shop else None
