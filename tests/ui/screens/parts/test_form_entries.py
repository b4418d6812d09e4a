"""Which entry and which keys each kind of field gets."""

import pytest
from PySide6.QtTest import QTest

from kiosk.flow.schema import Field, FieldKind, FieldOption
from kiosk.ui.screens.parts.form_entries import choices, entry, pad
from kiosk.ui.widgets.form_entry import ChoiceEntry, PhoneEntry, SwitchEntry
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.line_entry import DateEntry, LineEntry
from kiosk.ui.widgets.option_cards import OptionCards
from tests.ui.conftest import MakeStage

PAPER = (FieldOption(1, "Red"), FieldOption(2, "Blue"))

ENTRIES = [
    (FieldKind.TEXT, LineEntry),
    (FieldKind.INTEGER, LineEntry),
    (FieldKind.NUMBER, LineEntry),
    (FieldKind.DATE, DateEntry),
    (FieldKind.PHONE, PhoneEntry),
    (FieldKind.CHOICE, ChoiceEntry),
    (FieldKind.YES_NO, SwitchEntry),
    (FieldKind.EMAIL, LineEntry),
]
PADS = [
    (FieldKind.TEXT, Keyboard),
    (FieldKind.EMAIL, Keyboard),
    (FieldKind.INTEGER, NumberPad),
    (FieldKind.NUMBER, NumberPad),
    (FieldKind.DATE, NumberPad),
    (FieldKind.PHONE, NumberPad),
    (FieldKind.CHOICE, OptionCards),
]


def field(kind: FieldKind, *, barcode: bool = False) -> Field:
    return Field(("one",), "Label", kind, options=PAPER, barcode=barcode)


def keys_of(pad: object) -> set[str]:
    assert isinstance(pad, Keyboard | NumberPad)
    pad.grab()
    return {place.key.text for place in pad.places}


@pytest.mark.parametrize(("kind", "made"), ENTRIES)
def test_its_entry(kind: FieldKind, made: type, stage: MakeStage) -> None:
    assert type(entry(stage(), field(kind))) is made


@pytest.mark.parametrize("portrait", [True, False])
@pytest.mark.parametrize(("kind", "made"), PADS)
def test_its_keys(kind: FieldKind, made: type, portrait: bool, stage: MakeStage) -> None:
    assert type(pad(stage(portrait=portrait), field(kind))) is made


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (FieldKind.INTEGER, "-12", True),
        (FieldKind.INTEGER, "1,5", False),
        (FieldKind.INTEGER, "a", False),
        (FieldKind.NUMBER, "1,5", True),
        (FieldKind.NUMBER, "1.5", True),
        (FieldKind.NUMBER, "1x", False),
        (FieldKind.TEXT, "a1,", True),
    ],
)
def test_a_number_takes_no_letters(kind: FieldKind, typed: str, kept: bool, stage: MakeStage) -> None:
    made = entry(stage(), field(kind))
    assert isinstance(made, LineEntry)
    QTest.keyClicks(made, typed)
    assert (made.text() == typed) is kept


def test_only_a_number_has_a_decimal_sign(stage: MakeStage) -> None:
    number, whole = (keys_of(pad(stage(), field(kind))) for kind in (FieldKind.NUMBER, FieldKind.INTEGER))
    assert number - whole == {"."}


def test_an_address_has_its_sign_at_hand(stage: MakeStage) -> None:
    assert "@" in keys_of(pad(stage(), field(FieldKind.EMAIL)))
    assert "@" not in keys_of(pad(stage(), field(FieldKind.TEXT)))


@pytest.mark.parametrize("kind", [FieldKind.TEXT, FieldKind.EMAIL])
def test_keys_are_lower_on_a_low_screen(kind: FieldKind, stage: MakeStage) -> None:
    high, low = (pad(stage(portrait=portrait), field(kind)) for portrait in (True, False))
    assert isinstance(high, Keyboard)
    assert isinstance(low, Keyboard)
    assert _rows(high) > _rows(low)


def test_a_barcode_says_that_it_can_be_scanned(stage: MakeStage) -> None:
    scanned, typed = (entry(stage(), field(FieldKind.TEXT, barcode=barcode)) for barcode in (True, False))
    for made in (scanned, typed):
        made.resize(700, 90)
    assert scanned.grab().toImage() != typed.grab().toImage()


def test_a_choice_is_sent_by_its_value() -> None:
    assert choices(field(FieldKind.CHOICE)) == (("1", "Red"), ("2", "Blue"))


def _rows(keyboard: Keyboard) -> int:
    keyboard.grab()
    return len({round(place.rect.top()) for place in keyboard.places})
