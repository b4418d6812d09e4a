"""The words beside a field: what is wrong, or that it is optional."""

from PySide6.QtCore import QCoreApplication

from kiosk.flow.filling import WrongEntry
from kiosk.flow.schema import Field, FieldKind

translate = QCoreApplication.translate


def wrong_words(wrong: WrongEntry | None) -> str:
    """What to correct, in words short enough to stand beside a label."""
    return {
        None: "",
        WrongEntry.EMPTY: translate("form", "Please fill this in"),
        WrongEntry.INTEGER: translate("form", "A whole number, as in 12"),
        WrongEntry.NUMBER: translate("form", "A number, as in 12"),
        WrongEntry.DATE: translate("form", "A date, as in 24.12.2026"),
        WrongEntry.CHOICE: translate("form", "Choose one of these"),
        WrongEntry.PHONE: translate("form", "Not a phone number"),
        WrongEntry.EMAIL: translate("form", "Not an e-mail address"),
        WrongEntry.LONG: translate("form", "A little too long"),
    }[wrong]


def note(field: Field) -> str:
    """The words beside its label while the field is right."""
    if field.unknown:
        return translate("form", "our staff can help with this")
    return "" if field.required or field.kind is FieldKind.YES_NO else translate("form", "optional")
