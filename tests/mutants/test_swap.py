"""What can be swapped in a running program, and what has to be imported anew."""

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.mutants.mutant import mutants, mutated
from tests.mutants.swap import is_function_only, swap

CODE = '''"""Words."""

LIMIT = 3


def outer(limit=LIMIT):
    def inner():
        return limit + 1
    return inner


class Door:
    wide = 4

    @property
    def open(self):
        return self.wide > 5


CALLED = outer()
'''


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    (tmp_path / "swapped.py").write_text(CODE)
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("swapped")
    del sys.modules["swapped"]


@pytest.mark.parametrize(
    ("change", "swaps"),
    [
        ("LIMIT = 3 → LIMIT = 4", False),
        ("limit + 1 → limit - 1", True),
        ("return limit + 1 → return None", False),  # the function would lose its closure
        ("wide = 4 → wide = 5", False),
        ("self.wide > 5 → self.wide <= 5", True),
    ],
)
def test_what_a_module_runs_at_import_cannot_be_swapped(tmp_path: Path, change: str, swaps: bool) -> None:
    file = tmp_path / "a.py"
    file.write_text(CODE)
    assert is_function_only(file, _tree(file, change)) is swaps


def test_functions_closures_and_properties_are_swapped_where_they_live(module: ModuleType) -> None:
    file = Path(str(module.__file__))
    door = module.Door()
    assert (module.CALLED(), door.open) == (4, False)
    swap(file, _tree(file, "limit + 1 → limit - 1"))
    assert (module.CALLED(), door.open) == (2, False)
    swap(file, _tree(file, "self.wide > 5 → self.wide <= 5"))
    assert (module.CALLED(), door.open) == (4, True)


def _tree(file: Path, change: str) -> ast.Module:
    return mutated(file, next(one.number for one in mutants(file, "a.py") if one.change == change))
