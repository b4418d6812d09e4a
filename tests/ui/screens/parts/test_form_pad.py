"""The keys below a form: one set for each kind of field, one for each choice."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.schema import Field, FieldKind, FieldOption
from kiosk.ui.screens.parts.form_entries import entry
from kiosk.ui.screens.parts.form_pad import FormPad
from kiosk.ui.widgets.option_cards import OptionCards
from tests.ui.conftest import MakeStage

PAPER = (FieldOption(1, "Red"), FieldOption(2, "Blue"))
ONE, TWO = Field(("one",), "One"), Field(("two",), "Two")
RED, BLUE = (Field((name,), name, FieldKind.CHOICE, options=PAPER) for name in ("red", "blue"))


@pytest.fixture
def pad(stage: MakeStage, qtbot: QtBot) -> FormPad:
    made = FormPad(stage())
    qtbot.addWidget(made)
    made.resize(800, 440)
    made.show()
    return made


def served(pad: FormPad, stage: MakeStage, field: Field, value: str = "") -> object:
    made = entry(stage(), field)
    made.show_value(value)
    pad.serve(field, made)
    return pad.currentWidget()


def test_texts_share_their_keys_and_choices_have_their_own(pad: FormPad, stage: MakeStage) -> None:
    assert served(pad, stage, ONE) is served(pad, stage, TWO)
    assert served(pad, stage, RED) is not served(pad, stage, BLUE)
    assert pad.count() == 4


def test_it_rests_without_keys(pad: FormPad, stage: MakeStage) -> None:
    keys = served(pad, stage, ONE)
    pad.rest()
    assert pad.currentWidget() is not keys
    assert pad.currentIndex() == 0


def test_a_card_is_marked_and_its_touch_told(pad: FormPad, stage: MakeStage, qtbot: QtBot) -> None:
    cards = served(pad, stage, RED, "2")
    assert isinstance(cards, OptionCards)
    assert [card.isChecked() for card in cards.sets[0].cards] == [False, True]
    pad.mark(RED.path, "1")
    pad.mark(ONE.path, "1")
    assert [card.isChecked() for card in cards.sets[0].cards] == [True, False]
    with qtbot.waitSignal(pad.chosen) as told:
        cards.sets[0].cards[1].click()
    assert told.args == [RED.path, "2"]


def test_all_keys_are_of_one_height_and_give_way(pad: FormPad, stage: MakeStage) -> None:
    heights = {served(pad, stage, field).height() for field in (ONE, RED)}  # type: ignore[attr-defined]
    assert heights == {pad.height()}
    assert pad.minimumSizeHint().height() < pad.sizeHint().height() == 440
    assert pad.minimumSizeHint().height() > 300
