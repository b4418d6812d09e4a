"""Which tests run which lines, and how long each takes: one run of a room's tests with coverage."""

import hashlib
import json
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import coverage
import pytest

from tests.mutants.forks import Job, ended
from tests.mutants.rooms import Room

LONGEST_S = 1200
PREIMPORTED = "ignore::pytest.PytestAssertRewriteWarning"
QUIET = ("-q", "-s", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", PREIMPORTED)


def quiet(room: Room) -> tuple[str, ...]:
    """What pytest is called with, before the paths."""
    return (*QUIET, f"--rootdir={room.root}")


class TestsFail(Exception):
    """The tests of a room do not pass as it stands."""


def _file(test: str) -> str:
    return test.partition("::")[0]


@dataclass
class Reach:
    """`lines` by file and line: the tests, by number, that run it. `at_import` runs before any test."""

    tests: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    lines: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    at_import: dict[str, list[int]] = field(default_factory=dict)
    _of_file_s: dict[str, float] = field(default_factory=dict, init=False)

    def of_line(self, file: str, line: int) -> list[int]:
        """The tests that run the line, the likeliest first; all where it runs at import, whoever reads it."""
        found = self._of(file, self._known(file, line))
        if self.is_at_import(file, line):
            found = list(range(len(self.tests)))
        near = {test for tests in self.lines.get(file, {}).values() for test in tests}
        return sorted(
            found,
            key=lambda test: (not self._mirrors(test, file), test not in near, self._file_s(test), test),
        )

    def is_at_import(self, file: str, line: int) -> bool:
        return self._known(file, line) in self.at_import.get(file, ())

    def _of(self, file: str, line: int) -> list[int]:
        return self.lines.get(file, {}).get(str(line), [])

    def _known(self, file: str, line: int) -> int:
        """Python keeps no line for what lies within a constant: the one above stands for it."""
        return max((seen for seen in map(int, self.lines.get(file, ())) if seen <= line), default=line)

    def _file_s(self, test: int) -> float:
        """How long all tests of its file take."""
        if not self._of_file_s:
            for name, seconds in zip(self.tests, self.seconds, strict=True):
                self._of_file_s[_file(name)] = self._of_file_s.get(_file(name), 0.0) + seconds
        return self._of_file_s[_file(self.tests[test])]

    def _mirrors(self, test: int, file: str) -> bool:
        """Whether it stands in the file that is named for this one."""
        return Path(_file(self.tests[test])).name == f"test_{Path(file).name}"


def reach(room: Room) -> Reach:
    """Measured once for the same sources, then read from the build folder."""
    kept = room.build / f"{room.name.replace('/', '-')}-{_digest(room)}.json"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        job = Job(room, lambda: _measure(room, kept), LONGEST_S)
        if [code for _, code in ended([job], 1)] != [0]:
            raise TestsFail(f"the tests in {room.tests.relative_to(room.root)} fail without any change")
    return Reach(**json.loads(kept.read_text()))


def _digest(room: Room) -> str:
    folders = (room.root / room.package, room.root / "tests")
    digest = hashlib.sha256()
    for file in (file for folder in folders for file in sorted(folder.rglob("*.py"))):
        if room.root / "tests" / "mutants" not in file.parents:
            digest.update(str(file).encode() + file.read_bytes())
    return digest.hexdigest()[:12]


def _measure(room: Room, kept: Path) -> int:
    seen = coverage.Coverage(data_file=None, include=[f"{room.folder}/*"], config_file=False)
    seen.start()
    plugin = _Contexts(seen)
    code = pytest.main([*quiet(room), str(room.tests)], plugins=[plugin])
    seen.stop()
    if not code:
        found = _reach(plugin, seen.get_data(), room)
        kept.write_text(
            json.dumps({name: told for name, told in vars(found).items() if name != "_of_file_s"})
        )
    return int(code)


class _Contexts:
    """Names each test to coverage, and times it."""

    def __init__(self, seen: coverage.Coverage) -> None:
        self._seen = seen
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        self._seen.switch_context(item.nodeid)
        since = time.process_time()
        result = yield
        self.seconds[item.nodeid] = round(time.process_time() - since, 3)
        self._seen.switch_context("")
        return result


def _reach(plugin: _Contexts, data: coverage.CoverageData, room: Room) -> Reach:
    numbers = {test: number for number, test in enumerate(plugin.seconds)}
    found = Reach(list(numbers), list(plugin.seconds.values()))
    for path in sorted(room.folder.rglob("*.py")):
        file = path.relative_to(room.root).as_posix()
        contexts = data.contexts_by_lineno(str(path))
        found.lines[file] = {
            str(line): sorted(numbers[test] for test in tests if test) for line, tests in contexts.items()
        }
        found.at_import[file] = sorted(line for line, tests in contexts.items() if "" in tests)
    return found
