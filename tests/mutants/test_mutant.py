"""Which mutants a piece of code has."""

from pathlib import Path

import pytest

from tests.mutants.mutant import Mutant, mutants

CHANGED = [
    ("x = a < b", ["a < b → a <= b", "a < b → a >= b"]),
    ("x = a == b", ["a == b → a != b"]),
    ("x = a and not b", ["a and (not b) → a or not b", "a → not a", "not b → b"]),
    ("f(3, 'x')", ["3 → 4", "'x' → 'XXx'", "f(3, 'x') → pass"]),
    ("if a: b()", ["a → not a", "b() → pass"]),
    ("a.b = True", ["a.b = True → pass", "a.b = True → a.b = False"]),
    ("any(a)", ["any(a) → pass", "any → all"]),
    ("raise E('x')", ["raise E('x') → pass"]),
]
LEFT_ALONE = [
    '"""Words."""',
    "__all__ = ['a']",
    "T = TypeVar('T')",
    "A: TypeAlias = B | None",
    "x: int | None",
    "x = isinstance(a, B | C)",
    "assert a == 1",
    "log.warning('lost %s', 1)",
    "import a.b",
    "@once(3)\ndef f(x: Literal['a']) -> 'B': ...",
    "class A(B, frozen=True): RED = 'red'",
    "RED = 'red'",
    "if TYPE_CHECKING: a(1)",
    "x = a.strip('.')",
]


@pytest.mark.parametrize(("code", "changes"), CHANGED)
def test_what_is_changed(tmp_path: Path, code: str, changes: list[str]) -> None:
    assert set(changes) == {mutant.change for mutant in _mutants(tmp_path, code)}


@pytest.mark.parametrize("code", LEFT_ALONE)
def test_what_a_running_kiosk_does_not_feel_is_left_alone(tmp_path: Path, code: str) -> None:
    assert not _mutants(tmp_path, code)


def test_a_change_keeps_its_name_where_lines_move(tmp_path: Path) -> None:
    code = "class A:\n    def f(self):\n        return a == 1 or b == 1\n"
    before, after = _mutants(tmp_path, code), _mutants(tmp_path, f"import os\n\n\n{code}")
    assert [one.key for one in before] == [one.key for one in after]
    assert len({one.key for one in before}) == len(before)
    assert {one.function for one in before} == {"A.f"}


def test_a_sample_is_the_same_each_time_and_part_of_a_larger_one() -> None:
    everything = [Mutant("a.py", 1, "f", f"{n} → {n + 1}", n) for n in range(1000)]
    tenth, third = ([one for one in everything if one.drawn(share)] for share in (0.1, 0.3))
    assert 60 < len(tenth) < 140
    assert set(tenth) < set(third)


def test_numbers_can_be_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("f(3, 'x')")
    assert {one.change for one in mutants(file, "a.py", numbers=False)} == {
        "f(3, 'x') → pass",
        "'x' → 'XXx'",
    }


def _mutants(folder: Path, code: str) -> list[Mutant]:
    file = folder / "a.py"
    file.write_text(code)
    return list(mutants(file, "a.py"))
