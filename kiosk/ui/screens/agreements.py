"""The agreements of an order: the shopper reads each to its end, then accepts it."""

from kiosk.flow.assistance import Agreement
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASSISTED_SHIPPING, PAY_PHONE
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.reader import Reader
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place


class AgreementsScreen(Screen):
    """Shows one agreement after another. The main button turns the pages, and accepts after the last."""

    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.reader = Reader(self.look)
        column = self.column(self.tr("Please read this together"), self.tr("Then accept it at its end."))
        keep_no_place(self.hint)
        column.addWidget(self.hint)
        column.addWidget(self.reader, 1)
        column.addSpacing(self.look.either(0, 12))
        self.reader.turned.connect(self.buttons_changed)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        agreement = self._agreement()
        if agreement is None:
            return
        self.reader.card.setVisible(bool(agreement.agreement_body))
        self.heading.setText(agreement.text or self.tr("Please read this together"))
        self.lead.setText(self._place())
        self.reader.show_text(agreement.agreement_body)

    def buttons(self) -> Buttons:
        agreement = self._agreement()
        if agreement is None or not agreement.agreement_body:
            return Buttons(self.tr("Back to the code"), "qr-code")
        if not self.reader.at_end:
            return Buttons(self.tr("Read on"))
        return Buttons(self.tr("Accept"), "check")

    def act(self) -> None:
        agreement = self._agreement()
        if agreement is None or not agreement.agreement_body:
            self.checkout.show(PAY_PHONE)
        elif not self.reader.at_end:
            self.reader.turn(1)
        else:
            self.checkout.assisting.accept(agreement.code)

    def go_back(self) -> None:
        if self.reader.page:
            self.reader.turn(-1)
        else:
            self.checkout.show(ASSISTED_SHIPPING)

    def show_problem(self) -> None:
        super().show_problem()
        agreement = self._agreement()
        if self.kiosk.problem is None and agreement and not agreement.agreement_body:
            strong = self.tr("The shop did not send this text.")
            self.hint.say(self.tr("The shopper can read and accept it on the phone."), strong=strong)

    def _agreement(self) -> Agreement | None:
        return self.kiosk.assistance.next

    def _place(self) -> str:
        now = self.kiosk.assistance
        words = self.tr("Agreement %1 of %2. It can be accepted at its end.")
        place = len([one for one in now.agreements if one.code in now.accepted]) + 1
        return words.replace("%1", str(place)).replace("%2", str(len(now.agreements)))
