"""packaging/SECURITY.md: each row of its table says whether it is met, and its evidence is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORDS = (ROOT / "packaging" / "SECURITY.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+\.\d+\.\d+) \| ([^|]+) \| (\w+) \| ([^|]+) \| ([^|]+) \|$", WORDS, re.MULTILINE)
CHAPTERS = (
    *("1.2", "1.3.6", "1.5", "2.2", "2.4", "3.5", "3.7", "4.2", "5.2", "6.3"),
    *("7", "8", "11.4", "12", "13", "14", "15", "16"),
)


def test_every_row_is_read() -> None:
    assert len(ROWS) == len(re.findall(r"^\| \d+\.\d+\.\d+ ", WORDS, re.MULTILINE)) > len(CHAPTERS)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_chapter_has_a_row(chapter: str) -> None:
    assert [clause for clause, *_ in ROWS if f"{clause}.".startswith(f"{chapter}.")]


@pytest.mark.parametrize(("clause", "met", "evidence"), [(row[0], row[2], row[4]) for row in ROWS])
def test_what_is_said_to_be_met_has_evidence_that_is_there(clause: str, met: str, evidence: str) -> None:
    named = re.findall(r"`([^`]+)`", evidence)
    assert met in {"yes", "part", "no"}, clause
    assert named or met == "no"
    assert [each for each in named if not is_there(each)] == []


def is_there(evidence: str) -> bool:
    """A module, or a test in one."""
    path, _, test = evidence.partition("::")
    file = ROOT / path
    return file.is_file() and (not test or f"def {test}(" in file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("gone", ["kiosk/gone.py", "tests/packaging/test_security.py::test_gone"])
def test_evidence_that_went_is_noticed(gone: str) -> None:
    assert not is_there(gone)


def test_all_that_must_never_happen_is_promised() -> None:
    assert re.findall(r"^\| (V\d) \|", WORDS, re.MULTILINE) == [f"V{number}" for number in range(1, 9)]
