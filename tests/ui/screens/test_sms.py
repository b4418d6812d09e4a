"""Send to my phone: checked before it is sent, hidden after it is typed, never too often."""

from time import monotonic
from unittest.mock import call

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from kiosk.flow.limits import MESSAGES_A_SHOPPER
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk, Sms
from kiosk.settings.model import PhoneSettings, Settings
from kiosk.ui.screens.sms import SmsScreen
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.payment import at_till, on_phone


@pytest.fixture
def sms(stage: MakeStage, show: Show) -> SmsScreen:
    screen = SmsScreen(stage())
    show(screen, on_phone())
    return screen


def write(screen: SmsScreen, number: str) -> None:
    for digit in number:
        screen.field.type_text(digit)


def sent(*, uncertain: bool = False, ago_s: float = 0.0, problem: Problem | None = None) -> Kiosk:
    message = Sms("SendCheckoutUrlSms", uncertain, "5321234542", monotonic() + 60 - ago_s)
    return replace(on_phone(), sms=message, problem=problem)


def calls(screen: SmsScreen) -> object:
    return screen.checkout.mock_calls  # type: ignore[attr-defined]


def test_a_number_is_typed_with_hardware_keys_too(sms: SmsScreen) -> None:
    QTest.keyClicks(sms.field, "532x 1 234567")
    QTest.keyClick(sms.field, Qt.Key.Key_Backspace)
    assert sms.field.digits == "532123456"
    assert sms.field.text() == "532 123 45 6"
    QTest.keyClicks(sms.field, "7")
    QTest.keyClick(sms.field, Qt.Key.Key_Return)
    assert calls(sms) == [call.paying.send_sms(SendCheckoutUrlSms("5321234567"))]


def test_the_pad_on_the_screen_writes_into_the_field(sms: SmsScreen) -> None:
    first = sms.keys.places[0]
    QTest.mouseClick(sms.keys, Qt.MouseButton.LeftButton, pos=first.rect.center().toPoint())
    assert sms.field.digits == first.key.text == "1"


def test_soon_after_the_last_key_bystanders_cannot_read_it(sms: SmsScreen, qtbot: QtBot) -> None:
    write(sms, "5321234542")
    assert sms.field.text() == "532 123 45 42"
    qtbot.waitUntil(lambda: sms.field.text() == "5•• ••• •• 42", timeout=4000)
    write(sms, "1")
    assert sms.field.text() == "532 123 45 421"


def test_nothing_is_pasted(sms: SmsScreen) -> None:
    write(sms, "532")
    QTest.keyClick(sms.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sms.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(sms.field, Qt.MouseButton.MiddleButton)
    assert sms.field.digits == "532"


def test_the_link_comes_first_and_the_code_can_be_chosen(sms: SmsScreen) -> None:
    write(sms, "05321234567")
    sms.act()
    sms.choices.cards[1].click()
    sms.act()
    expected = [
        call.paying.send_sms(SendCheckoutUrlSms("5321234567")),
        call.paying.send_sms(SendBarcodeSms("5321234567")),
    ]
    assert calls(sms) == expected


def test_from_the_till_there_is_only_the_code(sms: SmsScreen) -> None:
    sms.present(at_till())
    assert not sms.choices.isVisible()
    write(sms, "5321234567")
    sms.act()
    assert calls(sms) == [call.paying.send_sms(SendBarcodeSms("5321234567"))]


def test_a_wrong_number_is_told_before_anything_is_sent(sms: SmsScreen) -> None:
    write(sms, "2121234567")
    sms.act()
    assert "ten digits" in sms.hint.text()
    assert calls(sms) == []
    sms.present(sms.kiosk)
    assert sms.hint.isVisible()
    sms.field.erase()
    assert not sms.hint.isVisible()
    assert sms.field.digits == "212123456"


def test_a_shop_with_its_own_rule_is_not_explained_ours(stage: MakeStage, show: Show) -> None:
    screen = SmsScreen(stage(settings=Settings(phone=PhoneSettings(pattern=r"^1\d{9,10}$", country="+49"))))
    show(screen, on_phone())
    write(screen, "5321234567")
    screen.act()
    assert "begins with 5" not in screen.hint.text()
    screen.field.wipe()
    write(screen, "015112345678")
    screen.act()
    assert calls(screen) == [call.paying.send_sms(SendCheckoutUrlSms("15112345678"))]


def test_after_sending_it_says_where_to_and_when_it_may_be_sent_again(sms: SmsScreen) -> None:
    write(sms, "5321234542")
    sms.present(sent())
    assert sms.hint.text().startswith("Sent to 5•• ••• •• 42.")
    assert not sms.buttons().enabled
    assert "60" in sms.buttons().main
    assert sms.field.digits == "5321234542"
    sms.act()
    assert calls(sms) == []


def test_the_countdown_ends(sms: SmsScreen, qtbot: QtBot) -> None:
    sms.present(sent(ago_s=58.9))
    with qtbot.waitSignals([sms.buttons_changed] * 2, timeout=4000):
        pass
    assert sms.buttons().main == "Send again"
    assert sms.buttons().enabled


def test_after_the_last_message_no_other_is_promised(sms: SmsScreen) -> None:
    last = sent()
    sms.present(replace(last, sms=replace(last.sms, count=MESSAGES_A_SHOPPER)))
    assert sms.hint.text().startswith("Sent to 5•• ••• •• 42.")
    assert (sms.buttons().main, sms.buttons().enabled) == ("Back to the code", True)
    write(sms, "5321234567")
    sms.act()
    assert calls(sms) == [call.paying.show_code()]


def test_what_may_be_on_its_way_is_not_called_sent(sms: SmsScreen) -> None:
    sms.present(sent(uncertain=True, problem=Problem(ProblemKind.UNCERTAIN)))
    assert sms.hint.text().startswith("It may already be on its way to 5•• ••• •• 42.")


def test_the_shops_own_words_are_shown(sms: SmsScreen) -> None:
    problem = Problem(ProblemKind.REFUSED, words={"phone_number": ("This number cannot take messages.",)})
    sms.present(replace(on_phone(), problem=problem))
    assert sms.hint.text() == "This number cannot take messages."


def test_back_leads_to_where_it_is_paid(sms: SmsScreen) -> None:
    sms.go_back()
    assert calls(sms) == [call.paying.show_code()]


def test_a_change_of_language_keeps_what_was_typed(sms: SmsScreen, stage: MakeStage, show: Show) -> None:
    write(sms, "532123")
    sms.choices.cards[1].click()
    other = SmsScreen(stage(portrait=False))
    other.restore(sms.draft())
    show(other, on_phone())
    assert other.field.digits == "532123"
    assert other.field.text() == "5•• •23"
    assert other.choices.key() == "code"


@pytest.mark.parametrize("first", ["5", Qt.Key.Key_Backspace])
def test_after_sending_the_next_key_begins_another_number(sms: SmsScreen, first: str | Qt.Key) -> None:
    write(sms, "5321234542")
    typing = sms.field.grab().toImage()
    sms.present(sent())
    assert sms.field.digits == "5321234542"
    assert sms.field.grab().toImage() != typing
    if isinstance(first, str):
        QTest.keyClicks(sms.field, first)
    else:
        QTest.keyClick(sms.field, first)
    assert sms.field.digits == (first if isinstance(first, str) else "")
    write(sms, "44")
    assert sms.field.digits.endswith("44")
