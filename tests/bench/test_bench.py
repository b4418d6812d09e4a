"""Each figure's code runs once and yields values. The values depend on the machine and are not asserted."""

import pytest

from tests.bench.__main__ import BENCHES
from tests.bench.figure import QUICK, Figure
from tests.bench.table import table


@pytest.mark.parametrize("name", BENCHES)
def test_a_figure_can_be_measured(name: str) -> None:
    figures = list(BENCHES[name](QUICK))
    assert figures or name == "chromium"  # which may not be installed
    assert all(figure.value >= 0 and (figure.beside is None or figure.beside > 0) for figure in figures)


def test_the_table_says_what_is_met_and_what_is_missed() -> None:
    figures = [
        Figure("first frame", 150, "ms", 100, most_ratio=1.4),
        Figure("answer", 7.5, "ms", most=8),
        Figure("only told", 3, "MB"),
    ]
    head, missed, met, told = table(figures).splitlines()
    assert head.split()[0] == "figure"
    assert missed.endswith("NO")
    assert "1.50 ×" in missed
    assert met.endswith("yes")
    assert told.endswith("3.00 MB")
