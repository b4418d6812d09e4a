"""Send to my phone: which message, to which number, and when another may be sent."""

from math import ceil
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from kiosk.flow.limits import MESSAGES_A_SHOPPER
from kiosk.flow.payment import PaymentWay
from kiosk.flow.phone_number import grouped, masked, national
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.settings.model import PhoneSettings
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.messages_to_send import CODE, LINK, messages_to_send
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from kiosk.ui.widgets.phone_field import PhoneField
from kiosk.ui.widgets.text.hint import HintKind

_SECOND_MS = 1000


class SmsDraft(NamedTuple):
    """The digits typed, and the chosen message."""

    number: str
    message: str | None


class SmsScreen(Screen):
    """The number is checked here before anything is sent."""

    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._wrong = False
        self._countdown = QTimer(self, interval=_SECOND_MS)
        self._countdown.timeout.connect(self._count)
        self.choices = messages_to_send(self.look)
        self.field = self._build_field()
        self.keys = NumberPad(self.look)
        self.keys.attach(self.field)
        self.keys.setFixedHeight(self.look.either(468, 345))
        self.setFocusProxy(self.field)
        self._lay_out_high() if self.look.portrait else self._lay_out_wide()

    def present(self, kiosk: Kiosk) -> None:
        by_link = kiosk.payment.url is not None
        self.choices.setVisible(by_link)
        if self.choices.key() is None or not by_link:
            at_till = kiosk.payment.way is PaymentWay.TILL or not by_link
            self.choices.choose(CODE if at_till else LINK)
        super().present(kiosk)
        if kiosk.sms.sent and self._number() == kiosk.sms.phone:
            self.field.start_anew()
        if self._seconds_left() and not self._countdown.isActive():
            self._countdown.start()

    def buttons(self) -> Buttons:
        if self._had_enough():
            return Buttons(self.tr("Back to the code"), "arrow-left", back=False)
        left = self._seconds_left()
        if left:
            return Buttons(self.tr("Send again in %n second(s)", "", left), "clock", enabled=False)
        return Buttons(self.tr("Send again") if self.kiosk.sms.sent else self.tr("Send"))

    def act(self) -> None:
        if self._had_enough():
            self.go_back()
        elif not self._seconds_left():
            self._send()

    def go_back(self) -> None:
        self.checkout.paying.show_code()

    def draft(self) -> SmsDraft:
        return SmsDraft(self.field.digits, self.choices.key())

    def restore(self, draft: object) -> None:
        if isinstance(draft, SmsDraft):
            self.field.write(draft.number)
            self.choices.choose(draft.message)

    def show_problem(self) -> None:
        problem, sms = self.kiosk.problem, self.kiosk.sms
        if self._wrong:
            self._say_wrong()
        elif sms.sent and (problem is None or problem.kind is ProblemKind.UNCERTAIN):
            self._say_sent(masked(sms.phone), uncertain=sms.uncertain)
        else:
            super().show_problem()

    def _send(self) -> None:
        number = self._number()
        self._wrong = number is None
        if number is None:
            self.show_problem()
        elif self.choices.key() == LINK:
            self.checkout.paying.send_sms(SendCheckoutUrlSms(number))
        else:
            self.checkout.paying.send_sms(SendBarcodeSms(number))

    def _had_enough(self) -> bool:
        """Whether the limit of messages is reached: waiting does not help."""
        return self.kiosk.sms.count >= MESSAGES_A_SHOPPER

    def _number(self) -> str | None:
        """The number typed; None if it is no mobile number."""
        settings = self.stage.settings.phone
        return national(self.field.digits, settings.pattern, settings.country)

    def _say_wrong(self) -> None:
        looks = self.tr("Please look at it once more.")
        if self.stage.settings.phone.pattern == PhoneSettings().pattern:
            looks = self.tr("It has ten digits and begins with 5, as in 532 123 45 67.")
        self.hint.say(looks, strong=self.tr("That is not a mobile number."))

    def _say_sent(self, number: str, *, uncertain: bool) -> None:
        if uncertain:
            look_first = self.tr("Look at your phone before you send another one.")
            self.hint.say(
                look_first, strong=self.tr("It may already be on its way to %1.").replace("%1", number)
            )
            return
        self.hint.say(
            self.tr("It can take a minute to arrive."),
            HintKind.INFO,
            self.tr("Sent to %1.").replace("%1", number),
        )

    def _edited(self) -> None:
        if self._wrong:
            self._wrong = False
            self.show_problem()

    def _count(self) -> None:
        if not self._seconds_left():
            self._countdown.stop()
        self.buttons_changed.emit()

    def _seconds_left(self) -> int:
        return max(0, ceil(self.kiosk.sms.again_at - monotonic()))

    def _build_field(self) -> PhoneField:
        field = PhoneField(self.look, self.stage.settings.phone.country, grouped, masked)
        field.setAccessibleName(self.tr("Your mobile number"))
        field.edited.connect(self._edited)
        field.returnPressed.connect(self.act)
        return field

    def _lay_out_high(self) -> None:
        column = self.column(*self._words())
        column.setSpacing(self.look.px(20))
        for part in (self.choices, self.field, self.hint):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.keys)

    def _lay_out_wide(self) -> None:
        column = self.column(*self._words())
        left = QVBoxLayout()
        left.setSpacing(self.look.px(16))
        for part in (self.choices, self.field, self.hint):
            left.addWidget(part)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(self.look.px(28))
        row.addLayout(left, 3)
        row.addWidget(self.keys, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row, 1)
        column.addSpacing(self.look.px(20))

    def _words(self) -> tuple[str, str]:
        return (
            self.tr("Send it to your phone"),
            self.tr("We use your number for this message only."),
        )
