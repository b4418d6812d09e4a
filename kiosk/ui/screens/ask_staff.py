"""The shop asks for a page that this kiosk cannot show: staff helps."""

from PySide6.QtWidgets import QVBoxLayout

from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.words.problems import said


class AskStaffScreen(Screen):
    """The order is kept meanwhile."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.hint.hide()
        self.notice = Notice(stage.look, "concierge-bell")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)

    def present(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        words = said(kiosk.problem, self.stage.price)
        text = " ".join(filter(None, (words.strong, words.text)))
        self.notice.say(
            self.tr("Our staff goes on from here"),
            text or self.tr("Please ask our staff. Your order is kept."),
        )

    def buttons(self) -> Buttons:
        return Buttons(self.tr("Back to your order"), "shopping-basket", back=False)

    def act(self) -> None:
        self.checkout.show(BASKET)
