"""A form in pages: which fields are shown, where the keys write, and where Return leads."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.filling import WrongEntry
from kiosk.flow.schema import form
from kiosk.ui.screens.parts.form_pages import FormPages
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.option_cards import OptionCards
from tests.ui.conftest import MakeStage

TEXT: dict[str, Any] = {"data_type": "text"}
FIELDS: dict[str, Any] = {
    "who": TEXT,
    "how_many": {"data_type": "integer"},
    "paper": {"data_type": "choice", "choices": [[1, "Red"], [2, "Blue"]]},
    "call": {"data_type": "boolean"},
    "house": {"label": "House", "schema": {"floor": TEXT}},
}
WHO, MANY, PAPER, CALL, FLOOR = ("who",), ("how_many",), ("paper",), ("call",), ("house", "floor")


def made(stage: MakeStage, qtbot: QtBot, fields: Any = FIELDS, *, portrait: bool = True) -> FormPages:
    asked = form(fields)
    assert asked
    pages = FormPages(stage(portrait=portrait), asked)
    qtbot.addWidget(pages)
    pages.resize(*((1000, 1000) if portrait else (800, 440)))
    with qtbot.waitExposed(pages):
        pages.show()
    pages.activateWindow()
    return pages


@pytest.fixture
def pages(stage: MakeStage, qtbot: QtBot) -> FormPages:
    return made(stage, qtbot)


@pytest.fixture
def low(stage: MakeStage, qtbot: QtBot) -> FormPages:
    """As many rows of two as fit on a wide screen."""
    return made(stage, qtbot, portrait=False)


def visible(pages: FormPages) -> list[Any]:
    return [path for path, row in pages.rows.items() if row.isVisible()]


def test_only_the_fields_of_its_page_are_seen(pages: FormPages) -> None:
    assert pages.page() == 0
    assert visible(pages) == pages.shown() == pages.pages()[0]
    assert pages.turn(1)
    assert visible(pages) == pages.shown() == pages.pages()[1]
    assert pages.group() == ("House" if FLOOR in pages.shown() else "")


def test_it_turns_as_far_as_there_are_pages(pages: FormPages) -> None:
    assert not pages.turn(-1)
    last = len(pages.pages()) - 1
    for page in range(1, last + 1):
        assert pages.turn(1)
        assert pages.page() == page
    assert not pages.turn(1)
    assert pages.page() == last
    assert pages.turn(-last)
    assert pages.page() == 0


def test_less_room_is_more_pages_and_the_same_place(pages: FormPages, qtbot: QtBot) -> None:
    pages.turn_to(CALL)
    before = len(pages.pages())
    with qtbot.waitSignal(pages.turned):
        pages.resize(1000, pages.minimumSizeHint().height())
    assert len(pages.pages()) > before
    assert CALL in pages.shown()
    assert visible(pages) == pages.shown()


def test_rows_stand_apart_within_the_room(pages: FormPages, low: FormPages) -> None:
    for one in (pages, low):
        QApplication.processEvents()
        areas = [one.rows[path].geometry() for path in one.shown()]
        assert areas[0].topLeft().isNull()
        assert all(area.height() == areas[0].height() for area in areas)
        assert not any(
            a.adjusted(-8, -8, 8, 8).intersects(b) for a in areas for b in areas if a is not b and a != b
        )
        assert max(area.right() for area in areas) <= one.width()


def test_two_columns_fill_the_width_of_a_wide_screen(low: FormPages) -> None:
    first, second = (low.rows[path].geometry() for path in low.shown()[:2])
    assert first.top() == second.top()
    assert first.width() == second.width()
    assert low.width() - 2 <= second.right() + 1 <= low.width()


@pytest.mark.parametrize(("path", "kind"), [(WHO, Keyboard), (MANY, NumberPad), (PAPER, OptionCards)])
def test_the_keys_are_those_of_the_field_in_focus(pages: FormPages, path: Any, kind: type) -> None:
    pages.turn_to(path)
    assert pages.rows[path].entry.hasFocus()
    assert isinstance(pages.pad.currentWidget(), kind)


def test_the_same_kind_of_field_shares_its_keys(stage: MakeStage, qtbot: QtBot) -> None:
    both = made(stage, qtbot, {"one": TEXT, "two": TEXT})
    both.turn_to(("one",))
    keys = both.pad.currentWidget()
    both.turn_to(("two",))
    assert both.pad.currentWidget() is keys
    assert isinstance(keys, Keyboard)
    keys.press(next(place.key for place in keys.places if place.key.text == "a"))
    assert both.typed() == {("one",): "", ("two",): "a"}


def test_a_switch_leaves_the_keys_to_the_field_before_it(pages: FormPages) -> None:
    pages.turn_to(PAPER)
    cards = pages.pad.currentWidget()
    pages.rows[CALL].entry.setFocus()
    if CALL in pages.shown() and PAPER in pages.shown():
        assert pages.pad.currentWidget() is cards


def test_a_page_of_switches_shows_no_keys(stage: MakeStage, qtbot: QtBot) -> None:
    both = made(stage, qtbot, {"one": TEXT, "more": {"schema": {"call": {"data_type": "boolean"}}}})
    both.turn_to(("more", "call"))
    assert both.pad.currentIndex() == 0
    both.turn_to(("one",))
    assert both.pad.currentIndex() > 0


def test_return_leads_to_the_next_field_and_after_the_last_on(stage: MakeStage, qtbot: QtBot) -> None:
    both = made(stage, qtbot, {"one": TEXT, "two": TEXT})
    both.turn_to(("one",))
    one, two = (both.rows[path].entry for path in both.rows)
    with qtbot.assertNotEmitted(both.entered):
        one.enter()  # type: ignore[union-attr]
    assert two.hasFocus()
    with qtbot.waitSignal(both.entered):
        two.enter()  # type: ignore[union-attr]


def test_what_is_wrong_stands_beside_its_field_until_it_is_edited(pages: FormPages, qtbot: QtBot) -> None:
    pages.say({WHO: WrongEntry.EMPTY})
    assert pages.rows[WHO].message.text() == "Please fill this in"
    pages.say({MANY: WrongEntry.INTEGER})
    assert (pages.rows[WHO].message.text(), pages.rows[MANY].message.text()) == (
        "optional",
        "A whole number, as in 12",
    )
    with qtbot.waitSignal(pages.edited):
        pages.rows[MANY].entry.show_value("3")
    assert pages.rows[MANY].message.text() == "optional"


def test_a_touched_card_is_the_choice(pages: FormPages) -> None:
    pages.turn_to(PAPER)
    cards = pages.pad.currentWidget()
    assert isinstance(cards, OptionCards)
    cards.sets[0].cards[1].click()
    assert pages.typed()[PAPER] == "2"
    pages.show_typed({PAPER: "1", ("gone",): "x"})
    assert [card.isChecked() for card in cards.sets[0].cards] == [True, False]


@pytest.mark.parametrize(
    ("fields", "here", "lands"),
    [
        ({"one": TEXT, "two": TEXT}, ("two",), ("two",)),
        ({"one": TEXT, "code": {"data_type": "text", "barcode": True}}, ("one",), ("code",)),
        ({"one": {"data_type": "integer"}}, ("one",), None),
    ],
)
def test_a_scan_lands_where_a_code_is_wanted(
    fields: Any, here: Any, lands: Any, stage: MakeStage, qtbot: QtBot
) -> None:
    both = made(stage, qtbot, fields)
    both.turn_to(here)
    assert both.take_code("869") is (lands is not None)
    assert {path for path, text in both.typed().items() if text} == ({lands} if lands else set())
    if lands:
        assert both.rows[lands].entry.hasFocus()
