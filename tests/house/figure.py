"""A figure, what it is held to, and the table of all of them."""

from collections.abc import Iterable
from dataclasses import dataclass

HEAD = ("| figure | value | goal | met |", "|---|---|---|---|")


@dataclass(frozen=True)
class Figure:
    """`goal` and `met` as they are printed; `met` is None for a figure that was not measured."""

    name: str
    value: str
    goal: str
    met: bool | None


def at_most(name: str, values: Iterable[float], goals: Iterable[float]) -> Figure:
    """Several numbers of one line, each with an upper bound."""
    values, goals = list(values), list(goals)
    met = all(value <= goal for value, goal in zip(values, goals, strict=True))
    return Figure(name, _joined(values), _joined(goals, "≤ "), met)


def not_measured(name: str, how: str, goal: str) -> Figure:
    return Figure(name, how, goal, None)


def table(figures: Iterable[Figure]) -> str:
    met = {True: "yes", False: "NO", None: "–"}
    lines = (f"| {one.name} | {one.value} | {one.goal} | {met[one.met]} |" for one in figures)
    return "\n".join((*HEAD, *lines))


def _joined(numbers: Iterable[float], before: str = "") -> str:
    return " · ".join(f"{before}{number:,g}" for number in numbers)
