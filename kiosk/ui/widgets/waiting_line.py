"""The gold dot and a sentence with an amount."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.waiting import Waiting

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WaitingLine(QWidget):
    """``%1`` in the sentence is where its language puts the amount."""

    def __init__(self, look: Look, centred: bool = True, parent: QWidget | None = None) -> None:  # noqa: FBT001, FBT002
        super().__init__(parent)
        self.dot = Waiting(look)
        self._before = Label(look, Role.NAME, colour="soft")
        self._amount = Amount(look, Role.PRICE)
        self._after = Label(look, Role.NAME, colour="soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.either(12, 8))
        row.addStretch(1 if centred else 0)
        row.addWidget(self.dot, 0, _MIDDLE)
        for part in (self._before, self._amount, self._after):
            row.addWidget(part, 0, _MIDDLE)
        row.addStretch(1)

    def say(self, sentence: str, amount: str) -> None:
        """Shows the sentence; screen readers get it whole."""
        before, _, after = sentence.partition("%1")
        self._before.setText(before.strip())
        self._amount.show_text(amount)
        self._after.setText(after.strip())
        self._after.setVisible(bool(after.strip()))
        self._before.setVisible(bool(before.strip()))
        self.setAccessibleName(sentence.replace("%1", amount))
