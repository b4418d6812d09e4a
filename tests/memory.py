"""How much memory a process took at any moment, as Linux counts it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

_ITSELF = Path("/proc/self")
_PEAK_ANEW = "5"


def begin() -> float:
    """Sets the peak back. The megabytes that are resident now."""
    (_ITSELF / "clear_refs").write_text(_PEAK_ANEW, "ascii")
    return _megabytes("VmRSS")


def most_since(before: float) -> float:
    """The most since `begin`, above what was there then; megabytes."""
    return _megabytes("VmHWM") - before


def taken(job: Callable[[], T]) -> tuple[T, float]:
    """What comes of it, and the megabytes that it took at its worst moment."""
    before = begin()
    found = job()
    return found, most_since(before)


def _megabytes(name: str) -> float:
    told = (_ITSELF / "status").read_text("ascii", "replace")
    line = next(line for line in told.splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024
