"""Random sessions: the short form, by chance and by a state machine, and the bugs they have to find."""

import pytest
from hypothesis import HealthCheck, settings

from tests.campaigns.bugs import planted
from tests.campaigns.campaign import Cases
from tests.campaigns.sessions.machine import Sessions
from tests.campaigns.sessions.play import campaign, played

MOST = 150

TestSessions = Sessions.TestCase
TestSessions.settings = settings(
    max_examples=20,
    stateful_step_count=15,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_random_sessions_break_no_rule() -> None:
    report = campaign(Cases(30))
    assert report.violations == []
    assert report.played == 30


@pytest.mark.parametrize("bug", ["V3", "V3_paid", "V4", "V7"])
def test_a_seeded_bug_is_found(bug: str) -> None:
    """By one of the cases of the short form, or soon after them; the first will do."""
    cases = Cases(MOST)
    with planted(bug):
        found = (played(cases.dice(number)).violations for number in cases.numbers())
        assert any(told.startswith(bug[:2]) for several in found for told in several)
