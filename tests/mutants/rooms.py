"""Which rooms are mutated, which tests have to notice, and the goal."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"


@dataclass(frozen=True)
class Room:
    """`sample` is the share of its mutants that a whole run takes; `numbers` whether numbers are changed."""

    name: str
    goal: float
    sample: float = 1.0
    numbers: bool = True
    root: Path = ROOT
    package: str = "kiosk"

    @property
    def folder(self) -> Path:
        return self.root / self.package / self.name

    @property
    def tests(self) -> Path:
        """The mirrored folder: the tests near it."""
        return self.root / "tests" / self.name

    @property
    def build(self) -> Path:
        return self.root / "build" / "mutants"


# What is drawn is held by pictures: a length changed by one pixel is no fault that a test here should find.
ROOMS = (
    Room("flow", 0.95),
    Room("api", 0.95),
    Room("journal", 0.95),
    Room("checkout", 0.95),
    Room("ui/screens", 0.80, sample=0.25, numbers=False),
    Room("ui/shell", 0.80, sample=0.5, numbers=False),
)
