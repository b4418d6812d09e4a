"""Which settings of the scanner would help, by what came from it."""

from math import ceil

from kiosk.input.arrival import Arrival
from kiosk.input.reading import AUTO, is_usual, layouts_that_fit

_ROOM = 1.3
_STEP_MS = 10
_MOST_MS = 1000


def advice(came: Arrival, gap_ms: float, layout: str = AUTO) -> dict[str, str]:
    """Keys of `[devices.scanner]` and the values to write; empty where the settings do."""
    found = {}
    if came.pause_ms > gap_ms:
        found["gap_ms"] = str(min(_MOST_MS, ceil(came.pause_ms * _ROOM / _STEP_MS) * _STEP_MS))
    fitting = layouts_that_fit(came.reading.here) if layout == AUTO else ()
    if fitting and not is_usual(came.reading.code):
        found["layout"] = f'"{fitting[0]}"'
    return found
