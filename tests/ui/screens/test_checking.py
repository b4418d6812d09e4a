"""Checking your payment: three truths, and never a fourth."""

from unittest.mock import call

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.flow.payment import Truth
from kiosk.ui.screens.checking import CheckingScreen
from kiosk.ui.sheets.payment import LeaveWithStaffSheet
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.payment import at_till, on_phone

UNKNOWN = on_phone(truth=Truth.UNKNOWN)


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def checking(request: pytest.FixtureRequest, stage: MakeStage, show: Show) -> CheckingScreen:
    screen = CheckingScreen(stage(portrait=request.param))
    show(screen, on_phone())
    return screen


def calls(screen: CheckingScreen) -> object:
    return screen.checkout.mock_calls  # type: ignore[attr-defined]


def answered(screen: CheckingScreen, answer: str) -> None:
    screen.leave.click()
    sheet = screen.window().findChildren(LeaveWithStaffSheet)[-1]
    next(button for button in sheet.findChildren(QPushButton) if button.text() == answer).click()


def test_waiting_says_what_is_asked_and_not_to_pay_again(checking: CheckingScreen) -> None:
    assert checking.notice.heading.text() == "Checking your payment"
    assert "do not pay again" in checking.notice.text.text()
    assert checking.waiting.isVisible()
    assert not checking.for_staff.isVisible()
    assert not checking.leave.isVisible()


def test_unknown_says_that_a_paid_order_will_be_confirmed(checking: CheckingScreen) -> None:
    checking.present(UNKNOWN)
    assert checking.notice.text.text().startswith("If you paid, your order will be confirmed.")
    assert not checking.waiting.isVisible()
    assert checking.for_staff.isVisible()
    assert checking.number.text() == "75CA1C"


def test_word_that_comes_back_turns_unknown_to_waiting(checking: CheckingScreen) -> None:
    checking.present(UNKNOWN)
    checking.present(on_phone())
    assert not checking.for_staff.isVisible()


def test_staff_find_a_till_payment_by_its_order_number(checking: CheckingScreen) -> None:
    checking.present(at_till("1000245871"))
    assert checking.number.text() == "1000 2458 71"


@pytest.mark.parametrize("kiosk", [on_phone(), UNKNOWN])
def test_it_is_never_called_failed(checking: CheckingScreen, kiosk: object) -> None:
    checking.present(kiosk)  # type: ignore[arg-type]
    said = " ".join(label.text() for label in checking.findChildren(QLabel)).casefold()
    assert "fail" not in said
    assert "error" not in said


def test_looking_again_and_the_code_again(checking: CheckingScreen) -> None:
    buttons = checking.buttons()
    assert (buttons.main, buttons.also) == ("Check again", "Show the code again")
    assert not buttons.back
    checking.act()
    checking.act_also()
    assert calls(checking) == [call.paying.check(), call.paying.show_code()]


def test_leaving_is_asked_first(checking: CheckingScreen) -> None:
    checking.present(UNKNOWN)
    answered(checking, "Stay here")
    assert calls(checking) == []
    answered(checking, "Leave it")
    assert calls(checking) == [call.abandon()]


def test_who_leaves_knows_what_to_tell_staff(checking: CheckingScreen) -> None:
    checking.present(UNKNOWN)
    checking.leave.click()
    sheet = checking.window().findChild(LeaveWithStaffSheet)
    assert sheet
    assert "75CA1C" in sheet.words.text()
