"""Plays mutants of a room: in forks of a session with its tests collected, or from the start."""

import ast
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from _pytest.main import pytest_runtestloop as run_tests

from tests.mutants.forks import Job, end_with_the_parent, ended
from tests.mutants.mutant import Mutant, mutated
from tests.mutants.reach import Reach, TestsFail, quiet
from tests.mutants.rooms import Room
from tests.mutants.swap import import_instead, is_function_only, swap

START_S, SWAP_S = 6, 2
LEEWAY = 3


@dataclass(frozen=True)
class Played:
    mutant: Mutant
    killed: bool


def played(room: Room, chosen: list[Mutant], reach: Reach, cores: int) -> Iterator[Played]:
    """Each mutant, and whether a test failed. TestsFail where they fail without a change."""
    tests = {mutant: reach.of_line(mutant.file, mutant.line) for mutant in chosen}
    yield from (Played(mutant, killed=False) for mutant in chosen if not tests[mutant])
    reached = [mutant for mutant in chosen if tests[mutant]]
    inside = [mutant for mutant in reached if _is_inside(room, mutant, reach)]
    yield from _played_inside(room, inside, tests, reach, cores)
    yield from _played_from_the_start(
        room, [one for one in reached if one not in set(inside)], tests, reach, cores
    )


def _played_from_the_start(
    room: Room, chosen: list[Mutant], tests: dict[Mutant, list[int]], reach: Reach, cores: int
) -> Iterator[Played]:
    jobs = [
        Job(mutant, _from_the_start(room, mutant, [reach.tests[test] for test in tests[mutant]]), limit)
        for mutant in chosen
        for limit in [_limit(reach, tests[mutant], START_S)]
    ]
    yield from (Played(mutant, killed=bool(code)) for mutant, code in ended(jobs, cores))


def _limit(reach: Reach, tests: list[int], more_s: int = SWAP_S) -> int:
    return more_s + ceil(LEEWAY * sum(reach.seconds[test] for test in tests))


def _is_inside(room: Room, mutant: Mutant, reach: Reach) -> bool:
    if reach.is_at_import(mutant.file, mutant.line) and mutant.function != "<module>":
        return False
    return is_function_only(room.root / mutant.file, _tree(room, mutant))


def _tree(room: Room, mutant: Mutant) -> ast.Module:
    return mutated(room.root / mutant.file, mutant.number, numbers=room.numbers)


def _from_the_start(room: Room, mutant: Mutant, tests: list[str]) -> Any:
    def run() -> int:
        import_instead(room.root / mutant.file, _tree(room, mutant), _module(mutant.file))
        files = dict.fromkeys(str(room.root / test.split("::")[0]) for test in tests)
        return int(pytest.main([*quiet(room), "-x", *files], plugins=[_Chosen(tests)]))

    return run


def _module(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


class _Chosen:
    """Only these tests, in this order."""

    def __init__(self, tests: list[str]) -> None:
        self._tests = tests

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = _in_order(items, self._tests)


def _in_order(items: list[pytest.Item], tests: list[str]) -> list[pytest.Item]:
    by_name = {item.nodeid: item for item in items}
    return [by_name[test] for test in tests if test in by_name]


def _played_inside(
    room: Room, chosen: list[Mutant], tests: dict[Mutant, list[int]], reach: Reach, cores: int
) -> Iterator[Played]:
    """Collects the tests once, in a fork; that forks for each mutant, and writes down what came of it."""
    with tempfile.NamedTemporaryFile() as file:
        told = Path(file.name)
        pid = os.fork()
        if not pid:
            _serve(_Server(room, chosen, tests, reach, cores, told))
        _, status = os.waitpid(pid, 0)
        codes = json.loads(told.read_text() or "null")
    if status or codes is None:
        raise TestsFail(f"the tests in {room.tests.relative_to(room.root)} could not be run")
    if failing := codes.pop("-1", 0):
        raise TestsFail(
            f"the tests in {room.tests.relative_to(room.root)} fail without any change ({failing})"
        )
    yield from (Played(chosen[int(at)], killed=bool(code)) for at, code in codes.items())


def _serve(server: "_Server") -> None:
    code = 1
    try:
        end_with_the_parent()
        silent = os.open(os.devnull, os.O_RDWR)
        os.dup2(silent, 1)
        pytest.main([*quiet(server.room), str(server.room.tests)], plugins=[server])
        code = 0
    finally:
        os._exit(code)


@dataclass(frozen=True)
class _Server:
    room: Room
    chosen: list[Mutant]
    tests: dict[Mutant, list[int]]
    reach: Reach
    cores: int
    told: Path

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of running the tests."""
        everything = list(range(len(self.reach.tests)))
        control = Job(-1, lambda: self._run(session, everything), _limit(self.reach, everything))
        codes = dict(ended([control], 1))
        jobs = (
            Job(at, self._changed(session, mutant), _limit(self.reach, self.tests[mutant]))
            for at, mutant in enumerate(self.chosen)
        )
        codes.update(ended(jobs, self.cores) if not codes[-1] else ())
        self.told.write_text(json.dumps(codes))
        return True

    def _changed(self, session: pytest.Session, mutant: Mutant) -> Any:
        def run() -> int:
            swap(self.room.root / mutant.file, _tree(self.room, mutant))
            return self._run(session, self.tests[mutant])

        return run

    def _run(self, session: pytest.Session, tests: list[int]) -> int:
        session.items[:] = _in_order(session.items, [self.reach.tests[test] for test in tests])
        session.config.option.maxfail = 1
        try:
            run_tests(session)
        except (session.Failed, session.Interrupted):
            return 1
        return int(bool(session.testsfailed))
