"""Counts how the house stands and prints a table: `python -m tests.house`."""

import importlib
import os
import sys
from collections.abc import Iterator

from tests.house.figure import Figure, at_most, not_measured, table
from tests.house.killed import killed
from tests.house.plan import ROOT, loose_files, modules
from tests.house.rooms import graph, rooms
from tests.house.sizes import function_lines, middle, module_lines, nine_of_ten
from tests.house.spread import naming

GIFT_BOX = "tests.house.gift_box"
TAP = "a gift box from tap to screen: files outside ui/ · presents · Python calls"
TAP_GOALS = {"files_outside_ui": 30, "presents": 6, "python_calls": 9_000}


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = [*_plan(), *_sizes(), _tap(), *killed()]
    print(table(figures))
    return int(any(figure.met is False for figure in figures))


def _plan() -> Iterator[Figure]:
    yield at_most("loose files at the root of kiosk/", [len(loose_files())], [4])
    found = rooms(graph())
    if found.circle:
        yield Figure("rooms", " → ".join(found.circle), "no circle", met=False)
    else:
        counts = (len(found.names), found.floors, len(found.arrows))
        yield at_most("rooms · floors · arrows", counts, (26, 11, 95))
    yield at_most("files outside demo/ that name the gift box", [len(naming(modules()))], [7])


def _sizes() -> Iterator[Figure]:
    lines = module_lines(modules())
    yield at_most("module lines, median · p90", (middle(lines), nine_of_ten(lines)), (60, 140))
    lines = function_lines(modules())
    yield at_most(
        "function lines, median · p90 · max", (middle(lines), nine_of_ten(lines), max(lines)), (5, 12, 30)
    )


def _tap() -> Figure:
    if not (ROOT / f"{GIFT_BOX.replace('.', '/')}.py").exists():
        return not_measured(TAP, "not measured", " · ".join(f"≤ {goal:,}" for goal in TAP_GOALS.values()))
    found: dict[str, int] = importlib.import_module(GIFT_BOX).measure()
    return at_most(TAP, (found[key] for key in TAP_GOALS), TAP_GOALS.values())


if __name__ == "__main__":
    sys.exit(main())
