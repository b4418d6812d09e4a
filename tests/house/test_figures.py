"""What is counted, and how it is printed."""

from pathlib import Path

import pytest

from tests.house.figure import Figure, at_most, not_measured, table
from tests.house.killed import killed
from tests.house.sizes import function_lines, middle, module_lines, nine_of_ten
from tests.house.spread import STORE, naming
from tests.mutants.mutant import Mutant
from tests.mutants.result import Result

CODE = '''"""A module."""

@once
def short(): ...


class Door:
    async def open(
        self,
    ) -> None:
        def inner():
            pass
        inner()
'''


@pytest.mark.parametrize(
    ("values", "met"), [((3, 8), True), ((4, 9), True), ((5, 9), False), ((4, 10), False)]
)
def test_every_number_is_held_to_its_own_goal(values: tuple[int, int], met: bool) -> None:
    assert at_most("doors", values, (4, 9)).met is met


def test_the_table_says_what_was_missed_and_what_was_not_measured() -> None:
    figures = [
        at_most("doors · calls", (3, 17_606), (4, 9_000)),
        Figure("rooms", "2", "≤ 3", met=True),
        not_measured("a tap", "not measured", "≤ 6"),
    ]
    assert table(figures).splitlines() == [
        "| figure | value | goal | met |",
        "|---|---|---|---|",
        "| doors · calls | 3 · 17,606 | ≤ 4 · ≤ 9,000 | NO |",
        "| rooms | 2 | ≤ 3 | yes |",
        "| a tap | not measured | ≤ 6 | – |",
    ]


def test_lines_of_modules_and_functions(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(CODE)
    (tmp_path / "empty.py").touch()
    files = sorted(tmp_path.iterdir())
    assert module_lines(files) == [13]
    assert sorted(function_lines(files)) == [1, 2, 6]


def test_median_and_ninetieth_percentile() -> None:
    lines = list(range(1, 102))
    assert (middle(lines), nine_of_ten(lines)) == (51, 91)


def test_files_that_name_the_gift_box_outside_the_store(tmp_path: Path) -> None:
    for name, words in {"a": "class GiftBox", "b": "gift_box = 1", "c": "a gift"}.items():
        (tmp_path / f"{name}.py").write_text(words)
    stores = next(iter(STORE.rglob("*gift*.py")), STORE / "__init__.py")
    assert [file.stem for file in naming([*sorted(tmp_path.iterdir()), stores])] == ["a", "b"]


def test_mutants_are_read_from_the_last_run() -> None:
    left = [Mutant("kiosk/api/a.py", 1, "f", "1 → 2", 0)]
    results = {"flow": Result("flow", 0.95, 0.5, 1200, []), "api": Result("api", 0.95, 1.0, 10, left)}
    flow, api, journal, *_ = killed(results)
    assert flow == Figure("mutants killed in flow", "100.0% of 1,200, a share of 50%", "≥ 95%", met=True)
    assert (api.met, journal.met, journal.value) == (False, None, "not measured")
