"""Loyalty: what is proposed, what is asked, what became of it."""

from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.requests import LoyaltyCard
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.language import speak
from kiosk.ui.screens.loyalty import ALL, HALF, NONE, LoyaltyScreen
from tests.ui.conftest import MakeStage, Show, order_of


def answer(asked: str, used: str, points: str | None = "240.00") -> LoyaltyAnswer:
    return LoyaltyAnswer(
        applied_amount=Decimal(used),
        loyalty_amount=Decimal(asked),
        loyalty_total_amount=Decimal(points) if points else None,
    )


def with_points(
    points: str | None = "240.00", to_pay: str = "800.00", asked: str = "0", used: str = "0"
) -> Kiosk:
    order = order_of(unpaid_amount=to_pay, loyalty_money=used)
    return replace(order, loyalty=answer(asked, used, points))


def opened(stage: MakeStage, show: Show, kiosk: Kiosk) -> Any:
    screen: Any = LoyaltyScreen(stage(kiosk))
    show(screen, kiosk)
    return screen


def choose(screen: Any, key: str) -> None:
    next(card for card in screen.choices.cards if card.key == key).click()


@pytest.mark.parametrize(
    ("points", "to_pay", "choice", "proposed"),
    [
        ("240.00", "800.00", ALL, "240.00"),
        ("240.00", "100.00", ALL, "100.00"),
        ("240.00", "800.00", HALF, "120.00"),
        ("0.05", "800.00", HALF, "0.02"),
        ("240.00", "800.00", NONE, ""),
    ],
)
def test_it_proposes_no_more_than_there_is_and_than_is_to_be_paid(
    stage: MakeStage, show: Show, points: str, to_pay: str, choice: str, proposed: str
) -> None:
    screen = opened(stage, show, with_points(points, to_pay))
    choose(screen, choice)
    assert screen.field.text() == proposed


def test_points_in_use_count_as_still_to_be_paid(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, with_points("240.00", "10.00", "50", "50.00"))
    choose(screen, ALL)
    assert screen.field.text() == "60.00"


def test_a_typed_amount_is_asked_for_and_the_screen_stays(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, with_points())
    assert screen.lead.text() == "You have ₺240.00 in points."
    assert screen.buttons().main == "Continue"
    QTest.keyClicks(screen.field, "50,5x")
    assert screen.buttons().main == "Use ₺50.50"
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    screen.checkout.submit.assert_called_once_with(LoyaltyCard(Decimal("50.50")), stay=True)


def test_nothing_asked_goes_on(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, with_points())
    screen.act()
    screen.checkout.advance.assert_called_once_with()


def test_it_says_what_was_asked_and_what_was_used(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, with_points())
    screen.field.setText("300")
    screen.present(with_points(asked="300.00", used="240.00"))
    assert screen.hint.text() == "You asked for ₺300.00. ₺240.00 were used."
    assert screen.field.text() == "240.00"
    assert screen.buttons().main == "Continue"


def test_points_in_use_can_be_taken_back(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, with_points(asked="50.00", used="50.00"))
    assert screen.field.text() == "50.00"
    choose(screen, NONE)
    assert screen.buttons().main == "Use no points"
    screen.act()
    screen.checkout.submit.assert_called_once_with(LoyaltyCard(Decimal(0)), stay=True)


def test_the_amount_outlives_a_refusal(stage: MakeStage, show: Show) -> None:
    kiosk = with_points()
    screen = opened(stage, show, kiosk)
    screen.field.setText("50")
    screen.present(replace(kiosk, problem=Problem(ProblemKind.REFUSED, "LoyaltyCard")))
    assert screen.field.text() == "50"
    assert screen.hint.isVisible()


def test_without_a_balance_nothing_is_proposed(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, with_points(None))
    assert [card.isEnabled() for card in screen.choices.cards] == [False, False, True]
    assert screen.choices.key() == NONE


def test_an_amount_comes_over_in_the_other_language(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, with_points())
    screen.field.setText("50.5")
    draft = screen.draft()
    speak("tr")
    other = opened(stage, show, with_points())
    other.restore(draft)
    assert other.field.text() == "50,50"
