"""The whole tool on a house of one room: what a test holds is killed, what none holds is told."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutants.rooms import ROOT

SUMS = '''"""Doubles and limits."""

LIMIT = 3
KNOWN = (
    "one",
    "two",
)


def doubled(number: int) -> int:
    return number * 2


def limited(number: int) -> int:
    return min(number, LIMIT)


def unseen(number: int) -> bool:
    return number > 0
'''
HOLDS = """from one_house.sums.sums import KNOWN, doubled, limited

def test_known():
    assert KNOWN == ("one", "two")

def test_doubled():
    assert doubled(3) == 6

def test_limited():
    assert [limited(0), limited(5)] == [0, 3]
"""
LOOKS_AWAY = """from one_house.sums.sums import doubled, limited

def test_doubled():
    doubled(3)
    limited(3)
"""
UNSEEN = {
    "one_house/sums/sums.py:19 unseen: number > 0 → number >= 0",
    "one_house/sums/sums.py:19 unseen: number > 0 → number <= 0",
    "one_house/sums/sums.py:19 unseen: 0 → 1",
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package with one module; its tests are still to be written."""
    for file in ("one_house/__init__.py", "one_house/sums/__init__.py"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).touch()
    (tmp_path / "one_house/sums/sums.py").write_text(SUMS)
    (tmp_path / "tests/sums").mkdir(parents=True)
    return tmp_path


def test_what_a_test_holds_is_killed_and_the_rest_is_told(house: Path) -> None:
    assert _survived(house, HOLDS) == UNSEEN
    assert (house / "one_house/sums/sums.py").read_text() == SUMS


def test_without_what_the_test_asks_mutants_survive(house: Path) -> None:
    left = {line.partition(": ")[2] for line in _survived(house, LOOKS_AWAY) - UNSEEN}
    assert {"number * 2 → number / 2", "LIMIT = 3 → LIMIT = 4"} <= left


def test_tests_that_fail_by_themselves_are_an_error(house: Path) -> None:
    (house / "tests/sums/test_sums.py").write_text("def test_nothing():\n    assert False\n")
    done = _run(house)
    assert done.returncode
    assert "fail without any change" in done.stderr


def _survived(house: Path, tests: str) -> set[str]:
    (house / "tests/sums/test_sums.py").write_text(tests)
    done = _run(house)
    assert not done.returncode, done.stderr
    return set(done.stdout.splitlines())


def _run(house: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.mutants.one_room", str(house), "one_house"],
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{house}", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
