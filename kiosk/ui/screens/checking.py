"""Checking your payment: waiting or unknown, never failed while it may be paid."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from kiosk.flow.payment import Truth
from kiosk.flow.reference import blocks, reference
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.sheets.payment import LeaveWithStaffSheet
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.give_way import keep_no_place
from kiosk.ui.widgets.ground import ground
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.waiting_line import WaitingLine

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class CheckingScreen(Screen):
    """Shows what staff needs to find the payment as soon as its state is unknown."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        look = stage.look
        keep_no_place(self.hint)
        self.notice = Notice(look, "clock")
        self.waiting = WaitingLine(look)
        self.number = Label(look, Role.TOTAL, align=_MIDDLE)
        self.for_staff = self._build_for_staff()
        self.leave = Button(look, self.tr("Leave it with our staff"), "concierge-bell", ButtonKind.SMALL)
        self.leave.setAccessibleName(self.leave.text())
        self.leave.clicked.connect(self._ask_to_leave)
        self.notice.body.addWidget(self.waiting)
        self.notice.body.addWidget(self.for_staff, 0, _MIDDLE)
        self.notice.body.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.either(56, 28), 0, look.either(56, 28), look.either(0, 20))
        column.addWidget(self.notice, 1)
        column.addWidget(self.leave)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        unknown = kiosk.payment.truth is Truth.UNKNOWN
        if unknown:
            self._say_unknown()
        else:
            self._say_waiting()
        number = reference(kiosk.payment)
        self.number.setText(blocks(number))
        self.for_staff.setVisible(unknown and bool(number))
        self.leave.setVisible(unknown)
        self.waiting.setVisible(not unknown)
        self.waiting.say(self.tr("Waiting for your payment of %1"), self.stage.price(kiosk.payment.amount))

    def buttons(self) -> Buttons:
        return Buttons(
            self.tr("Check again"),
            "refresh-cw",
            also=self.tr("Show the code again") if self.kiosk.payment.has_code else "",
            also_icon="qr-code",
            back=False,
        )

    def act(self) -> None:
        self.checkout.paying.check()

    def act_also(self) -> None:
        self.checkout.paying.show_code()

    def _say_waiting(self) -> None:
        self.notice.medallion.show_icon("clock")
        self.notice.say(
            self.tr("Checking your payment"), self.tr("We are asking the shop. Please do not pay again.")
        )

    def _say_unknown(self) -> None:
        self.notice.medallion.show_icon("clock", "gold_tint", "ink")
        self.notice.say(
            self.tr("We have no word yet"),
            self.tr("If you paid, your order will be confirmed. Please do not pay again."),
        )

    def _ask_to_leave(self) -> None:
        LeaveWithStaffSheet(self.stage, ground(self), self.number.text(), self._abandon).open()

    def _abandon(self) -> None:
        self.checkout.abandon()

    def _build_for_staff(self) -> Card:
        look = self.look
        card = Card(look)
        card.setMinimumWidth(look.either(620, 420))
        inner = QVBoxLayout(card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.either(8, 4))
        inner.addWidget(Label(look, Role.LEAD, self.tr("For our staff"), "soft", _MIDDLE))
        inner.addWidget(self.number)
        return card
