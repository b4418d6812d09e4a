"""The safe screen after a bug: says what becomes of the order, then goes on by itself."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.flow.payment import Payment, Truth
from kiosk.flow.reference import blocks, reference
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.text.label import Label

SHOWN_S = 15
NOTED_S = 60
"""Longer where there is an order number to write down."""

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_TICK_MS = 1000


class SafeScreen(QWidget):
    """Knows neither the checkout nor the shell: one of them may be broken."""

    left = Signal()

    def __init__(self, look: Look, payment: Payment, place: str) -> None:
        """`place` is the bug's type and module, for staff to pass on."""
        super().__init__()
        self.setPalette(look.palette())
        self.setAutoFillBackground(True)
        number = _number(payment)
        self._left_s = NOTED_S if number else SHOWN_S
        self.notice = Notice(look, "concierge-bell")
        self.notice.say(self.tr("This device needs a moment"), self._sentence(payment))
        self.number = Label(look, Role.TOTAL, blocks(number), align=_MIDDLE)
        self.caption = Label(look, Role.LEAD, self.tr("Your number"), colour="soft", align=_MIDDLE)
        for part in (self.caption, self.number):
            part.setVisible(bool(number))
        self.go_on = Button(look, self.tr("Go on"), "arrow-right", ButtonKind.MAIN, trailing_icon=True)
        self.go_on.setMinimumWidth(look.either(520, 360))
        self.go_on.clicked.connect(self._leave)
        self.counted = Label(look, Role.SMALL, colour="soft", align=_MIDDLE)
        self.for_staff = Label(look, Role.SMALL, self._staff_words(place), colour="soft", align=_MIDDLE)
        for below in (self.caption, self.number, self.go_on, self.counted):
            self.notice.body.addWidget(below, 0, _MIDDLE)
        column = QVBoxLayout(self)
        side = look.either(56, 28)
        column.setContentsMargins(side, side, side, side)
        column.addWidget(self.notice, 1)
        column.addWidget(self.for_staff)
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        self._count()

    def _sentence(self, payment: Payment) -> str:
        match payment.truth:
            case Truth.PAID:
                return self.tr("Something went wrong on our side. Your order is placed and paid.")
            case Truth.NONE:
                return self.tr(
                    "Something went wrong on our side. Nothing was paid here: "
                    "we start over, and you scan your items again."
                )
            case _:
                return self.tr(
                    "Something went wrong on our side. If you have paid, your order will be confirmed "
                    "all the same. Please do not pay again."
                )

    def _staff_words(self, place: str) -> str:
        return self.tr("For staff: %1").replace("%1", place)

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self._count()
        else:
            self._leave()

    def _count(self) -> None:
        self.counted.setText(self.tr("It goes on by itself in %n second(s).", "", self._left_s))

    def _leave(self) -> None:
        self._ticking.stop()
        self.left.emit()


def _number(payment: Payment) -> str:
    if payment.truth is Truth.NONE:
        return ""
    thanked = payment.thanks.order_number if payment.thanks else None
    return thanked or reference(payment)
