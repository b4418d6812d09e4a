"""What came from a scanner, made up."""

from kiosk.input.arrival import Arrival, arrival
from kiosk.input.outcomes import Broken, Scan
from kiosk.input.strokes import KeyDown, Sort
from kiosk.input.verdict import WhyBroken


def scan_of(code: str, *, here: str = "", end: str = "\r", why: WhyBroken | None = None) -> Arrival:
    """A code whose keys came every four milliseconds; `here` is what this device's layout made of it."""
    keys = tuple(KeyDown(1000.0 + 4 * place, Sort.CHARACTER, letter, 1) for place, letter in enumerate(code))
    came = arrival(Broken(why, keys) if why else Scan(keys, end))
    return came._replace(reading=came.reading._replace(here=here or code))
