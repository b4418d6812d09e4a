"""Sessions at a shop that mixes its shoppers up: the short form, and that another's order is noticed."""

from tests.campaigns.bugs import planted
from tests.campaigns.campaign import Cases
from tests.campaigns.swapped import campaign


def test_nobody_is_shown_anothers_order() -> None:
    report = campaign(Cases(12))
    assert report.violations == []
    assert report.passed


def test_an_order_that_is_taken_for_the_shoppers_is_found() -> None:
    with planted("V4"):
        report = campaign(Cases(6))
    assert any(": V4 " in found for found in report.violations)
