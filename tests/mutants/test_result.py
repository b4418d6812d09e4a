"""What is told of a room, and what is set aside on purpose."""

import tomllib
from pathlib import Path

import pytest

from tests.mutants import result
from tests.mutants.mutant import Mutant, mutants
from tests.mutants.on_purpose import LIST, on_purpose
from tests.mutants.result import Result, table
from tests.mutants.rooms import ROOMS, ROOT

LEFT = Mutant("kiosk/flow/a.py", 3, "f", "1 → 2", 0)
MEANT = Mutant("kiosk/flow/a.py", 9, "g", "1 → 2", 4)
ENTRY = """[[mutant]]
file = "kiosk/flow/a.py"
function = "g"
changes = ["1 → 2"]
reason = "either is right"
"""


def test_what_survives_on_purpose_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "list.toml").write_text(ENTRY)
    found = Result("flow", 0.9, 1.0, 12, [LEFT, MEANT]).without(on_purpose(tmp_path / "list.toml"))
    assert (found.killed, found.survived, found.purpose) == (10, [LEFT], 1)
    assert table([found]).splitlines()[-1] == "| flow | 12 | 10 | 1 | 1 | 90.9% | ≥ 90% | yes |"


def test_what_is_listed_on_purpose_is_there_and_has_a_reason() -> None:
    numbers = {f"kiosk/{room.name}": room.numbers for room in ROOMS}
    for entry in tomllib.loads(LIST.read_text()).get("mutant", []):
        room = next(room for room in numbers if entry["file"].startswith(f"{room}/"))
        there = mutants(ROOT / entry["file"], entry["file"], numbers=numbers[room])
        changes = {one.change for one in there if one.function == entry["function"]}
        assert not set(entry["changes"]) - changes, entry["file"]
        assert entry["reason"]


def test_each_rooms_last_result_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result, "BUILD", tmp_path)
    monkeypatch.setattr(result, "KEPT", tmp_path / "mutants.json")
    monkeypatch.setattr(result, "LISTED", tmp_path / "mutants.txt")
    flow, api = Result("flow", 0.9, 1.0, 12, [LEFT]), Result("api", 0.9, 0.5, 3, [], 1)
    for one in (flow, api, Result("flow", 0.9, 1.0, 12, [])):
        result.keep(one)
    assert result.kept() == {"flow": Result("flow", 0.9, 1.0, 12, []), "api": api}
    result.keep(flow)
    assert "kiosk/flow/a.py:3\tf\t1 → 2\n" in (tmp_path / "mutants.txt").read_text()
