"""Recorded answers cut at some of their bytes; the long form cuts at every one."""

from unittest.mock import patch

from kiosk.api import wire
from kiosk.api.loading import load
from tests.campaigns.bytes import campaign
from tests.campaigns.campaign import Cases

SHORT = Cases(500)


def test_a_cut_answer_is_unknown_and_then_the_truth() -> None:
    report = campaign(SHORT)
    assert report.played == SHORT.count
    assert report.violations == []


def test_finds_a_parser_that_mends_what_was_cut() -> None:
    def lenient(body: bytes) -> object:
        return load(body if body.endswith(b"}") else b'{"errors": null}')

    with patch.object(wire, "load", lenient):
        assert campaign(Cases(50)).violations
