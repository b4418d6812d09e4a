"""Details: what is asked, what is said beside a field, what is sent and what is kept."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.api.requests import OrderSelection
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.settings.model import Settings
from kiosk.ui.screens.details import DetailsScreen
from kiosk.ui.widgets.form_entry import SwitchEntry
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.option_cards import OptionCards
from tests.ui.conftest import MakeStage, Show, order_of

WHO, WHEN, WRAP, CALL, CODE = ("who",), ("when",), ("wrap",), ("call",), ("code",)
FLOOR = ("house", "floor")
SCHEMA: dict[str, Any] = {
    "key": "extra_field",
    "label": "Order details",
    "data_type": "nested",
    "schema": {
        "who": {"label": "Who?", "required": True, "data_type": "text"},
        "when": {"label": "When?", "data_type": "date"},
        "wrap": {"label": "Paper", "data_type": "choice", "choices": [[1, "Red"], [2, "Blue"]]},
        "call": {"label": "Call me", "data_type": "boolean"},
        "house": {"label": "House", "schema": {"floor": {"label": "Floor", "data_type": "integer"}}},
    },
}
# The room there is where the summary shows no rows.
WITHOUT_ROWS = (1080, 1365)
SCANNED: dict[str, Any] = {"who": SCHEMA["schema"]["who"], "code": {"data_type": "text", "barcode": True}}


def asked(schema: Any = SCHEMA, **order: Any) -> Kiosk:
    return replace(order_of(**order), step="details", pages={"OrderSelectionPage": {"extra_field": schema}})


def opened(stage: MakeStage, show: Show, kiosk: Kiosk | None = None, **options: Any) -> Any:
    kiosk = kiosk or asked()
    screen: Any = DetailsScreen(stage(kiosk, **options))
    show(screen, kiosk)
    if screen.look.portrait:
        screen.resize(*WITHOUT_ROWS)
    return screen


def filled(screen: Any) -> Any:
    """The request that was sent."""
    ((request,), _) = screen.checkout.submit.call_args
    return request


def test_the_first_field_is_ready_and_its_keys_write_in_it(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    pad = screen.pages.pad.currentWidget()
    assert isinstance(pad, Keyboard)
    pad.press(next(place.key for place in pad.places if place.key.text == "a"))
    assert screen.typed()[WHO] == "a"


def test_each_field_brings_the_keys_it_needs(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    for path, kind in ((WHO, Keyboard), (WHEN, NumberPad), (WRAP, OptionCards), (FLOOR, NumberPad)):
        screen.pages.turn_to(path)
        assert isinstance(screen.pages.pad.currentWidget(), kind)


def test_a_required_field_is_said_to_be_empty_before_anything_is_sent(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.act()
    screen.checkout.submit.assert_not_called()
    assert screen.pages.rows[WHO].message.text() == "Please fill this in"
    QTest.keyClicks(screen.pages.rows[WHO].entry, "Ada")
    assert screen.pages.rows[WHO].message.text() == ""


def test_a_field_that_will_not_do_keeps_its_page(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.show_typed({WHO: "Ada", WHEN: "31.02.2027"})
    screen.act()
    assert screen.pages.page() == 0
    assert screen.pages.rows[WHEN].message.text() == "A date, as in 24.12.2026"
    assert screen.pages.rows[WHEN].entry.hasFocus()


def test_a_group_has_a_page_of_its_own_and_back_leads_from_it(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.show_typed({WHO: "Ada"})
    assert (screen.buttons().main, screen.lead.text()) == ("Next", "Order details · 1 of 2")
    screen.act()
    assert (screen.buttons().main, screen.lead.text()) == ("Add these details", "House · 2 of 2")
    screen.go_back()
    screen.checkout.back.assert_not_called()
    assert screen.pages.page() == 0
    screen.go_back()
    screen.checkout.back.assert_called_once_with()


def test_the_schema_is_sent_with_what_was_filled_in(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.show_typed({WHO: "Ada", WHEN: "24.12.2026", WRAP: "2", CALL: "true", FLOOR: "3"})
    screen.act()
    screen.act()
    sent = filled(screen)
    assert isinstance(sent, OrderSelection)
    fields = sent.extra_field["schema"]
    assert [fields[name]["value"] for name in ("who", "when", "wrap", "call")] == [
        "Ada",
        "2026-12-24",
        2,
        True,
    ]
    assert fields["house"]["schema"]["floor"]["value"] == 3
    assert sent.extra_field["label"] == "Order details"


def test_return_goes_from_field_to_field_and_then_on(stage: MakeStage, show: Show, qtbot: QtBot) -> None:
    screen = opened(stage, show)
    QTest.keyClicks(screen.pages.rows[WHO].entry, "Ada")
    QTest.keyClick(screen.pages.rows[WHO].entry, Qt.Key.Key_Return)
    assert screen.pages.rows[WHEN].entry.hasFocus()
    QTest.keyClick(screen.pages.rows[WRAP].entry, Qt.Key.Key_Down)
    assert screen.typed()[WRAP] == "1"


def test_a_touched_card_is_chosen_and_a_switch_keeps_the_keys(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.turn_to(WRAP)
    cards = screen.pages.pad.currentWidget()
    cards.sets[0].cards[1].click()
    assert screen.typed()[WRAP] == "2"
    switch = screen.pages.rows[CALL].entry
    assert isinstance(switch, SwitchEntry)
    switch.click()
    assert (screen.typed()[CALL], screen.pages.pad.currentWidget()) == ("true", cards)


def test_keys_never_write_into_a_field_of_another_page(stage: MakeStage, show: Show) -> None:
    alone = {"who": SCHEMA["schema"]["who"], "more": {"schema": {"call": SCHEMA["schema"]["call"]}}}
    screen = opened(stage, show, asked(alone))
    keys = screen.pages.pad.currentWidget()
    screen.pages.show_typed({WHO: "Ada"})
    screen.act()
    assert screen.pages.pad.currentWidget() not in (keys, None)
    screen.go_back()
    assert screen.pages.pad.currentWidget() == keys


def test_a_page_that_begins_with_a_switch_is_ready_to_be_written_in(stage: MakeStage, show: Show) -> None:
    text, switch = {"data_type": "text"}, {"data_type": "boolean"}
    fields = {"first": text, "second": text, "call": switch, "name": text}
    screen = opened(stage, show, asked(fields), portrait=False)
    screen.act()
    assert screen.pages.shown() == [CALL, ("name",)]
    assert screen.pages.rows[("name",)].entry.hasFocus()


def test_a_scanned_code_lands_where_the_schema_wants_it(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked(SCANNED))
    assert screen.scanned("SN-1234")
    assert (screen.typed()[CODE], screen.typed()[WHO]) == ("SN-1234", "")


def test_without_such_a_field_it_lands_in_the_text_being_written(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    assert screen.scanned("SN-1234")
    assert screen.typed()[WHO] == "SN-1234"
    screen.pages.turn_to(WHEN)
    assert not screen.scanned("SN-1235")


def test_what_the_order_holds_stands_in_the_fields(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.show_typed({WHO: "Ada", FLOOR: "3"})
    for _ in range(2):
        screen.act()
    held = asked(extra_field=str(filled(screen).extra_field))
    other = opened(stage, show, held)
    assert (other.typed()[WHO], other.typed()[FLOOR]) == ("Ada", "3")
    other.act()
    assert other.buttons().main == "Continue"
    other.act()
    other.checkout.advance.assert_called_once_with()


def test_what_these_fields_cannot_show_is_told(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked(extra_field="{'door_code': '12', 'ok': True}\n"))
    assert screen.hint.text() == "On your order: Door code: 12, Ok"


def test_with_nothing_required_it_can_be_left_out(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked({"call": SCHEMA["schema"]["call"]}))
    assert screen.buttons().main == "Continue without details"
    screen.act()
    screen.checkout.advance.assert_called_once_with()


def test_the_settings_fields_come_before_the_shops(stage: MakeStage, show: Show) -> None:
    own = {"age": {"label": {"tr": "Yaş", "en": "Age"}, "data_type": "integer"}}
    screen = opened(stage, show, settings=Settings(details=own))
    assert [field.label for field in screen.pages.form.fields] == ["Age"]


def test_an_unknown_type_is_a_text_with_a_word_for_staff(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked({"door": {"data_type": "colour"}}))
    assert screen.pages.rows[("door",)].message.text() == "our staff can help with this"
    assert isinstance(screen.pages.pad.currentWidget(), Keyboard)


def test_a_refusal_is_told_and_loses_nothing(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    QTest.keyClicks(screen.pages.rows[WHO].entry, "Ada")
    refused = Problem(ProblemKind.REFUSED, words={"extra_field": ("Not on that day.",)})
    screen.present(replace(asked(), problem=refused))
    assert (screen.hint.text(), screen.typed()[WHO]) == ("Not on that day.", "Ada")
    QTest.keyClicks(screen.pages.rows[WHO].entry, "!")
    screen.checkout.dismiss.assert_called_once_with()


def test_what_is_half_typed_comes_over(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.show_typed({WHO: "Ad", WHEN: "24.1", FLOOR: "2"})
    kiosk = asked()
    other: Any = DetailsScreen(stage(kiosk, portrait=False))
    other.restore(screen.draft())
    show(other, kiosk)
    assert other.typed() == screen.typed()


def test_on_a_tablet_two_fields_stand_side_by_side(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, portrait=False)
    assert screen.pages.pages() == [[WHO, WHEN], [WRAP, CALL], [FLOOR]]
    first, second = (screen.pages.rows[path].geometry() for path in (WHO, WHEN))
    assert first.top() == second.top()
    assert first.right() < second.left()


def test_without_any_fields_it_just_goes_on(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, replace(order_of(), step="details"))
    assert screen.buttons().main == "Continue"
    screen.act()
    screen.checkout.advance.assert_called_once_with()
    assert not screen.scanned("SN-1234")


def test_details_that_arrive_are_shown_unless_others_were_typed(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.show_typed({WHO: "Ada", FLOOR: "3"})
    for _ in range(2):
        screen.act()
    held = asked(extra_field=str(filled(screen).extra_field))
    empty, typing = opened(stage, show), opened(stage, show)
    typing.pages.show_typed({WHO: "Bob", WHEN: "1"})
    for each in (empty, typing):
        each.present(held)
    assert (empty.typed()[WHO], empty.typed()[FLOOR]) == ("Ada", "3")
    assert (typing.typed()[WHO], typing.typed()[WHEN]) == ("Bob", "1")
    empty.present(asked())
    assert set(empty.typed().values()) <= {"", "false"}


def test_an_answer_about_something_else_leaves_half_typed_details(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.pages.show_typed({WHO: "Ad"})
    screen.present(replace(asked(), busy=True))
    screen.present(asked(notes="Ring twice"))
    assert screen.typed()[WHO] == "Ad"
