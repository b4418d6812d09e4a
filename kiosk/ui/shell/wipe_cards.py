"""A bank card's number that was written where words belong: it does not stay there."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from kiosk.flow.card_in_text import holds_a_card
from kiosk.ui.widgets.field import TextArea, TextField

_WRITTEN_IN: tuple[type[TextField | TextArea], ...] = (TextField, TextArea)


def wipe_cards(within: QWidget) -> None:
    """Empties each field that one stands in. Nobody hears of it: whoever asks for it says why."""
    for kind in _WRITTEN_IN:
        for field in within.findChildren(kind):
            if holds_a_card(field.text()):
                with QSignalBlocker(field):
                    field.wipe()
                field.update()
