"""The entry of each kind of field in a form, and its keys or cards."""

from PySide6.QtCore import QCoreApplication

from kiosk.flow.phone_number import grouped, masked
from kiosk.flow.schema import Field, FieldKind
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.form_entry import ChoiceEntry, Entry, PhoneEntry, SwitchEntry
from kiosk.ui.widgets.keyboard.key_pad import KeyPad
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.line_entry import DateEntry, LineEntry
from kiosk.ui.widgets.option_cards import OptionCards
from kiosk.ui.words.amounts import decimal_sign

translate = QCoreApplication.translate

_PATTERNS = {FieldKind.INTEGER: r"[+-]?\d{0,15}", FieldKind.NUMBER: r"[+-]?\d{0,15}([.,]\d{0,6})?"}


def entry(stage: Stage, field: Field) -> Entry:
    """The entry widget for this field."""
    look = stage.look
    match field.kind:
        case FieldKind.DATE:
            return DateEntry(look, translate("form", "DD.MM.YYYY"))
        case FieldKind.PHONE:
            return PhoneEntry(look, stage.settings.phone.country, grouped, masked)
        case FieldKind.CHOICE:
            return ChoiceEntry(look, choices(field), translate("form", "Choose below"))
        case FieldKind.YES_NO:
            return SwitchEntry(look, field.label)
        case _ if field.barcode:
            return LineEntry(look, note=translate("form", "ready to scan"), icon="scan-barcode")
        case _:
            return LineEntry(look, _PATTERNS.get(field.kind, ""))


def pad(stage: Stage, field: Field) -> KeyPad | OptionCards:
    """The keys or cards that write into this field; never called for a switch, which has none."""
    look = stage.look
    match field.kind:
        case FieldKind.CHOICE:
            return OptionCards(look, choices(field), translate("form", "More"))
        case FieldKind.NUMBER:
            return NumberPad(look, decimal_sign())
        case FieldKind.INTEGER | FieldKind.DATE | FieldKind.PHONE:
            return NumberPad(look)
        case FieldKind.EMAIL:
            # Five rows of keys are too many for a low screen.
            return Keyboard(look, "email") if look.portrait else Keyboard(look, "en", low=True)
        case _:
            return Keyboard(look, stage.language, low=not look.portrait)


def choices(field: Field) -> tuple[tuple[str, str], ...]:
    """The options as pairs: the value sent, and its name."""
    return tuple((str(option.value), option.label) for option in field.options)
