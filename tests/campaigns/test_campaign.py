"""What a campaign prints, how it ends, and that a case is the same whenever it is played."""

from importlib.util import find_spec

import pytest

from tests.campaigns.__main__ import NAMES
from tests.campaigns.bugs import BUGS, planted
from tests.campaigns.campaign import Cases, Report, command


def _campaign(cases: Cases) -> Report:
    report = Report()
    for number in cases.numbers():
        report.played += 1
        if number == 3:
            report.violated(number, "V8 lost what was typed")
    report.tell("slowest", "40 ms", "≤ 50 ms", met=True)
    return report


def test_a_violation_is_told_and_ends_it_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert command("toy", _campaign, 5, []) == 1
    said = capsys.readouterr().out
    assert "VIOLATED case 3: V8 lost what was typed" in said
    assert "| toy | cases, violations | 5, 1 | 0 violations | NO |" in said


def test_nothing_wrong_ends_it_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert command("toy", _campaign, 5, ["--share", "0.4"]) == 0
    assert "| toy | cases, violations | 2, 0 | 0 violations | yes |" in capsys.readouterr().out


def test_one_case_can_be_played_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert command("toy", _campaign, 5, ["--only", "3"]) == 1
    assert command("toy", _campaign, 5, ["--only", "4"]) == 0


def test_a_figure_that_is_not_met_ends_it_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    def slow(_: Cases) -> Report:
        report = Report(1)
        report.tell("slowest", "60 ms", "≤ 50 ms", met=False)
        return report

    assert command("toy", slow, 1, []) == 1


def test_a_case_is_the_same_whenever_it_is_played() -> None:
    rolled = [Cases(9, seed=2).dice(number).random() for number in (4, 5, 4)]
    assert rolled[0] == rolled[2] != rolled[1]
    assert Cases(9, seed=3).dice(4).random() != rolled[0]


@pytest.mark.parametrize("bug", BUGS)
def test_every_bug_can_be_planted(bug: str) -> None:
    with planted(bug):
        pass


@pytest.mark.parametrize("name", NAMES)
def test_every_campaign_is_a_command(name: str) -> None:
    assert find_spec(f"tests.campaigns.{name}") is not None
