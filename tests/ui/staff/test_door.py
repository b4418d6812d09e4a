"""Nobody gets in without the PIN, and nothing of the shopper's moves while staff is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.settings.model import Settings, StaffSettings
from kiosk.staff.lock import Lock
from kiosk.staff.lock_file import Kept
from kiosk.staff.people import NOBODY
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.staff import corner
from kiosk.ui.staff.pin_sheet import PinSheet
from kiosk.ui.widgets.text.label import Label
from tests.input.scans import scan_of
from tests.staff.team import BADGE, EVERYBODY, ON_THE_BADGE, PIN, WRITTEN
from tests.ui.staff.conftest import Place


def knock(place: Place) -> PinSheet:
    place.door.knock()
    assert isinstance(place.door.sheet, PinSheet)
    return place.door.sheet


def typed(sheet: PinSheet, digits: str) -> None:
    for digit in digits:
        sheet.type(digit)
    sheet.enter.click()


def test_the_right_pin_opens(place: Place) -> None:
    typed(knock(place), PIN)
    assert place.door.panel
    assert place.door.panel.isVisible()
    assert place.door.sheet is None


def test_a_wrong_one_does_not(place: Place) -> None:
    sheet = knock(place)
    typed(sheet, "471194")
    assert place.door.panel is None
    assert sheet.words.text() == "That was not it."


def test_three_wrong_ones_leave_nothing_to_type(place: Place) -> None:
    sheet = knock(place)
    for _ in range(3):
        typed(sheet, "000000")
    assert not sheet.pad.isEnabled()
    assert sheet.words.text() == "Too many wrong ones. Try again in 0:30."
    typed(sheet, PIN)
    assert place.door.panel is None


def test_keys_type_it_too(place: Place) -> None:
    sheet = knock(place)
    QTest.keyClicks(sheet, f"9{PIN[0]}")
    for _ in range(2):
        QTest.keyClick(sheet, Qt.Key.Key_Backspace)
    QTest.keyClicks(sheet, PIN)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert place.door.panel


def test_five_digits_are_not_tried(place: Place) -> None:
    sheet = knock(place)
    typed(sheet, PIN[:5])
    assert not sheet.enter.isEnabled()
    assert sheet.words.text() == "Type the PIN."


def test_no_digit_is_shown(place: Place) -> None:
    sheet = knock(place)
    sheet.type(PIN)
    assert sheet.dots.text() == "● ● ● ● ● ●"
    assert PIN not in sheet.dots.accessibleName()


def test_knocking_twice_opens_one_sheet(place: Place) -> None:
    sheet = knock(place)
    place.door.knock()
    assert place.door.sheet is sheet


class TestWithoutAPin:
    @pytest.fixture
    def settings(self) -> Settings:
        return Settings()

    def test_the_door_stays_shut(self, place: Place) -> None:
        place.door.knock()
        assert place.door.sheet
        assert not isinstance(place.door.sheet, PinSheet)
        place.door.sheet.offered[0].click()
        assert place.door.panel is None


def test_a_corner_held_knocks(place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    place.door.watch()
    knocking = place.door._corner
    knocking._timer.setInterval(30)
    window = place.shell.windowHandle()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 10))
    qtbot.waitUntil(lambda: place.door.sheet is not None)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 10))
    assert corner.HELD_MS == 3000


@pytest.mark.parametrize("spot", [QPoint(400, 10), QPoint(10, 400)])
def test_another_place_does_not(place: Place, spot: QPoint) -> None:
    place.door.watch()
    window = place.shell.windowHandle()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert not place.door._corner._timer.isActive()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def test_letting_go_is_no_knock(place: Place) -> None:
    place.door.watch()
    window, spot = place.shell.windowHandle(), QPoint(10, 10)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert place.door._corner._timer.isActive()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert not place.door._corner._timer.isActive()


def test_no_scan_reaches_the_basket(place: Place) -> None:
    place.door.open(EVERYBODY)
    place.shell.scanned("DKR-0001")
    place.door.scanned("DKR-0001")
    place.door.arrived(scan_of("DKR-0001"))
    place.checkout.scan.assert_not_called()
    place.checkout.submit.assert_not_called()
    assert place.door.room.came
    assert place.door.room.came[0].reading.code == "DKR-0001"


def test_what_was_scanned_goes_with_the_shopper(place: Place) -> None:
    place.door.arrived(scan_of("DKR-0001"))
    place.door.forget()
    assert place.door.room.came is None


def test_a_pin_typed_like_a_scan_is_a_pin(place: Place) -> None:
    """And never shown as a code that nobody knows."""
    knock(place)
    place.shell.scanned(PIN)
    place.door.arrived(scan_of(PIN))
    place.door.scanned(PIN)
    assert place.door.panel
    assert place.door.room.came is None
    place.checkout.submit.assert_not_called()


def test_a_pin_given_up_gives_the_scanner_back(place: Place) -> None:
    knock(place).offered[0].click()
    place.shell.scanned("HOSGELDIN")
    place.checkout.use_code.assert_called_once()


def test_it_is_the_shoppers_again_afterwards(place: Place) -> None:
    place.door.open(EVERYBODY)
    assert place.door.panel
    place.door.panel.close_button.click()
    place.shell.scanned("HOSGELDIN")
    place.checkout.use_code.assert_called_once()


def test_it_shuts_when_it_is_left_alone(place: Place) -> None:
    place.door.open(EVERYBODY)
    place.door._idle.gone.emit()
    assert place.door.panel is None


def test_it_stays_on_top_of_screens_made_anew(place: Place, qtbot: QtBot) -> None:
    place.door.open(EVERYBODY)
    place.shell.build()
    qtbot.waitUntil(lambda: _panel_is_on_top(place))


def _panel_is_on_top(place: Place) -> bool:
    touched = place.shell.childAt(place.shell.rect().center())
    return bool(touched and place.door.panel and place.door.panel.isAncestorOf(touched))


def test_staff_says_which_language_each_shopper_begins_in(place: Place) -> None:
    place.door.open(EVERYBODY, "devices")
    place.door.room.begin_in("tr")
    assert place.door.panel
    assert place.door.panel.tabs["devices"].text() == "Cihazlar"
    assert place.shell._default.language == "tr"


def test_leaving_is_asked_for_first(place: Place, qtbot: QtBot) -> None:
    place.door.open(EVERYBODY)
    assert place.door.panel
    with qtbot.assertNotEmitted(place.door.left):
        place.door.panel.exit.click()
    (sheet,) = place.door.panel.findChildren(Sheet)
    with qtbot.waitSignal(place.door.left):
        sheet.offered[1].click()


def test_wrong_ones_are_shown_to_whoever_comes_in(place: Place) -> None:
    """One or two are a slip of the finger; more are somebody who guesses."""
    for tries, section in ((2, "session"), (1, "doubts")):
        sheet = knock(place)
        for _ in range(tries):
            typed(sheet, "000000")
        place.lock.came_in(0)
        typed(sheet, PIN)
        assert place.door.panel
        assert place.door.panel._section == section
        place.door.shut()


def test_the_sign_in_ends_with_the_panel(place: Place) -> None:
    place.door.open(EVERYBODY)
    duty = place.door.room.backstage.duty
    assert duty.person == EVERYBODY
    place.door._idle.gone.emit()
    assert duty.person is NOBODY
    place.door.left.connect(lambda: pytest.fail("nobody is there to leave"))
    place.door.room.leave()


def test_whoever_is_there_stays_there_over_a_change_of_language(place: Place) -> None:
    place.door.open(EVERYBODY, "devices")
    place.door.room.begin_in("tr")
    assert place.door.room.backstage.duty.person == EVERYBODY


def test_a_code_of_an_article_is_no_wrong_pin(place: Place) -> None:
    sheet = knock(place)
    sheet.scanned("8690000049950")
    assert not place.lock.unseen.times


def test_twenty_digits_are_an_articles_where_nobody_has_a_badge(place: Place) -> None:
    place.door.scanned(BADGE)
    assert place.door.sheet is None


def test_passing_time_is_written_while_something_waits(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "staff-lock"
    place.door.room.entrance.lock = Lock(file)
    place.door._clock.timeout.emit()
    assert file.exists()
    assert place.door._clock.isActive()
    assert place.door._clock.interval() <= 600_000
    place.door.rest()
    assert not place.door._clock.isActive()


def test_a_sheet_that_was_given_up_opens_nothing(place: Place) -> None:
    """Though its PIN was being looked at when it was left."""
    sheet = knock(place)
    sheet.leave()
    place.door.room.entrance.look_at(PIN)
    assert place.door.panel is None


class TestByName:
    @pytest.fixture
    def settings(self) -> Settings:
        ayse = StaffSettings(WRITTEN, ON_THE_BADGE, "Ayşe", 3, ("settle",))
        return Settings(staff=(ayse, StaffSettings(WRITTEN, "", "Mehmet", 14)))

    def test_no_name_is_shown_to_whoever_knocks(self, place: Place) -> None:
        sheet = knock(place)
        shown = " ".join(label.text() for label in sheet.findChildren(Label))
        assert "Type your number and the PIN." in shown
        assert "Ayşe" not in shown
        assert "Mehmet" not in shown

    def test_the_panel_greets_whoever_came_in(self, place: Place) -> None:
        typed(knock(place), f"03{PIN}")
        assert place.door.panel
        assert "Ayşe" in {label.text() for label in place.door.panel.findChildren(Label)}
        assert place.door.room.backstage.duty.person.number == 3

    def test_a_name_that_waits_keeps_no_other_out(self, place: Place) -> None:
        sheet = knock(place)
        for _ in range(3):
            typed(sheet, "03000000")
        assert sheet.words.text() == "Too many wrong ones. Try again in 0:30. A badge opens it now."
        assert sheet.pad.isEnabled()
        typed(sheet, f"03{PIN}")
        assert place.door.panel is None
        typed(sheet, f"14{PIN}")
        assert place.door.panel

    def test_a_badge_opens_all_the_same(self, place: Place) -> None:
        sheet = knock(place)
        for _ in range(3):
            typed(sheet, "03000000")
        sheet.type("9")
        place.door.arrived(scan_of(BADGE))
        place.door.scanned(BADGE)
        assert place.door.panel
        assert place.door.room.came is None

    def test_a_badge_is_not_among_what_arrived(self, place: Place) -> None:
        place.door.arrived(scan_of(BADGE))
        assert place.door.room.came is None

    def test_a_badge_comes_in_from_any_screen_and_goes_to_no_shop(self, place: Place) -> None:
        for code in (BADGE[::-1], BADGE):
            place.door.scanned(code)
            place.shell.scanned(code)
            assert bool(place.door.panel) == (code == BADGE)
            place.lock._kept = Kept()
        place.door.scanned(BADGE)
        place.shell.scanned(BADGE)
        place.checkout.scan.assert_not_called()
        place.checkout.submit.assert_not_called()

    def test_a_badge_is_typed_as_one_row_of_dots(self, place: Place) -> None:
        sheet = knock(place)
        sheet.type(BADGE)
        assert sheet.dots.text() == "•" * 20
        assert sheet.enter.isEnabled()
        assert sheet.sheet.width() <= place.shell.width()

    def test_a_hand_over_asks_for_the_next(self, place: Place) -> None:
        typed(knock(place), f"03{PIN}")
        assert place.door.panel
        place.door.panel.hand_over.click()
        assert place.door.room.backstage.duty.person is NOBODY
        assert isinstance(place.door.sheet, PinSheet)
        typed(place.door.sheet, f"14{PIN}")
        assert place.door.room.backstage.duty.person.name == "Mehmet"


class TestEverybodyWithABadge:
    @pytest.fixture
    def settings(self) -> Settings:
        return Settings(staff=(StaffSettings(WRITTEN, ON_THE_BADGE),))

    def test_a_shopper_who_types_pins_keeps_no_badge_out(self, place: Place) -> None:
        sheet = knock(place)
        for _ in range(3):
            typed(sheet, "000000")
        typed(sheet, PIN)
        assert place.door.panel is None
        for _ in PIN:
            QTest.keyClick(sheet, Qt.Key.Key_Backspace)
        QTest.keyClicks(sheet, BADGE)
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        assert place.door.panel


class TestWhileItIsLookedAt:
    def test_nothing_else_can_be_typed(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        sheet = knock(place)
        monkeypatch.setattr(place.door.room.entrance, "_in_the_thread", lambda _do: None)
        typed(sheet, PIN)
        assert sheet.words.text() == "One moment …"
        assert not sheet.pad.isEnabled()
        assert not sheet.enter.isEnabled()


class TestALongName:
    @pytest.fixture
    def settings(self) -> Settings:
        return Settings(staff=(StaffSettings(WRITTEN, "", "Muhammed Abdülkadir Yılm", 14),))

    def test_it_leaves_the_panel_its_room(self, place: Place) -> None:
        typed(knock(place), f"14{PIN}")
        panel = place.door.panel
        assert panel
        place.shell.layout()
        assert panel.tabs["session"].mapTo(panel, QPoint(0, 0)).y() < place.shell.height() / 5
