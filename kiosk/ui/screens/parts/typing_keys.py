"""The keys for the field in focus: letters, or digits for a phone number."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from kiosk.ui.stage import Stage
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.give_way import let_shrink
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.phone_field import PhoneField

_LEAST = 216
"""Their least height on a tablet in design pixels, below two rows of fields."""


class TypingKeys(QStackedWidget):
    """Both sets of keys share one place, so that the layout stays still."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.letters = Keyboard(stage.look, stage.language, low=not stage.look.portrait)
        self.digits = NumberPad(stage.look)
        for keys in (self.letters, self.digits):
            let_shrink(keys)
            if not stage.look.portrait:
                keys.setMinimumHeight(stage.look.px(_LEAST))
            self.addWidget(keys)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.setMaximumHeight(self.letters.maximumHeight())

    def write_into(self, field: TextField) -> None:
        """Makes the keys write into this field from now on."""
        keys = self.digits if isinstance(field, PhoneField) else self.letters
        keys.attach(field)
        self.setCurrentWidget(keys)
