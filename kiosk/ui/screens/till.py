"""Pay at the till: the order's number as a barcode and in digits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.flow import contexts
from kiosk.flow.reference import blocks
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY, PAY_PHONE, SMS
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.sheets.payment import LeavePaymentSheet
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.codes.read_back import CodeKind, UnreadableCode
from kiosk.ui.widgets.give_way import give_way
from kiosk.ui.widgets.ground import ground
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.waiting_line import WaitingLine

_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class TillScreen(Screen):
    """The cashier types the digits where the scanner cannot read the barcode."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        look = stage.look
        self._number: str | None = None
        column = self.column(
            self.tr("Show this at the till"), self.tr("Our staff scans it, and you pay there as usual.")
        )
        self.code = CodePicture(look, look.either(800, 480))
        self.code.unreadable.connect(self.code.hide)
        self.number = Label(look, Role.HEADING, align=_MIDDLE)
        self.waiting = WaitingLine(look)
        self.by_sms = Button(look, self.tr("Send by SMS"), "message-square", ButtonKind.SMALL)
        self.on_phone = Button(look, self.tr("Pay on your phone"), "smartphone", ButtonKind.SMALL)
        self.by_sms.clicked.connect(self._ask_for_number)
        self.on_phone.clicked.connect(self._pay_on_phone)
        self._lay_out(column)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self.waiting.say(self.tr("Waiting for your payment of %1"), self.stage.price(kiosk.payment.amount))
        self.on_phone.setVisible(kiosk.payment.url is not None)
        if kiosk.payment.order_number != self._number:
            self._show_number(kiosk.payment.order_number)

    def buttons(self) -> Buttons:
        return Buttons(self.tr("I have paid"), "check")

    def act(self) -> None:
        self.checkout.paying.check()

    def go_back(self) -> None:
        question = self.tr("Have you started paying at the till?")
        LeavePaymentSheet(self.stage, ground(self), question, self._leave).open()

    def show_problem(self) -> None:
        super().show_problem()
        give_way(self.lead, self.hint)

    def _leave(self) -> None:
        if self.kiosk.payment.url is not None:
            self.checkout.show(PAY_PHONE)
        elif contexts.providers(self.kiosk.pages):
            self.checkout.show(PAY)
        else:
            self.checkout.back()

    def _show_number(self, number: str | None) -> None:
        self._number = number
        self.number.setText(blocks(number or ""))
        self.code.wipe()
        self.code.setVisible(number is not None)
        if number is None:
            return
        try:
            self.code.show_code(number, CodeKind.CODE128, self.tr("The order number as a barcode"))
        except UnreadableCode:
            self.code.hide()

    def _ask_for_number(self) -> None:
        self.checkout.show(SMS)

    def _pay_on_phone(self) -> None:
        self.checkout.show(PAY_PHONE)

    def _lay_out(self, column: QVBoxLayout) -> None:
        for words in (self.heading, self.lead):
            words.setAlignment(_MIDDLE)
        column.setSpacing(self.look.either(24, 8))
        column.addStretch(1)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.number)
        column.addWidget(self.waiting)
        column.addStretch(2)
        column.addWidget(self.hint)
        ways = QHBoxLayout()
        ways.setSpacing(max(self.look.either(20, 12), self.look.apart))
        for button in (self.by_sms, self.on_phone):
            button.setAccessibleName(button.text())
            ways.addWidget(button, 1)
        column.addLayout(ways)
        column.addSpacing(self.look.either(0, 20))
