"""The fields of a bank card: its number; for rewards its expiry and security code too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.api.secret import Secret
from kiosk.flow.cards import BankCard, Part, passes_luhn
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.secret.secret_field import SecretField
from kiosk.ui.widgets.secret.secret_shape import CARD_NUMBER, CVV, EXPIRY
from kiosk.ui.widgets.secret.secret_watch import SecretWatch

_USUAL = 16
_WHOLE_EXPIRY = 4


class CardEntry(QWidget):
    """The screen lays out the pad, which writes into the field that has the focus."""

    edited = Signal()
    entered = Signal()
    forgotten = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.number = SecretField(look, self.tr("Card number"), CARD_NUMBER)
        self.expiry = SecretField(look, self.tr("Valid until"), EXPIRY)
        self.cvv = SecretField(look, self.tr("Security code"), CVV)
        self.pad = NumberPad(look)
        self.fields = {Part.NUMBER: self.number, Part.EXPIRY: self.expiry, Part.CVV: self.cvv}
        self._watch = SecretWatch(tuple(self.fields.values()), self)
        self._watch.forgotten.connect(self.forgotten)
        for field in self.fields.values():
            field.reached.connect(lambda field=field: self.pad.attach(field))
            field.edited.connect(self.edited)
        self.number.edited.connect(self._after_number)
        self.expiry.edited.connect(self._after_expiry)
        self.number.entered.connect(lambda: self._next(self.expiry))
        self.expiry.entered.connect(lambda: self._next(self.cvv))
        self.cvv.entered.connect(self.entered)
        self.pad.attach(self.number)
        self.setFocusProxy(self.number)
        self._lay_out(look)

    def ask_for_the_whole(self, *, whole: bool) -> None:
        """Shows expiry and code (`whole`), or hides them."""
        self.expiry.setVisible(whole)
        self.cvv.setVisible(whole)

    def is_empty(self) -> bool:
        return not any(len(field) for field in self.fields.values())

    def card(self) -> BankCard:
        """A copy of the card as typed; wipe the copy and the fields separately."""
        month, year = self.expiry.look_at(Secret).split(2)
        return BankCard(self.number.look_at(Secret), month, year, self.cvv.look_at(Secret))

    def wipe(self) -> None:
        """Overwrites every digit in the fields."""
        self._watch.wipe()

    def _lay_out(self, look: Look) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(max(look.either(20, 14), look.apart))
        grid.addWidget(self.number, 0, 0, 1, 2)
        grid.addWidget(self.expiry, 1, 0)
        grid.addWidget(self.cvv, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _next(self, field: SecretField) -> None:
        """Goes to the next field; emits `entered` after the last one that is asked for."""
        if field.isHidden():
            self.entered.emit()
        else:
            field.setFocus()

    def _after_number(self) -> None:
        usual = len(self.number) == _USUAL and passes_luhn(self.number.look_at(Secret).digits)
        if usual and not self.expiry.isHidden() and not len(self.expiry):
            self.expiry.setFocus()

    def _after_expiry(self) -> None:
        if len(self.expiry) == _WHOLE_EXPIRY and not len(self.cvv):
            self.cvv.setFocus()
