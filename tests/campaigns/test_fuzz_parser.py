"""The short form: no answer breaks the parser, and a parser that breaks is found."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from kiosk.api import cleaning
from tests.campaigns.bugs import v6_bounds, v6_parser
from tests.campaigns.campaign import Cases
from tests.campaigns.fuzz_parser import fuzz

SHORT = 1_500


def test_no_answer_breaks_the_parser() -> None:
    report = fuzz(Cases(SHORT))
    assert (report.played, report.violations) == (SHORT, [])


def test_an_exception_that_escapes_is_found() -> None:
    with v6_parser.planted():
        found = fuzz(Cases(1_000)).violations
    assert found
    assert all(": V6 " in violation for violation in found)


def test_text_that_is_not_cleaned_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cleaning, "fit", lambda text, _longest=0: text)
    assert any("unfit" in violation for violation in fuzz(Cases(1_000)).violations)


@pytest.mark.parametrize(
    ("planted", "number"), [(v6_bounds.no_bounds, 50), (v6_bounds.one_times_another, 2_100)]
)
def test_an_answer_that_costs_too_much_is_found(
    planted: Callable[[], AbstractContextManager[None]], number: int
) -> None:
    """By its work, not by a time: that is the same on a busy machine."""
    assert fuzz(Cases(1, only=number)).violations == []
    with planted():
        assert " calls for " in fuzz(Cases(1, only=number)).violations[0]


def test_a_case_is_the_same_when_it_is_played_alone() -> None:
    with v6_parser.planted():
        found = fuzz(Cases(1_000)).violations[-1]
        number = int(found.removeprefix("case ").partition(":")[0])
        assert fuzz(Cases(1, only=number)).violations == [found]
