"""The base of screens with a form: what is looked at before it is sent, and what the shop's words do."""

from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.details import DetailsScreen
from tests.ui.conftest import MakeStage, Show, order_of

NEEDED: dict[str, Any] = {"data_type": "text", "required": True}
FIELDS: dict[str, Any] = {
    "who": NEEDED,
    "house": {"label": "House", "schema": {"floor": NEEDED, "door": NEEDED}},
}
WHO, FLOOR, DOOR = ("who",), ("house", "floor"), ("house", "door")


def asked(fields: Any = FIELDS, problem: Problem | None = None) -> Kiosk:
    pages = {"OrderSelectionPage": {"extra_field": {"schema": fields}}}
    return replace(order_of(), step="details", pages=pages, problem=problem)


def refused(**words: str) -> Problem:
    return Problem(ProblemKind.REFUSED, words={name: (said,) for name, said in words.items()})


@pytest.fixture
def screen(stage: MakeStage, show: Show) -> Any:
    made = DetailsScreen(stage(asked()))
    show(made, asked())
    return made


def said(screen: Any) -> dict[Any, str]:
    return {path: row.message.text() for path, row in screen.pages.rows.items() if row.message.text()}


def test_only_what_was_seen_so_far_is_found_wrong(screen: Any) -> None:
    screen.act()
    assert said(screen) == {WHO: "Please fill this in"}
    assert screen.pages.page() == 0


def test_the_last_page_is_looked_at_before_it_is_sent(screen: Any) -> None:
    screen.pages.show_typed({WHO: "Ada"})
    screen.act()
    screen.act()
    assert said(screen) == {FLOOR: "Please fill this in", DOOR: "Please fill this in"}
    assert screen.pages.rows[FLOOR].entry.hasFocus()
    screen.checkout.submit.assert_not_called()
    screen.pages.show_typed({FLOOR: "3", DOOR: "4"})
    screen.act()
    screen.checkout.submit.assert_called_once()


def test_what_an_earlier_page_has_lost_leads_back_to_it(screen: Any) -> None:
    screen.pages.show_typed({WHO: "Ada"})
    screen.act()
    screen.pages.show_typed({WHO: ""})
    screen.act()
    assert screen.pages.page() == 0
    assert screen.pages.rows[WHO].entry.hasFocus()


def test_a_problem_is_dismissed_once_something_else_is_wrong(screen: Any) -> None:
    screen.present(asked(problem=Problem(ProblemKind.NO_CONNECTION)))
    screen.act()
    screen.checkout.dismiss.assert_called_once_with()


@pytest.mark.parametrize(
    ("words", "beside", "hint", "page"),
    [
        ({"who": "Too short."}, {WHO: "Too short."}, "", 0),
        ({"door": "None there."}, {DOOR: "None there."}, "", 1),
        ({"door": "long" * 20}, {}, "long" * 20, 0),
        ({"other": "Not today."}, {}, "Not today.", 0),
    ],
)
def test_the_shops_words_stand_beside_the_field_they_fit(
    screen: Any, words: dict[str, str], beside: dict[Any, str], hint: str, page: int
) -> None:
    screen.present(asked(problem=refused(**words)))
    assert (said(screen), screen.hint.text(), screen.pages.page()) == (beside, hint, page)
    assert screen.lead.isVisible() is not bool(hint)


def test_words_for_a_field_and_others_are_all_said(screen: Any) -> None:
    screen.present(asked(problem=refused(who="Too short.", other="Not today.")))
    assert said(screen) == {WHO: "Too short."}
    assert "Not today." in screen.hint.text()


def test_presenting_the_same_problem_again_turns_nothing(screen: Any) -> None:
    kiosk = asked(problem=refused(door="None there."))
    screen.present(kiosk)
    screen.pages.turn(-1)
    screen.present(kiosk)
    assert screen.pages.page() == 0


def test_another_form_keeps_what_was_typed_in_fields_of_the_same_name(screen: Any) -> None:
    screen.pages.show_typed({WHO: "Ada"})
    old = screen.pages
    screen.present(asked({"who": NEEDED, "when": {"data_type": "date"}}))
    assert screen.typed() == {WHO: "Ada", ("when",): ""}
    assert screen.pages is not old
    assert screen.pages.isVisible()
    assert not old.isVisible()
    assert screen.focusProxy() is screen.pages.rows[WHO].entry


def test_the_same_form_again_is_the_same_pages(screen: Any) -> None:
    old = screen.pages
    screen.present(asked())
    assert screen.pages is old


def test_each_letter_and_each_page_changes_the_buttons(screen: Any, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.buttons_changed):
        screen.pages.rows[WHO].entry.show_value("Ada")
    with qtbot.waitSignal(screen.buttons_changed):
        screen.act()


def test_a_draft_waits_for_its_form(stage: MakeStage, show: Show, screen: Any) -> None:
    screen.pages.show_typed({WHO: "Ad"})
    other: Any = DetailsScreen(stage(replace(asked(), pages={})))
    other.restore(screen.draft())
    assert other.typed() == screen.typed() == other.draft().typed
    show(other, asked())
    assert other.pages.typed() == screen.typed()


def test_before_there_is_a_form_nothing_is_sent(stage: MakeStage, show: Show) -> None:
    kiosk = replace(asked(), pages={})
    other: Any = DetailsScreen(stage(kiosk))
    show(other, kiosk)
    super(DetailsScreen, other).act()
    other.checkout.submit.assert_not_called()
    other.checkout.advance.assert_not_called()
    assert not super(DetailsScreen, other).buttons().enabled
    assert not other.scanned("869")
    other.go_back()
    other.checkout.back.assert_called_once_with()
