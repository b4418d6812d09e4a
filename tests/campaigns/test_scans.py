"""Some bursts of scanners and hands; the long form plays a hundred thousand. Planted bugs are found."""

from unittest.mock import patch

import pytest

from kiosk.input import verdict, wedge
from tests.campaigns.campaign import Cases
from tests.campaigns.scans.campaign import KINDS, campaign

SHORT = Cases(800)


def test_each_burst_is_whole_or_told_and_nothing_leaks() -> None:
    report = campaign(SHORT)
    assert report.violations == []
    assert {figure.what for figure in report.figures} == set(KINDS)
    assert all(int(figure.value) > SHORT.count / 20 for figure in report.figures)


@pytest.mark.parametrize(
    ("module", "name", "value"),
    [
        (wedge, "REPEATS_AFTER_MS", -1.0),  # a doubled digit is a held key
        (wedge, "FINGER", 0.1),  # a slow scanner's key is a person's
        (verdict, "overlap", lambda _: False),
        (verdict, "SHORTEST_WITHOUT_END", 9),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_finds_a_wedge_that_is_wrong(module: object, name: str, value: object) -> None:
    with patch.object(module, name, value):
        assert campaign(Cases(400)).violations
