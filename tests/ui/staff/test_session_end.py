"""A session that ended: a shopper alone begins anew, a cashier signs in and goes on."""

import pytest
from msgspec.structs import replace

from kiosk.api.shop import SignIn
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.settings.model import Settings
from kiosk.ui.screens.coupons import CouponsDraft
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.sheets.sheets import EndedSheet
from kiosk.ui.sheets.sign_in import SignInAgainSheet
from tests.staff.team import EVERYBODY
from tests.ui.staff.conftest import Place

ENDED = Problem(ProblemKind.SESSION_ENDED)


def end(place: Place, problem: Problem | None = ENDED, *, busy: bool = False) -> Sheet | None:
    place.checkout.kiosk = replace(place.checkout.kiosk, problem=problem, busy=busy)
    place.shell.present(place.checkout.kiosk)
    return place.shell.sheets.shown


def test_a_shopper_alone_begins_anew(place: Place) -> None:
    assert isinstance(end(place), EndedSheet)


def test_it_is_told_once_staff_has_gone(place: Place) -> None:
    place.door.open(EVERYBODY)
    assert end(place) is None
    place.door.shut()
    assert isinstance(place.shell.sheets.shown, EndedSheet)


class TestAtTheCashiers:
    @pytest.fixture
    def settings(self) -> Settings:
        return Settings(profile="cashier")

    def test_somebody_signs_in_and_goes_on(self, place: Place) -> None:
        sheet = end(place)
        assert isinstance(sheet, SignInAgainSheet)
        sheet.fields[0].setText("ada@shop.example")
        sheet.fields[1].setText("secret")
        sheet.done.click()
        place.checkout.sign_in_again.assert_called_once_with(SignIn("ada@shop.example", "secret"))
        assert place.shell.sheets.shown is None
        assert end(place, busy=True) is None
        assert end(place, None) is None

    def test_a_wrong_password_is_asked_for_again(self, place: Place) -> None:
        sheet = end(place, replace(ENDED, words={"": ("Wrong password.",)}))
        assert isinstance(sheet, SignInAgainSheet)
        assert sheet.words.text() == "Wrong password."

    def test_what_was_typed_stays(self, place: Place) -> None:
        screen = place.shell.current()
        screen.restore(CouponsDraft("YAZ20"))
        end(place)
        end(place, None)
        assert place.shell.current() is screen
        assert screen.draft() == CouponsDraft("YAZ20")

    def test_it_can_be_given_up(self, place: Place) -> None:
        sheet = end(place)
        assert sheet
        sheet.offered[-1].click()
        place.checkout.abandon.assert_called_once()
