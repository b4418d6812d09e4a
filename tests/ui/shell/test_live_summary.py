"""What the summary says of the order, and of a request under way."""

from typing import Any
from unittest.mock import Mock

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.api.reading import read_order
from kiosk.api.requests import OrderNote
from kiosk.flow.state import Kiosk
from kiosk.ui.shell.live_summary import LiveSummary
from kiosk.ui.widgets.summary.summary import MORE
from tests.ui.conftest import MakeStage
from tests.ui.shell.desk import LINE, ORDER

RESTING = Kiosk(step="note", order=ORDER)
SENDING = OrderNote("x")
CHECKING = "checking whether that worked"


@pytest.fixture
def summary(qtbot: QtBot, stage: MakeStage) -> LiveSummary:
    made = LiveSummary(stage(RESTING))
    qtbot.addWidget(made)
    made.resize(1080, 900)
    return made


def asking_of(summary: LiveSummary) -> QTimer:
    found = summary.findChild(QTimer, "asking")
    assert isinstance(found, QTimer)
    return found


def show(summary: LiveSummary, **fields: Any) -> None:
    summary.show_order(replace(RESTING, **fields), with_rows=True)


def test_an_order_is_not_confirmed_while_a_request_takes_its_time(summary: LiveSummary) -> None:
    show(summary, sending=SENDING)
    assert summary.badge.text() == ""
    assert asking_of(summary).isActive()
    assert asking_of(summary).isSingleShot()
    asking_of(summary).timeout.emit()
    assert summary.badge.text() == "not confirmed"
    show(summary)
    assert summary.badge.text() == ""
    assert not asking_of(summary).isActive()


def test_the_time_of_a_request_begins_once(summary: LiveSummary, monkeypatch: pytest.MonkeyPatch) -> None:
    show(summary, sending=SENDING)
    start = Mock()
    monkeypatch.setattr(asking_of(summary), "start", start)
    show(summary, sending=SENDING)
    start.assert_not_called()


@pytest.mark.parametrize(
    ("fields", "at_once", "later"),
    [
        ({}, "", ""),
        ({"confirmed": False}, "not confirmed", "not confirmed"),
        ({"online": False}, "offline", "offline"),
        ({"online": False, "looking_up": True}, "offline", "offline"),
        ({"looking_up": True}, CHECKING, CHECKING),
        ({"sending": SENDING}, "", "not confirmed"),
        ({"sending": SENDING, "online": False}, "", "offline"),
        ({"sending": SENDING, "confirmed": False}, "not confirmed", "not confirmed"),
        (
            {"sending": SENDING, "looking_up": True},
            CHECKING,
            CHECKING,
        ),
    ],
)
def test_the_badge_says_how_sure_the_order_is(
    summary: LiveSummary, fields: dict[str, Any], at_once: str, later: str
) -> None:
    show(summary, **fields)
    assert summary.badge.text() == at_once
    asking_of(summary).timeout.emit()
    assert summary.badge.text() == later


@pytest.mark.parametrize(
    ("order", "caption", "amount"),
    [
        ({"basket": {"basketitem_set": [LINE], "total_amount": "798.00"}}, "So far", "₺798.00"),
        ({"total_amount": "790.00", "unpaid_amount": "740.00"}, "To pay", "₺740.00"),
    ],
)
def test_the_total_says_whose_figure_it_is(
    summary: LiveSummary, order: dict[str, Any], caption: str, amount: str
) -> None:
    show(summary, order=read_order(order))
    assert summary.total.accessibleName() == f"{caption} {amount}"


@pytest.mark.parametrize(("with_rows", "rows"), [(True, ["Linen cushion"]), (False, [])])
def test_the_rows_are_listed_where_there_is_room(
    summary: LiveSummary, with_rows: bool, rows: list[str]
) -> None:
    summary.show_order(RESTING, with_rows=with_rows)
    assert [row.title for row in summary._rows] == rows


def test_the_rows_that_do_not_fit_are_counted(summary: LiveSummary, monkeypatch: pytest.MonkeyPatch) -> None:
    items = [LINE | {"product": {"pk": pk, "name": f"Item {pk}"}} for pk in range(6)]
    summary.resize(1080, 1)
    listed = Mock()
    monkeypatch.setattr(summary.list, "show_rows", listed)
    show(summary, order=read_order({"basket": {"basketitem_set": items}}))
    (rows,) = listed.call_args.args
    assert [(row.key, row.title) for row in rows if row.key == MORE] == [(MORE, "6 more")]


@pytest.mark.parametrize(
    ("fields", "arrived", "times"),
    [
        ({}, 0, 1),
        ({"busy": True}, 0, 1),
        ({"changed": frozenset({"note"})}, 0, 2),
        ({"order": read_order({})}, 0, 2),
        ({}, 1, 2),
    ],
)
def test_the_rows_are_worded_anew_only_for_what_they_show(
    summary: LiveSummary, fields: dict[str, Any], arrived: int, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    worded = Mock(return_value=())
    monkeypatch.setattr(summary._order_rows, "of", worded)
    show(summary)
    summary.stage.pictures.arrivals += arrived
    show(summary, **fields)
    assert worded.call_count == times
