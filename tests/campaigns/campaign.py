"""What every campaign is: cases made from a seed, what they violated, and a table of figures."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from random import Random
from typing import TypeAlias

from tests.campaigns.bugs import BUGS, planted

HEAD = ("| campaign | what | value | target | met |", "|---|---|---|---|---|")
SHOWN = 20
"""At most so many violations are printed; the count has all."""


@dataclass(frozen=True)
class Figure:
    """One line of the table: what was counted or measured, and what it is held to."""

    what: str
    value: str
    target: str
    met: bool


@dataclass(frozen=True)
class Cases:
    """Which cases to play. The same seed and number make the same case, in any order."""

    count: int
    seed: int = 1
    only: int | None = None

    def numbers(self) -> Iterator[int]:
        """The numbers of the cases, in their order."""
        yield from range(self.count) if self.only is None else (self.only,)

    def dice(self, number: int) -> Random:
        """What makes the case of that number."""
        return Random(f"{self.seed}:{number}")


@dataclass
class Report:
    """What a campaign found. A violation names the rule it breaks and the case that shows it."""

    played: int = 0
    violations: list[str] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)

    def violated(self, number: int, what: str) -> None:
        """A case broke a rule."""
        self.violations.append(f"case {number}: {what}")

    def tell(self, what: str, value: str, target: str, *, met: bool) -> None:
        """Adds a line to the table."""
        self.figures.append(Figure(what, value, target, met))

    @property
    def passed(self) -> bool:
        """Whether nothing was violated and every figure is met."""
        return not self.violations and all(figure.met for figure in self.figures)


Campaign: TypeAlias = Callable[[Cases], Report]


def command(name: str, campaign: Campaign, long_form: int, words: list[str] | None = None) -> int:
    """Plays a campaign from the command line. 0 without violations and missed figures, else 1."""
    options = _options(name, long_form, words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic()
    with ExitStack() as stack:
        if options.bug:
            stack.enter_context(planted(options.bug))
        count = max(1, round(options.cases * options.share))
        report = campaign(Cases(count, options.seed, options.only))
    sys.stdout.write(told(name, report, time.monotonic() - begun))
    return 0 if report.passed else 1


def told(name: str, report: Report, seconds: float) -> str:
    """The report as it is printed: violations first, then the table in Markdown."""
    lines = [f"VIOLATED {violation}" for violation in report.violations[:SHOWN]]
    lines += HEAD
    whole = Figure("cases, violations", f"{report.played:,}, {len(report.violations)}", "0 violations", True)
    rows = [Figure(whole.what, whole.value, whole.target, not report.violations), *report.figures]
    lines += [f"| {name} | {f.what} | {f.value} | {f.target} | {'yes' if f.met else 'NO'} |" for f in rows]
    return "\n".join([*lines, f"{name}: {seconds:.0f} s", ""])


def _options(name: str, long_form: int, words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(f"python -m tests.campaigns.{name}")
    parser.add_argument("--cases", type=int, default=long_form, help="how many (%(default)s)")
    parser.add_argument("--share", type=float, default=1.0, help="play this share of them (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what the cases are made from (%(default)s)")
    parser.add_argument("--only", type=int, metavar="N", help="play case N alone")
    parser.add_argument("--bug", choices=sorted(BUGS), help="with this bug planted: it has to be found")
    return parser.parse_args(words)
