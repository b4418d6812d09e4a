"""Which tests are run for a line, and in which order."""

import pytest

from tests.mutants.reach import Reach

FILE = "kiosk/flow/cards.py"
REACH = Reach(
    tests=["t/test_state.py::a", "t/test_cards.py::b", "t/test_route.py::c", "t/test_far.py::d"],
    seconds=[5.0, 1.0, 2.0, 0.5],
    lines={FILE: {"1": [], "3": [], "8": [0, 2], "9": [0, 1, 2], "12": []}},
    at_import={FILE: [1, 3]},
)


@pytest.mark.parametrize(
    ("line", "tests"),
    [
        (8, [2, 0]),  # who is done sooner
        (9, [1, 2, 0]),  # the file that is named for it
        (12, []),
        (1, [1, 2, 0, 3]),  # at import: whoever reads it
        (5, [1, 2, 0, 3]),  # within the constant that begins at line 3
        (10, [1, 2, 0]),
    ],
)
def test_the_likeliest_come_first(line: int, tests: list[int]) -> None:
    assert REACH.of_line(FILE, line) == tests
