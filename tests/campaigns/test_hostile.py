"""A hostile shop, its pictures, scans and a neighbour: the short form, and that each harm is noticed."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from kiosk.demo.web.guard import Guard
from kiosk.flow import unexplained
from tests.campaigns.bugs import v3_anothers, v4, v7_anothers
from tests.campaigns.campaign import Cases
from tests.campaigns.hostile.campaign import PARTS, hostile
from tests.campaigns.hostile.neighbour import neighbour
from tests.campaigns.hostile.network import network

NEIGHBOURS = 8
"""So many: each makes some requests of many."""
SHORT = Cases(12 * len(PARTS))
"""Each lie once, each picture, and the better part of the bursts."""


def test_no_attack_does_harm(qapp: object) -> None:
    report = hostile(SHORT, again=0)
    assert report.violations == []
    assert report.played == SHORT.count
    told = " ".join(figure.what for figure in report.figures)
    for name in ("server", "pictures", "scanner"):
        assert f"{name}: standstill" in told
        assert f"{name}: memory" in told


@pytest.mark.parametrize(
    ("planted", "number", "rule"),
    [
        (v3_anothers.planted, 48, "V3 another's total is shown as final"),
        (v4.planted, 0, "V3 another's total is shown as final"),
        (v7_anothers.planted, 8, "V7 paid"),
    ],
)
def test_a_seeded_bug_is_found(
    qapp: object, planted: Callable[[], AbstractContextManager[None]], number: int, rule: str
) -> None:
    with planted():
        found = hostile(Cases(1, only=number), again=0).violations
    assert any(rule in violation for violation in found)


def test_a_total_that_no_row_explains_is_found(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unexplained, "rows", lambda *_, **__: ())
    assert any("V3 the rows come to" in told for told in hostile(Cases(1, only=20), again=0).violations)


def test_a_store_that_answers_everybody_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Guard, "_refusal", lambda *_: None)
    assert any("V4 something of the shop's was changed" in told for told in asyncio.run(_neighbour()))


async def _neighbour() -> list[str]:
    async with network() as there:
        played = [await neighbour(there, Cases(1).dice(number), number) for number in range(NEIGHBOURS)]
        return [wrong for attack in played for wrong in attack.wrongs]
