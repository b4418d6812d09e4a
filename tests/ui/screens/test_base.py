"""What screens have in common, as tables over them: drafts, typing beside a problem, buttons that change."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any
from unittest.mock import call

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.journey import SCREENS
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.coupons import CouponsScreen
from kiosk.ui.screens.extras import ExtrasScreen
from kiosk.ui.screens.loyalty import LoyaltyScreen
from kiosk.ui.widgets.keyboard.keys import Act, Key
from tests.gallery.states import State, states
from tests.ui.conftest import MakeStage, Show, order_of

TYPED = [state for state in states() if state.typed and state.name in {"filled", "missing"}]
PROBLEM = replace(order_of(), problem=Problem(ProblemKind.NO_CONNECTION))
FIELDS: list[tuple[type[Screen], str, Callable[[Any], Any]]] = [
    (CouponsScreen, "field", attrgetter("keyboard")),
    (ExtrasScreen, "coupon", lambda screen: screen.keyboards[screen.coupon]),
    (ExtrasScreen, "note", lambda screen: screen.keyboards[screen.note]),
    (LoyaltyScreen, "field", attrgetter("pad")),
]
HANDS: dict[str, Callable[[Any, Any], None]] = {
    "hardware": lambda field, _: QTest.keyClicks(field, "1"),
    "screen": lambda _, keys: keys.press(Key("1")),
    "erase": lambda _, keys: keys.press(Key("", act=Act.ERASE)),
}
EVERY_FIELD = pytest.mark.parametrize(
    ("kind", "name", "keys"), FIELDS, ids=lambda one: getattr(one, "__name__", str(one))
)


def opened(kind: type[Screen], stage: MakeStage, show: Show, kiosk: Kiosk) -> Any:
    screen = kind(stage(kiosk))
    show(screen, kiosk)
    return screen


@pytest.mark.parametrize("state", TYPED, ids=lambda state: f"{state.step} {state.name}")
def test_a_draft_put_back_is_the_same(state: State, stage: MakeStage, show: Show) -> None:
    screen = opened(SCREENS[state.step], stage, show, state.kiosk)
    screen.restore(state.typed)
    draft = screen.draft()
    again = opened(SCREENS[state.step], stage, show, state.kiosk)
    again.restore(draft)
    assert again.draft() == draft
    assert type(draft) is type(state.typed)
    again.restore(("of", "another", "screen"))
    assert again.draft() == draft


@EVERY_FIELD
@pytest.mark.parametrize("hand", HANDS)
def test_typing_lets_a_problem_go(
    kind: type[Screen], name: str, keys: Callable[[Any], Any], hand: str, stage: MakeStage, show: Show
) -> None:
    screen = opened(kind, stage, show, PROBLEM)
    field = getattr(screen, name)
    field.setFocus()
    HANDS[hand](field, keys(screen))
    screen.checkout.dismiss.assert_called()


@EVERY_FIELD
@pytest.mark.parametrize("hand", HANDS)
def test_without_a_problem_there_is_nothing_to_let_go(
    kind: type[Screen], name: str, keys: Callable[[Any], Any], hand: str, stage: MakeStage, show: Show
) -> None:
    screen = opened(kind, stage, show, order_of())
    field = getattr(screen, name)
    field.setFocus()
    HANDS[hand](field, keys(screen))
    screen.checkout.dismiss.assert_not_called()


@EVERY_FIELD
def test_each_letter_changes_the_buttons(
    kind: type[Screen],
    name: str,
    keys: Callable[[Any], Any],
    stage: MakeStage,
    show: Show,
    qtbot: QtBot,
) -> None:
    screen = opened(kind, stage, show, order_of())
    with qtbot.waitSignal(screen.buttons_changed):
        keys(screen).press(Key("1"))
    assert getattr(screen, name).text() == "1"
    with qtbot.waitSignal(screen.buttons_changed):
        keys(screen).press(Key("", act=Act.ERASE))
    assert getattr(screen, name).text() == ""


@EVERY_FIELD
def test_return_is_the_main_button(
    kind: type[Screen], name: str, keys: Callable[[Any], Any], stage: MakeStage, show: Show
) -> None:
    screen = opened(kind, stage, show, order_of())
    keys(screen).press(Key("", act=Act.ENTER))
    screen.checkout.advance.assert_called_once_with()
    assert getattr(screen, name).text() == ""


CHOSEN = [("address", "offered"), ("gift_box", "offered"), ("pay", "offered"), ("campaigns", "filled")]


@pytest.mark.parametrize(("step", "name"), CHOSEN)
def test_each_choice_changes_the_buttons_and_stays(
    step: str, name: str, stage: MakeStage, show: Show, qtbot: QtBot
) -> None:
    kiosk = next(state.kiosk for state in states() if (state.step, state.name) == (step, name))
    screen = opened(SCREENS[step], stage, show, kiosk)
    card = screen.choices.cards[-2]
    with qtbot.waitSignal(screen.buttons_changed):
        card.click()
    screen.present(replace(kiosk, busy=True))
    assert screen.choices.cards[-2] is card
    assert card.isChecked()


def test_a_screen_of_its_own_just_goes_on(stage: MakeStage, show: Show) -> None:
    screen = opened(Screen, stage, show, order_of())
    assert screen.buttons() == Buttons("Continue")
    screen.act()
    screen.act_also()
    screen.go_back()
    assert screen.checkout.mock_calls == [call.advance(), call.back()]
    assert (screen.scanned("869"), screen.draft()) == (False, None)


def test_a_question_stands_over_its_lead(stage: MakeStage, qtbot: QtBot) -> None:
    screen = Screen(stage())
    qtbot.addWidget(screen)
    column = screen.column("Which?", "One of them.")
    assert column.indexOf(screen.heading) < column.indexOf(screen.lead)
    assert (screen.heading.text(), screen.heading.accessibleDescription()) == ("Which?", "One of them.")
    assert screen.lead.text() == "One of them."


@pytest.mark.parametrize(
    ("step", "name"), [("campaigns", "filled"), ("pay", "offered"), ("rewards", "filled")]
)
def test_offers_that_come_and_go_leave_no_widget_behind(
    step: str, name: str, stage: MakeStage, show: Show
) -> None:
    kiosk = next(state.kiosk for state in states() if (state.step, state.name) == (step, name))
    fewer = replace(kiosk, pages={page: _fewer(told) for page, told in kiosk.pages.items()})
    screen = opened(SCREENS[step], stage, show, kiosk)
    counts = []
    for shown in (fewer, kiosk) * 3:
        screen.present(shown)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(len(screen.findChildren(QWidget)))
    assert counts[:2] * 3 == counts
    assert counts[0] < counts[1]


def _fewer(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value[:1] if isinstance(value, list) else value for name, value in told.items()}
