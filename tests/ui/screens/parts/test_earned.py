"""The rewards of a card: a row for each, their sum below, and none of the card before."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.api.options import Reward
from kiosk.ui.screens.parts.earned import Earned
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.text.label import Label
from tests.ui.conftest import MakeStage


def rewards(*amounts: str | None) -> tuple[Reward, ...]:
    return tuple(
        Reward(amount=Decimal(amount) if amount else None, type=f"Miles {at}")
        for at, amount in enumerate(amounts)
    )


@pytest.fixture
def earned(stage: MakeStage, qtbot: QtBot) -> Earned:
    made = Earned(stage())
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def read(earned: Earned) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in earned.findChildren(Label) if label.isVisible()]


def test_a_row_for_each_and_their_sum(earned: Earned) -> None:
    earned.show_rewards(rewards("120.00", None, "35.50"))
    assert read(earned) == ["Miles 0", "₺120.00", "Miles 1", "–", "Miles 2", "₺35.50", "Together", "₺155.50"]
    assert earned.accessibleName() == "Miles 0 ₺120.00, Miles 1 –, Miles 2 ₺35.50"


def test_six_rows_at_most_but_the_sum_of_all(earned: Earned) -> None:
    earned.show_rewards(rewards(*["1.00"] * 9))
    assert read(earned)[-4:] == ["Miles 5", "₺1.00", "Together", "₺9.00"]


def test_those_of_another_card_take_their_place(earned: Earned) -> None:
    earned.show_rewards(rewards("1.00", "2.00"))
    earned.show_rewards(rewards("3.00"))
    assert read(earned) == ["Miles 0", "₺3.00", "Together", "₺3.00"]


def test_the_same_again_are_the_same_rows(earned: Earned) -> None:
    earned.show_rewards(rewards("1.00"))
    before = earned.findChildren(Label)
    earned.show_rewards(rewards("1.00"))
    assert earned.findChildren(Label) == before


def test_names_stand_at_the_beginning_and_amounts_at_the_end(earned: Earned) -> None:
    earned.show_rewards(rewards("120.00"))
    QApplication.processEvents()
    name, amount = earned.findChildren(Label)[0].geometry(), earned.findChildren(Amount)[0].geometry()
    assert name.left() >= 12
    assert amount.right() <= earned.width() - 12
    assert amount.left() > name.right()
    assert name.width() > amount.width()
    assert earned.focusPolicy() != earned.focusPolicy().NoFocus
