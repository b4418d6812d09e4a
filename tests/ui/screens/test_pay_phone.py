"""Pay on your phone: a code that can be read, and the other ways."""

from itertools import pairwise
from unittest.mock import call

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.assistance import Assistance
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.settings.model import Profile, Settings
from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.sheets.payment import BiggerCodeSheet, LeavePaymentSheet
from kiosk.ui.widgets.codes.read_back import read
from tests.ui.conftest import LANDSCAPE, PORTRAIT, MakeStage, Show
from tests.ui.screens.payment import ADDRESS, LINK, LINK_PAGE, by_token, on_phone, providers


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def phone(request: pytest.FixtureRequest, stage: MakeStage, show: Show) -> PayPhoneScreen:
    screen = PayPhoneScreen(stage(portrait=request.param))
    show(screen, on_phone())
    return screen


def pressed(sheet: LeavePaymentSheet | BiggerCodeSheet, text: str) -> None:
    next(button for button in sheet.findChildren(QPushButton) if button.text() == text).click()


def test_a_camera_reads_the_address_from_the_screen(phone: PayPhoneScreen) -> None:
    assert read(phone.grab().toImage()) == ADDRESS
    assert phone.waiting.accessibleName() == "Waiting for your payment of ₺1,284.90"


def test_the_code_is_a_hand_wide_on_a_kiosk(stage: MakeStage, show: Show) -> None:
    screen = PayPhoneScreen(stage())
    show(screen, on_phone())
    assert screen.code.code_side() >= screen.look.mm(100)


