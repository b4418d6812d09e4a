"""Note: what is sent, what the button promises, what is kept."""

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from kiosk.api.requests import OrderNote
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.note import MOST, NoteScreen
from tests.ui.conftest import MakeStage, Show, order_of

EMPTY = order_of()
NOTED = order_of(notes="It is a gift.")


def opened(stage: MakeStage, show: Show, kiosk: Kiosk = EMPTY, **options: Any) -> Any:
    screen: Any = NoteScreen(stage(kiosk, **options))
    show(screen, kiosk)
    return screen


def test_typed_words_are_sent_without_the_space_around_them(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    QTest.keyClicks(screen.area, " Ring twice ")
    screen.act()
    screen.checkout.submit.assert_called_once_with(OrderNote("Ring twice"))


@pytest.mark.parametrize(
    ("kiosk", "words", "main"),
    [
        (EMPTY, "", "Continue without a note"),
        (EMPTY, "Ring twice", "Add this note"),
        (NOTED, "It is a gift. ", "Continue"),
        (NOTED, "Ring twice", "Change the note"),
        (NOTED, " ", "Take the note off"),
    ],
)
def test_the_button_says_what_it_does(
    stage: MakeStage, show: Show, kiosk: Kiosk, words: str, main: str
) -> None:
    screen = opened(stage, show, kiosk)
    screen.area.setPlainText(words)
    assert screen.buttons().main == main


def test_nothing_new_is_not_sent(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, NOTED)
    assert screen.area.text() == "It is a gift."
    screen.act()
    screen.checkout.advance.assert_called_once_with()
    screen.checkout.submit.assert_not_called()


def test_a_note_taken_off_is_sent_empty(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, NOTED)
    screen.area.wipe()
    screen.act()
    screen.checkout.submit.assert_called_once_with(OrderNote(""))


def test_a_phrase_is_added_behind_what_is_written(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.area.setPlainText("Ring twice.")
    screen.phrase_buttons[0].click()
    assert screen.area.text() == "Ring twice. It is a gift."


def test_half_typed_words_outlive_an_answer(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.area.setPlainText("Ring")
    screen.present(NOTED)
    assert screen.area.text() == "Ring"


def test_a_note_that_arrives_is_shown(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(NOTED)
    assert screen.area.text() == "It is a gift."


@pytest.mark.parametrize("portrait", [True, False])
def test_the_phrases_stay_beside_a_hint_until_one_types(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(stage, show, portrait=portrait)
    screen.present(replace(EMPTY, problem=Problem(ProblemKind.NO_CONNECTION)))
    assert screen.hint.isVisible()
    assert screen.heading.isVisible()
    assert screen.phrases.isVisible()
    QTest.keyClicks(screen.area, "R")
    screen.checkout.dismiss.assert_called()


def test_words_that_arrive_leave_a_problem_to_be_read(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.area.clearFocus()
    screen.present(replace(NOTED, problem=Problem(ProblemKind.NO_CONNECTION)))
    assert screen.area.text() == "It is a gift."
    screen.checkout.dismiss.assert_not_called()


def test_no_more_than_the_shop_takes(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.area.setPlainText("x" * (MOST + 3))
    assert len(screen.area.text()) == MOST


def test_half_typed_words_come_over(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.area.setPlainText("Ring")
    other = opened(stage, show, portrait=False)
    other.restore(screen.draft())
    assert other.area.text() == "Ring"
