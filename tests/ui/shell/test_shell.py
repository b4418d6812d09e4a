"""The window: keys, rows, scans and waiting, whichever screen is shown."""

from typing import Any
from unittest.mock import Mock

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.api.requests import OrderNote
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.summary import lines
from kiosk.settings.model import IdleSettings
from kiosk.ui.sheets.sheets import HelpSheet
from kiosk.ui.shell.idle_times import EASIER_IDLE
from kiosk.ui.widgets.summary.summary import MORE
from tests.ui.shell.desk import GLASS, ORDER, TABLET, WAITING, Desk, opened

CARD, COUPON, ITEM = "4539578763621486", "HOSGELDIN", "TKS-0001"


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, TABLET, "cashier")


def test_enter_in_a_field_acts_once(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.verbs.advance.assert_called_once_with()


def test_enter_elsewhere_is_the_main_action(desk: Desk) -> None:
    desk.show(step="loyalty")
    desk.shell.current().setFocusProxy(None)  # type: ignore[arg-type]
    desk.shell.current().setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.verbs.advance.assert_called_once_with()


def test_control_and_enter_leave_an_area_that_writes_lines(qtbot: QtBot) -> None:
    desk = opened(qtbot, TABLET, "cashier", ("note",))
    desk.show(step="note")
    desk.press(Qt.Key.Key_Return)
    desk.verbs.advance.assert_not_called()
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.verbs.advance.assert_called_once_with()


def test_escape_goes_back(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Escape)
    desk.verbs.back.assert_called_once_with()


def test_no_key_does_anything_while_an_answer_is_awaited(desk: Desk) -> None:
    desk.show(step="gift_box", busy=True)
    desk.shell.current().setFocus()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Return)
    assert desk.verbs.mock_calls == []


def test_what_does_not_fit_into_the_summary_is_in_the_basket(desk: Desk) -> None:
    desk.show()
    surround = desk.shell._surround
    assert surround
    surround.summary.row_touched.emit(MORE)
    desk.verbs.go.assert_called_once_with("basket")


@pytest.fixture
def glass(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


def takes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the screen shown is offered; it takes everything."""
    offered: list[str] = []

    def scanned(code: str) -> bool:
        offered.append(code)
        return True

    monkeypatch.setattr(desk.shell.current(), "scanned", scanned)
    return offered


@pytest.mark.parametrize(("code", "taken"), [(COUPON, [COUPON]), (ITEM, [ITEM]), (CARD, [])])
def test_no_screen_is_offered_the_number_of_a_card(
    glass: Desk, monkeypatch: pytest.MonkeyPatch, code: str, taken: list[str]
) -> None:
    offered = takes(glass, monkeypatch)
    glass.shell.scanned(code)
    assert offered == taken


def test_a_code_that_no_screen_wants_is_an_items(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glass.shell.current(), "scanned", lambda _code: False)
    glass.shell.scanned(ITEM)
    glass.verbs.scan.assert_called_once_with(ITEM)


@pytest.mark.parametrize("step", ["pay", "pay_phone", "checking", "thank_you"])
def test_no_item_is_scanned_into_an_order_that_is_paid_for(glass: Desk, step: str) -> None:
    glass.show(step=step, payment=WAITING)
    glass.shell.scanned(ITEM)
    glass.verbs.scan.assert_not_called()


def test_nothing_is_scanned_under_a_sheet(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = takes(glass, monkeypatch)
    glass.shell.sheets.open(HelpSheet(glass.shell.stage(), glass.shell))
    glass.shell.scanned(ITEM)
    assert offered == []
    glass.verbs.scan.assert_not_called()


@pytest.mark.parametrize(
    ("fields", "goes"),
    [
        ({}, True),
        ({"step": "pay", "payment": Payment()}, True),
        ({"step": "pay_phone", "payment": WAITING}, False),
        ({"step": "basket"}, False),
    ],
)
def test_a_row_leads_to_its_step_unless_it_may_be_paid(
    glass: Desk, fields: dict[str, Any], goes: bool
) -> None:
    glass.show(order=ORDER, **fields)
    surround = glass.shell._surround
    assert surround
    (line,) = lines(ORDER)
    surround.summary.row_touched.emit(line.key)
    assert glass.verbs.go.called is goes


@pytest.mark.parametrize(
    ("paper", "longer"),
    [(Paper.NONE, 1), (Paper.PRINTED, 1), (Paper.UNSURE, EASIER_IDLE), (Paper.FAILED, EASIER_IDLE)],
)
def test_thanks_stay_longer_where_the_screen_is_all_there_is(
    glass: Desk, monkeypatch: pytest.MonkeyPatch, paper: Paper, longer: int
) -> None:
    watch = Mock()
    monkeypatch.setattr(glass.shell._idle, "watch", watch)
    glass.show(step="thank_you", payment=replace(WAITING, truth=Truth.PAID), paper=paper)
    watch.assert_called_once_with(IdleSettings().thank_you_s * longer, 0)


def test_what_is_made_ahead_is_not_seen(glass: Desk) -> None:
    shell = glass.shell
    glass.show(step="welcome", order=glass.checkout.kiosk.order)
    shell.build()
    shell._make_ahead()
    # Qt shows what is laid out into a visible widget a moment later.
    QApplication.processEvents()
    surround, basket = shell._surround, shell._screen("basket")
    assert surround
    assert not basket.isVisible()
    assert surround.screens.currentWidget() is shell._screen("welcome")
    assert not any(
        part.isVisible() for part in (surround.top, surround.summary, surround.buttons, surround.bar)
    )


@pytest.fixture
def shown(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> Mock:
    """Each time that the screen shown is shown anew."""
    present = Mock()
    monkeypatch.setattr(glass.shell.current(), "present", present)
    return present


@pytest.mark.parametrize(
    ("fields", "times"),
    [
        ({"sending": OrderNote("x")}, 0),
        ({"entered": frozenset({"bags"})}, 0),
        ({"sending": OrderNote("x"), "busy": True}, 1),
        ({"changed": frozenset({"note"})}, 1),
    ],
)
def test_a_screen_is_shown_anew_only_for_what_it_shows(
    glass: Desk, shown: Mock, fields: dict[str, Any], times: int
) -> None:
    glass.shell._changed(replace(glass.shell._kiosk, **fields))
    assert shown.call_count == times


def test_that_a_request_takes_long_is_said_all_the_same(glass: Desk) -> None:
    surround = glass.shell._surround
    assert surround
    glass.shell._changed(replace(glass.shell._kiosk, sending=OrderNote("x")))
    surround.summary._asking.timeout.emit()
    assert surround.summary.badge.text() == "not confirmed"
    glass.shell._changed(replace(glass.shell._kiosk, sending=None))
    assert surround.summary.badge.text() == ""


def test_pictures_are_shown_together_and_are_no_sign_of_life(
    glass: Desk, shown: Mock, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Mock()
    monkeypatch.setattr(glass.shell._idle, "watch", watch)
    for number in range(3):
        glass.shell._pictures.arrived.emit(f"https://shop.example/{number}.png")
    shown.assert_not_called()
    assert glass.shell._arrived.isActive()
    assert glass.shell._arrived.isSingleShot()
    glass.shell._arrived.timeout.emit()
    shown.assert_called_once_with(glass.shell._kiosk)
    watch.assert_not_called()
