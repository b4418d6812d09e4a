"""How to pay: which cards there are, and where the main button leads."""

from unittest.mock import call

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.problem import ProblemKind
from kiosk.ui.screens.pay import PayScreen
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.payment import LINK_PAGE, TILL_PAGE, at_pay, providers


@pytest.fixture
def pay(stage: MakeStage, show: Show) -> PayScreen:
    screen = PayScreen(stage())
    show(screen, at_pay(providers("Akifast", "Second"), TILL_PAGE))
    return screen


def titles(screen: PayScreen) -> list[str]:
    return [card.title for card in screen.choices.cards] if screen.choices else []


def test_each_provider_and_the_till_has_a_card(pay: PayScreen) -> None:
    assert titles(pay) == ["Akifast", "Second", "Pay at the till"]


def test_the_main_button_names_what_is_chosen(pay: PayScreen, qtbot: QtBot) -> None:
    assert pay.choices
    assert pay.buttons().main == "Pay with Akifast"
    for card, words in zip(pay.choices.cards[1:], ("Pay with Second", "Pay at the till"), strict=True):
        with qtbot.waitSignal(pay.buttons_changed):
            card.click()
        assert pay.buttons().main == words


def test_the_first_one_is_chosen_until_another_is(pay: PayScreen) -> None:
    pay.act()
    assert pay.choices
    pay.choices.cards[1].click()
    pay.act()
    pay.choices.cards[2].click()
    pay.act()
    expected = [call.paying.choose_provider(1), call.paying.choose_provider(2), call.paying.pay_at_till()]
    assert pay.checkout.mock_calls == expected  # type: ignore[attr-defined]


def test_presenting_again_keeps_what_was_chosen(pay: PayScreen) -> None:
    assert pay.choices
    pay.choices.cards[1].click()
    pay.present(pay.kiosk)
    pay.present(at_pay(providers("Akifast", "Second", "Third"), TILL_PAGE))
    assert pay.chosen() == "2"


def test_without_a_cash_register_nobody_is_sent_to_the_till(pay: PayScreen) -> None:
    pay.present(at_pay(providers("Akifast", "Second")))
    assert titles(pay) == ["Akifast", "Second"]


def test_at_most_four_ways(pay: PayScreen) -> None:
    pay.present(at_pay(providers("A", "B", "C", "D", "E"), TILL_PAGE))
    assert len(titles(pay)) == 4


@pytest.mark.parametrize("portrait", [True, False])
def test_with_nothing_to_offer_staff_helps_and_it_can_be_tried_again(
    stage: MakeStage, show: Show, portrait: bool
) -> None:
    screen = PayScreen(stage(portrait=portrait))
    show(screen, at_pay(problem=ProblemKind.NO_WAY_TO_PAY))
    assert screen.nothing.isVisible()
    assert not screen.hint.isVisible()
    assert not screen.heading.isVisible()
    assert screen.buttons().main == "Try again"
    screen.act()
    assert screen.checkout.mock_calls == [call.express()]  # type: ignore[attr-defined]


def test_a_changed_price_is_shown_and_accepted(pay: PayScreen) -> None:
    problem = ProblemKind.PRICE_CHANGED
    pay.present(at_pay(providers("Akifast"), problem=problem, old="1284.90", new="1334.90"))
    assert "1,284.90" in pay.hint.text()
    assert "1,334.90" in pay.hint.text()
    assert pay.buttons().main == "Go on"
    pay.act()
    assert pay.checkout.mock_calls == [call.express()]  # type: ignore[attr-defined]


def test_a_card_shows_where_it_is_paid(pay: PayScreen) -> None:
    assert pay.choices
    shown = [(card._icon, card.detail) for card in pay.choices.cards]
    phone = ("smartphone", "on your own phone")
    assert shown == [phone, phone, ("till", "with our staff")]


def test_the_shops_own_page_is_the_first_way(stage: MakeStage, show: Show) -> None:
    pay = PayScreen(stage())
    show(pay, at_pay(providers("Akifast"), LINK_PAGE))
    assert titles(pay) == ["Pay on your phone", "Akifast"]
    assert pay.buttons().main == "Pay on your phone"
    pay.act()
    assert pay.checkout.mock_calls == [call.paying.pay_by_token()]  # type: ignore[attr-defined]


def test_words_of_many_ways_are_not_cut(stage: MakeStage, show: Show) -> None:
    both = TILL_PAGE["PaymentOptionSelectionPage"] | LINK_PAGE["PaymentOptionSelectionPage"]
    many = at_pay(providers("Akifast", "Second", "Third"), {"PaymentOptionSelectionPage": both})
    for portrait in (True, False):
        screen = PayScreen(stage(portrait=portrait))
        show(screen, many)
        assert len(titles(screen)) == 5
        assert screen.choices
        for card in screen.choices.cards:
            assert card.width() >= card.sizeHint().width() * 0.7
            assert card.geometry().bottom() <= screen.choices.height()
