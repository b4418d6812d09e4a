"""Pay on your phone: the code, what to do with it, and the other ways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from kiosk.flow import contexts, token_checkout
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY, SMS
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.paying_steps import if_somebody_else, paying_steps
from kiosk.ui.sheets.payment import BiggerCodeSheet, LeavePaymentSheet
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.codes.read_back import UnreadableCode
from kiosk.ui.widgets.give_way import give_way, keep_no_place
from kiosk.ui.widgets.ground import ground
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.waiting_line import WaitingLine

_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class PayPhoneScreen(Screen):
    """Shows the address of the payment as a QR code that has been read back."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        look = stage.look
        self._address: str | None = None
        column = self.column(self.tr("Pay on your phone"), self.tr("Point your camera at the code"))
        self.code = CodePicture(look, max(look.either(400, 320), look.mm(100) if look.portrait else 0))
        self.code.setMaximumHeight(look.either(616, 600))
        self.code.unreadable.connect(self._say_too_fine)
        self.instead = self._build_instead()
        self.waiting = WaitingLine(look, centred=look.portrait)
        self.instructions = paying_steps(look)
        self.if_somebody_else = if_somebody_else(look)
        self.by_sms = Button(look, self.tr("Send by SMS"), "message-square", ButtonKind.SMALL)
        self.bigger = Button(look, self.tr("Bigger code"), "maximize", ButtonKind.SMALL)
        self.at_till = Button(look, self.tr("Pay at the till"), "till", ButtonKind.SMALL)
        self.by_sms.clicked.connect(self._ask_for_number)
        self.bigger.clicked.connect(self._show_bigger)
        self.at_till.clicked.connect(self._pay_at_till)
        self._lay_out_high(column) if look.portrait else self._lay_out_wide(column)
        self._show_whether_readable(readable=True)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self.waiting.say(self.tr("Waiting for your payment of %1"), self.stage.price(kiosk.payment.amount))
        self.at_till.setVisible(contexts.cash_register(kiosk.pages) is not None)
        if kiosk.payment.url != self._address:
            self._show_code(kiosk.payment.url)

    def buttons(self) -> Buttons:
        return Buttons(self.tr("I have paid"), "check", also=self._assistance())

    def act(self) -> None:
        self.checkout.paying.check()

    def act_also(self) -> None:
        self.checkout.assisting.begin()

    def go_back(self) -> None:
        question = self.tr("Have you started paying on your phone?")
        LeavePaymentSheet(self.stage, ground(self), question, self._leave).open()

    def show_problem(self) -> None:
        super().show_problem()
        if self.look.portrait or self.look.easier:
            give_way(self.instructions, self.hint)
        self.if_somebody_else.setVisible(self.kiosk.payment.by_token and self.hint.isHidden())

    def _assistance(self) -> str:
        """What staff may do for the shopper: the provider's questions before the payment itself."""
        if self.stage.settings.profile != "cashier" or self.kiosk.payment.by_token:
            return ""
        return self.tr("Change delivery") if self.kiosk.assistance.done else self.tr("Enter delivery here")

    def _leave(self) -> None:
        """Back to the ways to pay; to the step before them where there is only this one."""
        if self.kiosk.payment.by_token:
            self.checkout.paying.leave_code()
        elif len(contexts.providers(self.kiosk.pages)) > 1 or token_checkout.offered(self.kiosk.pages):
            self.checkout.show(PAY)
        else:
            self.checkout.back()

    def _show_code(self, address: str | None) -> None:
        self._address = address
        self._show_whether_readable(readable=True)
        self.code.wipe()
        if address is None:
            return
        try:
            self.code.show_code(address, name=self.tr("The code to pay with"))
        except UnreadableCode:
            self._say_too_fine()

    def _say_too_fine(self) -> None:
        self._show_whether_readable(readable=False)

    def _show_whether_readable(self, *, readable: bool) -> None:
        """Says so where the code cannot be read; the other ways to pay stay."""
        for part in (self.heading, self.code, self.bigger):
            part.setVisible(readable)
        self.lead.setVisible(readable and self.look.portrait)
        self.instead.setVisible(not readable)

    def _ask_for_number(self) -> None:
        self.checkout.show(SMS)

    def _pay_at_till(self) -> None:
        self.checkout.paying.pay_at_till()

    def _show_bigger(self) -> None:
        if self._address is None:
            return
        try:
            BiggerCodeSheet(self.stage, ground(self), self._address).open()
        except UnreadableCode:
            self._say_too_fine()

    def _build_instead(self) -> Notice:
        notice = Notice(self.look, "message-square")
        notice.say(
            self.tr("The code does not fit on this screen"),
            self.tr("Have the link sent to your phone, or pay another way."),
        )
        return notice

    def _lay_out_high(self, column: QVBoxLayout) -> None:
        for words in (self.heading, self.lead, self.if_somebody_else):
            words.setAlignment(_MIDDLE)
        column.setSpacing(self.look.px(10))
        column.addWidget(self.code, 1)
        column.addWidget(self.instead, 1)
        column.addWidget(self.waiting)
        column.addSpacing(self.look.px(12))
        column.addWidget(self.instructions)
        column.addWidget(self.if_somebody_else)
        column.addWidget(self.hint)
        column.addSpacing(self.look.px(14))
        column.addLayout(self._ways(QBoxLayout.Direction.LeftToRight))

    def _lay_out_wide(self, column: QVBoxLayout) -> None:
        keep_no_place(self.hint)
        if self.look.easier:
            aside, tight = self.look.px(28), self.look.px(4)
            column.setContentsMargins(aside, tight, aside, 0)
            column.setSpacing(tight)
        self._lay_out_head(column)
        side = QVBoxLayout()
        side.setSpacing(self.look.px(8))
        side.addWidget(self.instructions)
        side.addStretch(1)
        side.addLayout(self._ways(QBoxLayout.Direction.TopToBottom))
        row = QHBoxLayout()
        row.setSpacing(self.look.px(28))
        row.addLayout(self._code_and_what_else(), 3)
        row.addWidget(self.instead, 3)
        row.addLayout(side, 2)
        column.addWidget(self.hint)
        column.addLayout(row, 1)
        # "I have paid" follows.
        column.addSpacing(max(self.look.px(12), self.look.apart))

    def _code_and_what_else(self) -> QVBoxLayout:
        below = QVBoxLayout()
        below.addWidget(self.code, 1)
        below.addWidget(self.if_somebody_else)
        self.if_somebody_else.setAlignment(_MIDDLE)
        return below

    def _lay_out_head(self, column: QVBoxLayout) -> None:
        """Puts the waiting line beside the question where both fit on one line."""
        ways = QBoxLayout.Direction
        head = QBoxLayout(ways.TopToBottom if self.look.easier else ways.LeftToRight)
        head.setSpacing(self.look.px(4 if self.look.easier else 24))
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.waiting)
        column.insertLayout(0, head)

    def _ways(self, direction: QBoxLayout.Direction) -> QBoxLayout:
        ways = QBoxLayout(direction)
        ways.setSpacing(max(self.look.either(20, 12), self.look.apart))
        for button in (self.by_sms, self.bigger, self.at_till):
            button.setAccessibleName(button.text())
            ways.addWidget(button, 1)
        return ways
