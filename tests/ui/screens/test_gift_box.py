"""Gift box: yes and no, the card's words, and what the order holds already."""

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.api.requests import GiftBox
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.gift_box import NO, YES, GiftBoxScreen
from tests.ui.conftest import MakeStage, Show, order_of

OFFERED = replace(order_of(), pages={"GiftBoxPage": {"price": "10.90"}})
WRAPPED = order_of(gift_box={"note": "For Ada", "gift_video": True, "price": "10.90"})
ELSEWHERE = order_of(gift_box={"note": "For Bob", "gift_video": False, "price": "10.90"})


def opened(stage: MakeStage, show: Show, kiosk: Kiosk = OFFERED, **options: Any) -> Any:
    screen: Any = GiftBoxScreen(stage(kiosk, **options))
    show(screen, kiosk)
    return screen


def choose(screen: Any, key: str) -> None:
    next(card for card in screen.choices.cards if card.key == key).click()


def test_it_says_what_the_shop_asks_for_it(stage: MakeStage, show: Show) -> None:
    yes = opened(stage, show).yes
    assert yes.price == "₺10.90"
    assert "₺10.90" in yes.accessibleDescription()


def test_without_a_price_it_names_none(stage: MakeStage, show: Show) -> None:
    assert opened(stage, show, order_of()).yes.price == ""


def test_the_box_is_drawn_until_it_is_chosen(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    assert screen.picture.isVisible()
    choose(screen, YES)
    assert not screen.picture.isVisible()


def test_yes_sends_the_words_and_the_video(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    choose(screen, YES)
    QTest.keyClicks(screen.area, "For Ada")
    screen.video.click()
    assert screen.buttons().main == "Add the gift box"
    screen.act()
    screen.checkout.submit.assert_called_once_with(GiftBox(note="For Ada", gift_video=True))


@pytest.mark.parametrize("choice", [None, NO])
def test_anything_but_yes_goes_on(stage: MakeStage, show: Show, choice: str | None) -> None:
    screen = opened(stage, show)
    if choice:
        choose(screen, choice)
    assert not screen.area.isVisible()
    screen.act()
    screen.checkout.advance.assert_called_once_with()
    screen.checkout.submit.assert_not_called()


def test_what_is_on_the_order_is_shown_and_not_sent_again(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, WRAPPED)
    assert (screen.choices.key(), screen.area.text(), screen.video.isChecked()) == (YES, "For Ada", True)
    assert screen.buttons().main == "Continue"
    screen.act()
    screen.checkout.advance.assert_called_once_with()


def test_a_change_of_it_is_sent(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, WRAPPED)
    screen.video.click()
    assert screen.buttons().main == "Change the gift box"
    screen.act()
    screen.checkout.submit.assert_called_once_with(GiftBox(note="For Ada", gift_video=False))


def test_only_staff_can_take_it_off(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, WRAPPED)
    choose(screen, NO)
    assert screen.hint.isVisible()
    assert "staff" in screen.hint.text()
    choose(screen, YES)
    assert not screen.hint.isVisible()


@pytest.mark.parametrize("portrait", [True, False])
def test_the_keyboard_comes_with_a_touch_and_goes_when_done(
    stage: MakeStage, show: Show, portrait: bool
) -> None:
    screen = opened(stage, show, portrait=portrait)
    choose(screen, YES)
    assert not screen.area.keyboard.isVisible()
    QTest.mouseClick(screen.area.viewport(), Qt.MouseButton.LeftButton)
    assert screen.area.keyboard.isVisible()
    assert screen.buttons().main == "Done"
    screen.act()
    assert not screen.area.keyboard.isVisible()
    screen.checkout.submit.assert_not_called()


def test_back_ends_the_writing_first(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    choose(screen, YES)
    QTest.mouseClick(screen.area.viewport(), Qt.MouseButton.LeftButton)
    screen.go_back()
    screen.checkout.back.assert_not_called()
    screen.go_back()
    screen.checkout.back.assert_called_once_with()


def test_words_outlive_a_failure_and_a_switch(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    choose(screen, YES)
    screen.area.show_words("For Ada")
    screen.present(replace(OFFERED, problem=Problem(ProblemKind.NO_CONNECTION)))
    assert screen.area.text() == "For Ada"
    other = opened(stage, show)
    other.restore(screen.draft())
    assert (other.choices.key(), other.area.text()) == (YES, "For Ada")


def test_typed_words_outlive_an_answer(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, WRAPPED)
    screen.area.show_words("For Ada and")
    screen.present(ELSEWHERE)
    assert screen.area.text() == "For Ada and"


def test_words_for_a_new_box_outlive_an_answer_that_has_one(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    choose(screen, YES)
    QTest.keyClicks(screen.area, "For Al")
    screen.present(ELSEWHERE)
    assert screen.area.text() == "For Al"


@pytest.mark.parametrize("before", [OFFERED, WRAPPED])
def test_a_box_that_arrives_is_shown(stage: MakeStage, show: Show, before: Kiosk) -> None:
    screen = opened(stage, show, before)
    screen.present(ELSEWHERE)
    assert (screen.choices.key(), screen.area.text(), screen.video.isChecked()) == (YES, "For Bob", False)


def test_without_a_box_nothing_is_written(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    choose(screen, YES)
    QTest.mouseClick(screen.area.viewport(), Qt.MouseButton.LeftButton)
    choose(screen, NO)
    assert screen.choices.isVisible()
    assert not screen.area.keyboard.isVisible()
    assert screen.buttons().main == "Continue"


def test_each_change_of_it_changes_the_buttons(stage: MakeStage, show: Show, qtbot: QtBot) -> None:
    screen = opened(stage, show, WRAPPED)
    with qtbot.waitSignal(screen.buttons_changed):
        screen.video.click()
    with qtbot.waitSignal(screen.buttons_changed):
        QTest.keyClicks(screen.area, "!")
