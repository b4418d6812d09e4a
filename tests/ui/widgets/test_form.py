"""The parts of a form: entries that speak text, rows that say what is wrong, cards that turn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.form_entry import ChoiceEntry, Entry, PhoneEntry, SwitchEntry, edited
from kiosk.ui.widgets.form_row import FormRow
from kiosk.ui.widgets.line_entry import DateEntry, LineEntry
from kiosk.ui.widgets.option_cards import OptionCards

PAPERS = [("1", "Red"), ("2", "Blue"), ("3", "Brown")]


def entries(look: Look) -> list[tuple[Entry, str]]:
    return [
        (LineEntry(look), "two words"),
        (DateEntry(look, "DD.MM.YYYY"), "24.12.2026"),
        (ChoiceEntry(look, PAPERS, "Choose"), "2"),
        (PhoneEntry(look, "+90", str, str), "5321234567"),
        (SwitchEntry(look, "Call me"), "true"),
    ]


def test_each_entry_gives_back_the_text_it_was_given(look: Look, qtbot: QtBot) -> None:
    for entry, text in entries(look):
        qtbot.addWidget(entry)
        assert entry.value() == ""
        entry.show_value(text)
        assert entry.value() == text


def test_each_entry_is_as_high_as_the_others(look: Look, qtbot: QtBot) -> None:
    heights = set()
    for entry, _ in entries(look):
        qtbot.addWidget(entry)
        heights.add(entry.sizeHint().height())
    assert len(heights) == 1
    assert heights.pop() >= look.touch


@pytest.mark.parametrize("typed", ["24122026", "24.12.2026", "24/12/2026x9"])
def test_a_date_gets_its_dots_by_itself(typed: str, kiosk_look: Look, qtbot: QtBot) -> None:
    by_keys, by_pad = DateEntry(kiosk_look, ""), DateEntry(kiosk_look, "")
    for entry in (by_keys, by_pad):
        qtbot.addWidget(entry)
    QTest.keyClicks(by_keys, typed)
    for letter in typed:
        by_pad.type_text(letter)
    assert (by_keys.value(), by_pad.value()) == ("24.12.2026", "24.12.2026")


def test_a_date_is_erased_digit_by_digit(kiosk_look: Look, qtbot: QtBot) -> None:
    entry = DateEntry(kiosk_look, "")
    qtbot.addWidget(entry)
    entry.show_value("24.12.2")
    seen = []
    for _ in range(4):
        QTest.keyClick(entry, Qt.Key.Key_Backspace)
        seen.append(entry.value())
    assert seen == ["24.12.", "24.1", "24.", "2"]


def test_arrows_choose_and_come_round(kiosk_look: Look, qtbot: QtBot) -> None:
    entry = ChoiceEntry(kiosk_look, PAPERS, "Choose")
    qtbot.addWidget(entry)
    seen = []
    for _ in range(4):
        QTest.keyClick(entry, Qt.Key.Key_Down)
        seen.append(entry.text())
    QTest.keyClick(entry, Qt.Key.Key_Up)
    assert (seen, entry.value()) == (["Red", "Blue", "Brown", "Red"], "3")


def test_nothing_is_typed_into_a_choice(kiosk_look: Look, qtbot: QtBot) -> None:
    entry = ChoiceEntry(kiosk_look, PAPERS, "Choose")
    qtbot.addWidget(entry)
    entry.show_value("9")
    QTest.keyClicks(entry, "x")
    assert (entry.value(), entry.text()) == ("", "")


def test_a_pattern_keeps_letters_out(kiosk_look: Look, qtbot: QtBot) -> None:
    entry = LineEntry(kiosk_look, r"\d*")
    qtbot.addWidget(entry)
    QTest.keyClicks(entry, "1a2")
    assert entry.value() == "12"


def test_every_change_by_hand_is_told(look: Look, qtbot: QtBot) -> None:
    for entry, _ in entries(look):
        qtbot.addWidget(entry)
        with qtbot.waitSignal(edited(entry)):
            match entry:
                case ChoiceEntry():
                    QTest.keyClick(entry, Qt.Key.Key_Down)
                case SwitchEntry():
                    entry.click()
                case _:
                    QTest.keyClicks(entry, "5")


def test_a_row_says_what_is_wrong_and_then_its_note_again(look: Look, qtbot: QtBot) -> None:
    row = FormRow(look, "Floor", "optional", LineEntry(look))
    qtbot.addWidget(row)
    assert (row.entry.accessibleName(), row.message.text()) == ("Floor", "optional")
    row.say("A whole number")
    assert row.message.text() == row.entry.accessibleDescription() == "A whole number"
    row.say("")
    assert row.message.text() == "optional"


def test_a_row_tells_that_it_was_turned_to(kiosk_look: Look, qtbot: QtBot) -> None:
    row = FormRow(kiosk_look, "Floor", "", LineEntry(kiosk_look))
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.focused):
        row.entry.setFocus()


def test_many_options_turn_over_and_come_round(look: Look, qtbot: QtBot) -> None:
    cards = OptionCards(look, [(str(number), f"Paper {number}") for number in range(8)], "More")
    qtbot.addWidget(cards)
    assert [[card.title for card in page.cards][-1] for page in cards.sets] == ["More", "More"]
    assert sum(len(page.cards) - 1 for page in cards.sets) == 8
    with qtbot.assertNotEmitted(cards.chosen):
        cards.sets[0].cards[-1].click()
    assert cards.sets[0].key() is None
    with qtbot.waitSignal(cards.chosen, check_params_cb=lambda value: value == "6"):
        cards.sets[1].cards[1].click()


def test_six_options_need_no_turning(look: Look, qtbot: QtBot) -> None:
    cards = OptionCards(look, [(str(number), f"Paper {number}") for number in range(6)], "More")
    qtbot.addWidget(cards)
    (page,) = cards.sets
    cards.choose("3")
    assert (len(page.cards), page.key()) == (6, "3")
