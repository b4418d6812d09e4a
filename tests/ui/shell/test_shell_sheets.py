"""The sheets of the shell: which is due, that there is one at a time, and who has the keys afterwards."""

from typing import Any
from unittest.mock import Mock

import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.api.reading import read_order
from kiosk.flow.payment import Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.settings.model import Profile
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.sheets.sheets import (
    EndedSheet,
    HelpSheet,
    LanguageSheet,
    ReturnedSheet,
    StartOverSheet,
    StillThereSheet,
)
from kiosk.ui.sheets.sign_in import SignInAgainSheet
from tests.ui.shell.desk import GLASS, ORDER, WAITING, Desk, opened

ENDED = Problem(ProblemKind.SESSION_ENDED)
PAID = replace(WAITING, truth=Truth.PAID)


@pytest.fixture
def glass(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


def shown(desk: Desk, kind: type[Sheet]) -> Sheet:
    sheet = desk.shell.sheets.shown
    assert type(sheet) is kind
    assert sheet.isVisible()
    assert desk.shell.sheets.is_open
    return sheet


@pytest.mark.parametrize(
    ("profile", "fields", "kind"),
    [
        ("kiosk", {}, None),
        ("kiosk", {"problem": Problem(ProblemKind.REFUSED)}, None),
        ("kiosk", {"problem": ENDED}, EndedSheet),
        ("cashier", {"problem": ENDED}, SignInAgainSheet),
        ("kiosk", {"problem": ENDED, "busy": True}, None),
        ("kiosk", {"returned": True}, ReturnedSheet),
    ],
)
def test_it_asks_what_is_due_once(
    qtbot: QtBot, profile: Profile, fields: dict[str, Any], kind: type[Sheet] | None
) -> None:
    desk = opened(qtbot, GLASS, profile)
    desk.show(**fields)
    sheet = desk.shell.sheets.shown
    assert type(sheet) is (kind or type(None))
    assert desk.shell.sheets.is_open is bool(kind)
    desk.show(**fields, changed=frozenset({"note"}))
    assert desk.shell.sheets.shown is sheet


@pytest.mark.parametrize(
    ("fields", "asked", "words"),
    [
        ({"order": ORDER}, True, "basket will be emptied"),
        ({"order": ORDER, "payment": WAITING}, True, "do not pay again"),
        ({"order": ORDER, "payment": PAID}, False, ""),
        ({"order": read_order({})}, False, ""),
    ],
)
def test_starting_over_is_asked_for_where_there_is_an_order_that_is_not_paid(
    glass: Desk, fields: dict[str, Any], asked: bool, words: str
) -> None:
    glass.show(**fields)
    surround = glass.shell._surround
    assert surround
    surround.bar.start_over.emit()
    assert glass.verbs.abandon.called is not asked
    if asked:
        sheet = shown(glass, StartOverSheet)
        assert words in sheet.words.text()
        sheet.offered[1].click()
        glass.verbs.abandon.assert_called_once_with()
    assert not glass.shell.sheets.is_open


def test_each_control_opens_its_sheet_in_place_of_the_one_before(glass: Desk) -> None:
    sheets = glass.shell.sheets
    surround = glass.shell._surround
    assert surround
    surround.bar.help.emit()
    before = shown(glass, HelpSheet)
    surround.bar.language.emit()
    shown(glass, LanguageSheet)
    assert before.isHidden()
    QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(before)
    sheets.demo()
    shown(glass, DemoSheet)
    sheets.close()
    assert sheets.shown is None
    assert not sheets.is_open
    sheets.close()


def test_a_sheet_that_hides_with_its_ground_is_not_open(glass: Desk) -> None:
    glass.shell.sheets.help()
    shown(glass, HelpSheet).hide()
    assert not glass.shell.sheets.is_open


def test_a_language_is_spoken_once_it_is_chosen(glass: Desk) -> None:
    surround = glass.shell._surround
    assert surround
    speak = Mock()
    glass.shell.sheets.choose_language(speak)
    shown(glass, LanguageSheet).offered[0].click()
    speak.assert_called_once_with("en")


def test_who_is_silent_is_asked_and_sees_the_seconds(glass: Desk) -> None:
    glass.shell._idle.asked.emit()
    sheet = shown(glass, StillThereSheet)
    glass.shell._idle.counted.emit(7)
    assert "7 seconds" in sheet.words.text()
    glass.shell._idle.back.emit()
    assert not glass.shell.sheets.is_open


def test_who_stays_silent_is_gone(glass: Desk) -> None:
    glass.shell._idle.gone.emit()
    glass.verbs.abandon.assert_called_once_with()


def test_the_screen_has_the_keys_where_the_field_before_is_gone(glass: Desk) -> None:
    field = QLineEdit(glass.shell)
    field.show()
    field.setFocus()
    glass.shell.sheets.help()
    field.hide()
    shown(glass, HelpSheet).leave()
    assert QApplication.focusWidget() is glass.shell.current().focusProxy()


def test_a_field_that_is_typed_into_keeps_the_keys(glass: Desk) -> None:
    field = QLineEdit(glass.shell)
    field.show()
    field.setFocus()
    glass.shell.sheets.help()
    shown(glass, HelpSheet).leave()
    assert QApplication.focusWidget() is field
