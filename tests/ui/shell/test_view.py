"""What a shopper has chosen to see, and who begins with what."""

from typing import Any
from unittest.mock import Mock

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.extras import ExtrasDraft
from kiosk.ui.screens.welcome import WelcomeScreen
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.sheets.sheets import HelpSheet, LanguageSheet
from kiosk.ui.shell.demo_mark import DemoMark
from kiosk.ui.shell.surround import Surround
from kiosk.ui.shell.view import View
from tests.ui.shell.desk import GLASS, TABLET, Desk, opened


@pytest.fixture
def glass(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


@pytest.fixture
def spoken(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> Mock:
    """The languages that the checkout is told."""
    told = Mock()
    monkeypatch.setattr(glass.checkout, "speak", told)
    return told


def surround_of(desk: Desk) -> Surround:
    surround = desk.shell._surround
    assert surround
    return surround


def leave(desk: Desk) -> None:
    desk.show(step="welcome", epoch=desk.shell._kiosk.epoch + 1)


def test_a_language_is_spoken_on_the_screen_and_to_the_shop(glass: Desk, spoken: Mock) -> None:
    before = surround_of(glass)
    glass.shell.speak("tr")
    spoken.assert_called_once_with("tr")
    after = surround_of(glass)
    assert after is not before
    assert after.stage.language == "tr"
    assert after.buttons.back_button.text() == "Geri"
    assert before.isHidden()


def test_the_next_shopper_begins_in_the_shops_language_and_the_usual_view(glass: Desk, spoken: Mock) -> None:
    glass.shell.speak("tr")
    glass.shell.toggle_easier()
    spoken.reset_mock()
    leave(glass)
    spoken.assert_called_once_with("en")
    assert surround_of(glass).stage.language == "en"
    assert not glass.shell.easier


def test_staff_chooses_the_language_that_each_shopper_begins_in(glass: Desk, spoken: Mock) -> None:
    glass.shell.begin_in("tr")
    spoken.assert_called_once_with("tr")
    assert surround_of(glass).stage.language == "tr"
    glass.shell.speak("en")
    leave(glass)
    assert surround_of(glass).stage.language == "tr"


@pytest.mark.parametrize(
    ("language", "easier", "view"),
    [("en", True, View("en", easier=True)), ("en", False, View("en")), ("de", True, View("en"))],
)
def test_a_shopper_who_is_there_already_begins_as_they_were(
    glass: Desk, spoken: Mock, language: str, easier: bool, view: View
) -> None:
    glass.shell.begin_as(language, easier=easier)
    assert glass.shell._view == view
    assert spoken.called is (language == "en")


def test_the_usual_view_is_the_default() -> None:
    assert not View("en").easier


def test_the_easier_view_comes_and_goes_with_what_was_typed(glass: Desk) -> None:
    screen: Any = glass.shell.current()
    screen.note.type_text("for Ada")
    surround_of(glass).bar.easier.emit()
    assert glass.shell.easier
    assert surround_of(glass).stage.look.easier
    assert glass.shell.current() is not screen
    assert glass.shell.current().draft() == ExtrasDraft("for Ada", "")
    surround_of(glass).bar.easier.emit()
    assert glass.shell.easier is False


def test_welcome_offers_language_and_view_too(glass: Desk) -> None:
    leave(glass)
    welcome = glass.shell.current()
    assert isinstance(welcome, WelcomeScreen)
    welcome.language_chosen.emit("tr")
    assert surround_of(glass).stage.language == "tr"
    welcome = glass.shell.current()
    assert isinstance(welcome, WelcomeScreen)
    welcome.easier_toggled.emit()
    assert glass.shell.easier


@pytest.mark.parametrize(("signal", "sheet"), [("language", LanguageSheet), ("help", HelpSheet)])
def test_the_bar_opens_sheets(glass: Desk, signal: str, sheet: type) -> None:
    getattr(surround_of(glass).bar, signal).emit()
    assert type(glass.shell.sheets.shown) is sheet


def test_the_language_chosen_on_the_sheet_is_spoken(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    speak = Mock()
    monkeypatch.setattr(glass.shell, "speak", speak)
    surround_of(glass).bar.language.emit()
    sheet = glass.shell.sheets.shown
    assert isinstance(sheet, LanguageSheet)
    sheet.offered[0].click()
    speak.assert_called_once_with("en")


@pytest.mark.parametrize(("signal", "verb"), [("also", "act_also"), ("back", "go_back"), ("main", "act")])
def test_a_button_is_the_screens(
    glass: Desk, monkeypatch: pytest.MonkeyPatch, signal: str, verb: str
) -> None:
    pressed = Mock()
    monkeypatch.setattr(glass.shell.current(), verb, pressed)
    getattr(surround_of(glass).buttons, signal).emit()
    pressed.assert_called_once_with()


def test_a_screen_whose_buttons_change_is_shown_again(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    show_buttons = Mock()
    monkeypatch.setattr(surround_of(glass).buttons, "show_buttons", show_buttons)
    glass.shell.current().buttons_changed.emit()
    show_buttons.assert_called_once()


@pytest.mark.parametrize(("profile", "marked"), [("demo", True), ("kiosk", False), ("cashier", False)])
def test_only_a_demo_wears_its_mark(qtbot: QtBot, profile: Any, marked: bool) -> None:
    desk = opened(qtbot, GLASS, profile)
    mark: Any = desk.shell.findChild(DemoMark)
    assert bool(mark) is marked
    if marked:
        mark.click()
        assert isinstance(desk.shell.sheets.shown, DemoSheet)


@pytest.mark.parametrize("profile", ["kiosk", "cashier"])
def test_a_demo_in_another_profile_wears_its_mark_too(qtbot: QtBot, profile: Any) -> None:
    desk = opened(qtbot, GLASS, profile, stand="http://127.0.0.1:8000")
    mark: Any = desk.shell.findChild(DemoMark)
    assert mark.isVisible()


def test_another_size_is_another_look(glass: Desk) -> None:
    before = surround_of(glass)
    glass.shell.resize(GLASS[0], GLASS[1] - 1)
    middle = surround_of(glass)
    assert middle is not before
    glass.shell.resize(*TABLET)
    assert not surround_of(glass).stage.look.portrait
    assert surround_of(glass).stage.look.palette() == glass.shell.palette()
    assert glass.shell.autoFillBackground()


def test_the_same_look_is_not_built_again(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glass.shell, "_look", lambda: surround_of(glass).stage.look)
    before = surround_of(glass)
    glass.shell.resize(*TABLET)
    assert surround_of(glass) is before
