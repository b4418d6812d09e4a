"""The network is pulled in three ways and comes back; no seconds are measured here."""

from tests.campaigns import leaping
from tests.campaigns.bugs import planted
from tests.campaigns.campaign import Cases
from tests.campaigns.network import campaign

SHORT = Cases(6)


def test_what_was_typed_is_there_when_the_network_is_back() -> None:
    report = campaign(SHORT, leaping.leap)
    assert report.played == SHORT.count
    assert report.violations == []


def test_finds_a_screen_that_forgets_what_was_typed() -> None:
    with planted("V8"):
        assert campaign(Cases(1), leaping.leap).violations
