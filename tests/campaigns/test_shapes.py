"""Answers with one odd value, some of them; the long form plays every one."""

from typing import Any
from unittest.mock import patch

from kiosk.api import typed
from kiosk.api.money import money
from tests.campaigns.campaign import Cases
from tests.campaigns.shapes import EVERY, SPINE, campaign, shapes

SHORT = Cases(800)


def test_an_odd_value_takes_nothing_with_it() -> None:
    report = campaign(SHORT)
    assert report.played == SHORT.count
    assert report.violations == []


def test_finds_a_reader_that_loses_an_answer_for_one_value() -> None:
    read = typed._fields

    def strictly(fields: Any, value: Any, notes: typed.Notes) -> Any:
        found = read(fields, value, notes)
        if notes.names:
            raise typed.Odd
        return found

    with patch.object(typed, "_fields", strictly):
        assert campaign(Cases(50)).violations


def test_finds_a_price_that_is_guessed() -> None:
    """Turkish thousands read as a decimal point, as programs do."""
    total = next(
        number
        for number, shape in enumerate(shapes())
        if (shape.path, shape.odd) == (("pre_order", "total_amount"), "1.250,00")
    )

    def kindly(value: Any) -> Any:
        return money(value.replace(".", "").replace(",", ".") if value == "1.250,00" else value)

    with patch.object(typed, "money", kindly):
        assert "guessed" in campaign(Cases(EVERY, only=total)).violations[0]


def test_what_has_to_be_there_is_there() -> None:
    places = {(shape.seed, shape.path) for shape in shapes()}
    assert {(seed, path) for seed, spine in SPINE.items() for path in spine} <= places
