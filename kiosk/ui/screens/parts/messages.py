"""The shop's messages about an order, each on a card of its own."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text.label import Label

MOST = 2


class Messages(QWidget):
    """Shows the first few; a long one is set smaller, then shortened, and keeps its height."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.texts: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.either(20, 12))
        self.hide()

    def show_texts(self, texts: Iterable[str]) -> None:
        """Shows these texts; leaves out empty ones."""
        shown = tuple(filter(None, texts))[:MOST]
        if shown == self.texts:
            return
        self.texts = shown
        while place := self._column.takeAt(0):
            card = place.widget()
            if card:
                card.hide()
                card.deleteLater()
        for text in shown:
            self._column.addWidget(self._card(text))
        self.setVisible(bool(shown))

    def _card(self, text: str) -> Card:
        look = self.look
        card = Card(look, "tint")
        card.setContentsMargins(
            look.either(32, 22), look.either(12, 8), look.either(32, 22), look.either(12, 8)
        )
        card.setFixedHeight(look.either(120, 80))
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.either(24, 16))
        icon = Icon(look, "badge-percent", "brand", look.either(40, 28))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(look, Role.BODY, text), 1)
        return card
