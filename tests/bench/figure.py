"""One figure: its value, what it is compared with, and its target."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """`beside` is the same thing measured of `beside_what` in the same run, in the same unit."""

    name: str
    value: float
    unit: str
    beside: float | None = None
    beside_what: str = "smallest window"
    most: float | None = None
    most_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value divided by `beside`."""
        return self.value / self.beside if self.beside else None

    @property
    def met(self) -> bool | None:
        """Whether it is within its target; None without a target."""
        if self.most is not None:
            return self.value <= self.most
        if self.most_ratio is None or self.ratio is None:
            return None
        return self.ratio <= self.most_ratio


@dataclass(frozen=True)
class Effort:
    """How many runs and samples a figure gets."""

    runs: int
    samples: int
    journeys: int
    pause_s: float


THOROUGH = Effort(runs=9, samples=200, journeys=10, pause_s=0.7)
QUICK = Effort(runs=1, samples=6, journeys=2, pause_s=0.02)


def of_all(found: Sequence[dict[str, float]], key: str) -> float:
    """The median of what several runs found."""
    return median(run[key] for run in found)
