"""Pay at the till: a barcode that can be scanned, digits that can be typed."""

from decimal import Decimal
from unittest.mock import call

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.screens.till import TillScreen
from kiosk.ui.sheets.payment import LeavePaymentSheet
from kiosk.ui.widgets.codes.read_back import read
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.payment import ADDRESS, at_till, providers


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def till(request: pytest.FixtureRequest, stage: MakeStage, show: Show) -> TillScreen:
    screen = TillScreen(stage(portrait=request.param))
    show(screen, at_till())
    return screen


def leave(screen: TillScreen) -> None:
    screen.go_back()
    sheet = screen.window().findChildren(LeavePaymentSheet)[-1]
    next(b for b in sheet.findChildren(QPushButton) if b.text() == "Not paid: go back").click()


def test_a_scanner_reads_the_number_and_a_person_too(till: TillScreen) -> None:
    assert read(till.grab().toImage()) == "816910908011148"
    assert till.number.text() == "816 910 908 011 148"
    assert till.waiting.accessibleName() == "Waiting for your payment of ₺1,284.90"


def test_a_number_no_barcode_can_say_is_shown_in_letters(till: TillScreen) -> None:
    till.present(at_till("SİPARİŞ-1"))
    assert not till.code.isVisible()
    assert till.number.text() == "SİPARİŞ-1"
    till.present(at_till())
    assert till.code.isVisible()


def test_the_main_button_says_that_it_is_paid(till: TillScreen) -> None:
    assert till.buttons().main == "I have paid"
    till.act()
    till.by_sms.click()
    assert till.checkout.mock_calls == [call.paying.check(), call.show("sms")]  # type: ignore[attr-defined]


def test_the_phone_stays_open_where_it_was_chosen_first(till: TillScreen) -> None:
    assert not till.on_phone.isVisible()
    kiosk = at_till()
    till.present(replace(kiosk, payment=replace(kiosk.payment, url=ADDRESS, amount=Decimal(5))))
    till.on_phone.click()
    leave(till)
    assert till.checkout.mock_calls == [call.show("pay_phone")] * 2  # type: ignore[attr-defined]


def test_back_leads_to_the_other_ways_or_before_them(till: TillScreen) -> None:
    leave(till)
    till.present(replace(at_till(), pages=providers("Akifast", "Second")))
    leave(till)
    assert till.checkout.mock_calls == [call.back(), call.show("pay")]  # type: ignore[attr-defined]


def test_a_problem_is_said(till: TillScreen) -> None:
    till.present(replace(at_till(), problem=Problem(ProblemKind.NO_CONNECTION)))
    assert till.hint.isVisible()
    assert not till.lead.isVisible()