def test_presenting_again_draws_nothing_anew(phone: PayPhoneScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(phone.code, "show_code", lambda text, **_: drawn.append(text))
    phone.present(phone.kiosk)
    assert drawn == []
    phone.present(on_phone(address=f"{ADDRESS}0"))
    assert drawn == [f"{ADDRESS}0"]


def test_the_main_button_says_that_it_is_paid(phone: PayPhoneScreen) -> None:
    assert phone.buttons().main == "I have paid"
    phone.act()
    assert phone.checkout.mock_calls == [call.paying.check()]  # type: ignore[attr-defined]


def test_the_other_ways(phone: PayPhoneScreen) -> None:
    phone.by_sms.click()
    phone.at_till.click()
    assert phone.checkout.mock_calls == [call.show("sms"), call.paying.pay_at_till()]  # type: ignore[attr-defined]


def test_no_till_where_the_shop_has_none(phone: PayPhoneScreen) -> None:
    phone.present(on_phone(till=False))
    assert not phone.at_till.isVisible()


def test_a_bigger_code(phone: PayPhoneScreen, qtbot: QtBot) -> None:
    small = phone.code.code_side()
    phone.resize(*(PORTRAIT if phone.look.portrait else LANDSCAPE))
    phone.bigger.click()
    sheet = phone.window().findChild(BiggerCodeSheet)
    assert sheet
    qtbot.waitUntil(sheet.code.is_shown)
    assert small > 0
    assert sheet.code.code_side() > small
    assert read(phone.window().grab().toImage()) == ADDRESS
    pressed(sheet, "Close")
    assert sheet.isHidden()


def test_back_asks_first(phone: PayPhoneScreen) -> None:
    phone.go_back()
    sheet = phone.window().findChild(LeavePaymentSheet)
    assert sheet
    pressed(sheet, "Stay here")
    assert phone.checkout.mock_calls == []  # type: ignore[attr-defined]
    phone.go_back()
    sheet = phone.window().findChildren(LeavePaymentSheet)[-1]
    pressed(sheet, "Not paid: go back")
    assert phone.checkout.mock_calls == [call.back()]  # type: ignore[attr-defined]


def test_back_leads_to_the_other_providers(phone: PayPhoneScreen) -> None:
    phone.present(replace(on_phone(), pages=providers("Akifast", "Second")))
    phone.go_back()
    sheet = phone.window().findChild(LeavePaymentSheet)
    assert sheet
    pressed(sheet, "Not paid: go back")
    assert phone.checkout.mock_calls == [call.show("pay")]  # type: ignore[attr-defined]


def test_a_code_too_fine_for_the_screen_leaves_the_other_ways(phone: PayPhoneScreen, qtbot: QtBot) -> None:
    phone.present(on_phone(address=ADDRESS + "a" * 1900))
    qtbot.waitUntil(phone.instead.isVisible)
    assert not phone.code.isVisible()
    assert phone.by_sms.isVisible()
    assert phone.at_till.isVisible()
    phone.present(on_phone())
    qtbot.waitUntil(phone.code.is_shown)
    assert not phone.instead.isVisible()


def test_an_address_no_code_can_hold(phone: PayPhoneScreen) -> None:
    phone.present(on_phone(address=ADDRESS + "a" * 4000))
    assert phone.instead.isVisible()


def test_a_problem_takes_the_place_of_the_steps_on_a_high_screen_only(phone: PayPhoneScreen) -> None:
    assert phone.instructions.isVisible()
    phone.present(replace(on_phone(), problem=Problem(ProblemKind.NO_CONNECTION)))
    assert phone.hint.isVisible()
    assert phone.instructions.isVisible() is not phone.look.portrait
    assert phone.waiting.isVisible()


def test_a_long_question_takes_no_height_from_its_answers(stage: MakeStage, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1080, 1920)
    question = "Telefonunuzda ödemeye başladınız mı?"
    sheet = LeavePaymentSheet(stage(easier=True), host, question, lambda: None)
    sheet.say("Başladıysanız burada kalın: sipariş numaranız bu ekranda görünecek.")
    host.show()
    sheet.open()
    QApplication.processEvents()
    for button in sheet.offered:
        assert button.height() == button.sizeHint().height()


def test_only_a_cashier_answers_the_providers_questions_here(stage: MakeStage, show: Show) -> None:
    profiles: tuple[Profile, ...] = ("kiosk", "cashier")
    screens: dict[str, PayPhoneScreen] = {}
    for profile in profiles:
        screens[profile] = PayPhoneScreen(stage(settings=Settings(profile=profile)))
        show(screens[profile], on_phone())
    assert screens["kiosk"].buttons().also == ""
    assert screens["cashier"].buttons().also == "Enter delivery here"
    screens["cashier"].act_also()
    screens["cashier"].checkout.assisting.begin.assert_called_once_with()  # type: ignore[attr-defined]
    screens["cashier"].present(replace(on_phone(), assistance=Assistance(carrier="22")))
    assert screens["cashier"].buttons().also == "Change delivery"


@pytest.mark.parametrize("easier", [False, True])
@pytest.mark.parametrize("found", [None, Problem(ProblemKind.NO_CONNECTION)])
def test_no_finger_meets_two_ways_at_once(
    stage: MakeStage, show: Show, easier: bool, found: Problem | None
) -> None:
    """The row of buttons follows below the screen without a gap."""
    screen = PayPhoneScreen(stage(portrait=False, easier=easier))
    show(screen, replace(on_phone(), problem=found))
    screen.at_till.show()
    QApplication.processEvents()
    least = screen.look.mm(2.5)
    ways = [screen.by_sms, screen.bigger, screen.at_till]
    for above, below in pairwise(ways):
        assert below.geometry().top() - above.geometry().bottom() > least
    assert screen.height() - 1 - screen.at_till.geometry().bottom() >= least


def test_the_other_ways_are_read_out(phone: PayPhoneScreen) -> None:
    ways = (phone.by_sms, phone.bigger, phone.at_till)
    assert [way.accessibleName() for way in ways] == ["Send by SMS", "Bigger code", "Pay at the till"]


def test_the_shops_own_link_is_shown_as_it_came(phone: PayPhoneScreen) -> None:
    phone.present(by_token())
    assert read(phone.grab().toImage()) == LINK


def test_what_to_do_on_a_phone_of_somebody_elses_gives_way_to_a_problem(phone: PayPhoneScreen) -> None:
    assert phone.if_somebody_else.isHidden()
    phone.present(by_token())
    assert not phone.if_somebody_else.isHidden()
    phone.present(replace(by_token(), problem=Problem(ProblemKind.NO_CONNECTION)))
    assert phone.if_somebody_else.isHidden()


def test_back_from_the_shops_own_link_asks_the_shop_once_more(phone: PayPhoneScreen) -> None:
    phone.present(by_token())
    phone.go_back()
    sheet = phone.window().findChild(LeavePaymentSheet)
    assert sheet
    pressed(sheet, "Not paid: go back")
    assert phone.checkout.mock_calls == [call.paying.leave_code()]  # type: ignore[attr-defined]


def test_back_from_a_provider_leads_to_the_shops_own_page_too(phone: PayPhoneScreen) -> None:
    phone.present(replace(on_phone(), pages=providers("Akifast") | LINK_PAGE))
    phone.go_back()
    sheet = phone.window().findChild(LeavePaymentSheet)
    assert sheet
    pressed(sheet, "Not paid: go back")
    assert phone.checkout.mock_calls == [call.show("pay")]  # type: ignore[attr-defined]


def test_staff_enters_no_delivery_for_the_shops_own_page(stage: MakeStage, show: Show) -> None:
    screen = PayPhoneScreen(stage(settings=Settings(profile="cashier")))
    show(screen, by_token())
    assert screen.buttons().also == ""
