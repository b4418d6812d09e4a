"""The sheets of the payment: a larger code, and the question before it is left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.sheets.sheet import Do, Sheet
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import ButtonKind
from kiosk.ui.widgets.codes.code import CodePicture


class BiggerCodeSheet(Sheet):
    """The code as large as the window allows; UnreadableCode where that is too small."""

    def __init__(self, stage: Stage, host: QWidget, address: str) -> None:
        super().__init__(stage, host, self.tr("Scan this code"))
        look = stage.look
        side = min(look.either(760, 620), host.height() - look.either(520, 320))
        self.code = CodePicture(look, side)
        self.code.setFixedSize(self.code.sizeHint())
        self.code.show_code(address, name=self.tr("The code to pay with"))
        self.body.insertWidget(1, self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        self.offer(self.tr("Close"), lambda: None, ButtonKind.MAIN)
        self.closed.connect(self.deleteLater)


class LeavePaymentSheet(Sheet):
    """Asks before a payment that may be under way is left."""

    def __init__(self, stage: Stage, host: QWidget, question: str, leave: Do) -> None:
        super().__init__(stage, host, question)
        self.say(self.tr("If you have, stay here: your order number will show on this screen."))
        self.offer(self.tr("Stay here"), lambda: None, ButtonKind.MAIN)
        self.offer(self.tr("Not paid: go back"), leave)
        self.closed.connect(self.deleteLater)


class LeaveWithStaffSheet(Sheet):
    """Asks before a payment with an unknown end is left to staff."""

    def __init__(self, stage: Stage, host: QWidget, number: str, leave: Do) -> None:
        super().__init__(stage, host, self.tr("Leave it with our staff?"))
        kept = self.tr("If you paid, your order will be confirmed, and our staff can find it.")
        noted = self.tr("Note this down for them: %1.").replace("%1", number) if number else ""
        self.say(" ".join(filter(None, (kept, noted))))
        self.offer(self.tr("Stay here"), lambda: None, ButtonKind.MAIN)
        self.offer(self.tr("Leave it"), leave)
        self.closed.connect(self.deleteLater)
