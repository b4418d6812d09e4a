"""Every fault on every service, in short; and the bugs that the long form is for."""

import pytest

from tests.campaigns.bugs import planted
from tests.campaigns.campaign import Cases
from tests.campaigns.faults.campaign import campaign
from tests.campaigns.faults.case import Case, case_of
from tests.campaigns.faults.dial import DIAL
from tests.campaigns.faults.services import SERVICES

SHORT = Cases(40)


def test_nothing_lost_nothing_twice_and_the_truth_on_the_screen() -> None:
    report = campaign(SHORT)
    assert report.played == SHORT.count
    assert report.violations == []


@pytest.mark.parametrize(
    ("bug", "service"), [("V1", "SendBarcodeSms"), ("V2", "CouponSelection"), ("V8", "OrderNote")]
)
def test_finds_the_bug(bug: str, service: str) -> None:
    def about_it(case: Case) -> bool:
        return case.service == service

    with planted(bug):
        found = campaign(Cases(120), about_it).violations
    assert [violation for violation in found if f": {bug} " in violation]
    assert campaign(Cases(120), about_it).violations == []


def test_the_long_form_meets_every_fault_and_every_service() -> None:
    cases = Cases(5000)
    played = [case_of(cases.dice(number)) for number in cases.numbers()]
    assert {case.fault for case in played} == set(DIAL)
    assert {case.service for case in played} == set(SERVICES)
