"""Mutants killed, as the last run of `python -m tests.mutants` kept it in the build folder."""

from collections.abc import Iterator, Mapping

from tests.house.figure import Figure, not_measured
from tests.mutants.result import Result, kept
from tests.mutants.rooms import ROOMS


def killed(results: Mapping[str, Result] | None = None) -> Iterator[Figure]:
    """One line a room; `sample` says what share of its mutants was played."""
    results = kept() if results is None else results
    for room in ROOMS:
        name, goal = f"mutants killed in {room.name}", f"≥ {room.goal:.0%}"
        found = results.get(room.name)
        if found is None:
            yield not_measured(name, "not measured", goal)
        else:
            value = f"{found.share:.1%} of {found.mutants:,}, a share of {found.sample:.0%}"
            yield Figure(name, value, goal, met=found.met)
