"""The half of the second display with words: a greeting, what to do now, and the code for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY_PHONE, TILL
from kiosk.flow.summary import total
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.background import BrandGround
from kiosk.ui.widgets.brand import Brand
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.codes.read_back import CodeKind, UnreadableCode
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.welcome_drawing import Drawing

_START = Qt.AlignmentFlag.AlignLeading
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Facing(BrandGround):
    """The code replaces the drawing while there is something to pay."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.look)
        look = self.look
        self.stage = stage
        self._code: tuple[str, CodeKind] | None = None
        self.drawing = Drawing(look)
        self.code = CodePicture(look, look.either(560, 440))
        self.code.unreadable.connect(self.code.hide)
        self.heading = Label(look, Role.HEADING, colour="brand_ink")
        self.words = Label(look, Role.WELCOME, colour="brand_ink")
        self._lay_out()

    def present(self, kiosk: Kiosk) -> None:
        """Shows what the shopper is to do now."""
        heading, words = self._instruction(kiosk)
        self.heading.setText(heading)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        code = _code(kiosk)
        if code != self._code:
            self._code = code
            self._show_code()

    def total(self, kiosk: Kiosk) -> tuple[str, str]:
        """The words before the amount, and the amount; what was paid is said only as the shop said it."""
        if kiosk.payment.truth is Truth.PAID:
            paid = kiosk.payment.paid
            return self.tr("Paid"), "" if paid is None else self.stage.price(paid)
        to_pay = total(kiosk.order)
        caption = self.tr("To pay") if to_pay.of_checkout else self.tr("So far")
        return caption, self.stage.price(to_pay.amount)

    def _instruction(self, kiosk: Kiosk) -> tuple[str, str]:
        if not kiosk.open:
            return self.tr("Welcome"), ""
        if kiosk.payment.truth is Truth.PAID:
            return self.tr("Thank you for your order"), ""
        if _code(kiosk) is None:
            return self.tr("Your order"), ""
        if kiosk.step == TILL:
            return self.tr("Pay at the till"), self.tr("Our staff scans this code.")
        return self.tr("Pay on your phone"), self.tr("Point your camera at the code.")

    def _show_code(self) -> None:
        self.code.wipe()
        self.code.setVisible(self._code is not None)
        self.drawing.setVisible(self._code is None)
        if self._code is None:
            return
        try:
            self.code.show_code(*self._code, self.tr("The code to pay with"))
        except UnreadableCode:
            self.code.hide()

    def _lay_out(self) -> None:
        look = self.look
        side = look.either(72, 48)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(look.either(20, 12))
        column.addWidget(Brand(look, self.stage.settings.screen.brand, on_brand=True))
        column.addStretch(1)
        column.addWidget(self.drawing, 6)
        column.addWidget(self.code, 0, _MIDDLE)
        column.addStretch(1)
        column.addWidget(self.heading, 0, _START)
        column.addWidget(self.words, 0, _START)
        self.code.hide()


def _code(kiosk: Kiosk) -> tuple[str, CodeKind] | None:
    """The code to pay with: the payment's address or the order's number; None while neither is needed."""
    payment = kiosk.payment
    if kiosk.step == PAY_PHONE and payment.url:
        return payment.url, CodeKind.QR
    if kiosk.step == TILL and payment.order_number:
        return payment.order_number, CodeKind.CODE128
    return None
