"""What a report is to be looked at for, and how its table tells what could not be read."""

import pytest

from kiosk.api.unread import Unfit
from kiosk.console.probe.goods import BEGUN, OUT
from kiosk.console.probe.probe_row import ProbeRow
from kiosk.console.probe.report import PRODUCT, ProbeReport, table
from kiosk.console.probe.trials import LEFT_BEHIND

ODD = (Unfit("unpaid_amount", 'text "x"'),)


def report(chapter: str, *rows: ProbeRow, settings: tuple[str, ...] = ()) -> ProbeReport:
    return ProbeReport("https://shop.example", "a guest", "1.0", {chapter: list(rows)}, settings)


@pytest.mark.parametrize(
    ("told", "looked_at"),
    [
        (report("services", ProbeRow("OrderNote", "there", "accepted")), False),
        (report("services", ProbeRow("OrderNote", "not there", "refused (404): no")), False),
        (report("services", ProbeRow("OrderNote", "there", "accepted", unread=ODD)), True),
        (report("services", ProbeRow("OrderNote", "not told", "no answer: server error")), True),
        (report(PRODUCT, ProbeRow("1", "there", "a bowl")), False),
        (report(PRODUCT, ProbeRow("1", "not there", "0 products")), True),
        (report(PRODUCT, ProbeRow("1", "not there", "0 products"), ProbeRow("01", "there", "a bowl")), False),
        (report("written", ProbeRow(BEGUN, "not told", "refused")), True),
        (report("written", ProbeRow(OUT, "not told", "refused (400): no")), True),
        (report("written", ProbeRow(LEFT_BEHIND, "there", "CouponSelection")), True),
        (report("written", ProbeRow(LEFT_BEHIND, "not there", "nothing")), False),
        (report("session", settings=("shop.bags = …",)), True),
    ],
)
def test_to_be_looked_at(told: ProbeReport, looked_at: bool) -> None:
    assert told.is_to_be_looked_at is looked_at


def test_a_place_that_comes_with_every_answer_is_told_once() -> None:
    rows = [ProbeRow(name, "there", "accepted", 3, ODD) for name in ("OrderNote", "GiftBox")]
    told = table(report("services", *rows))
    assert told.count('not read: unpaid_amount: text "x"') == 1
    assert told.endswith("SETTINGS THAT FOLLOW\n  none")
