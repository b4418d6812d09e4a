"""A group of cards of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.choice_card import ARROWS, ChoiceCard

__all__ = ["ChoiceCard", "Choices"]


class Choices(QWidget):
    """The cards side by side, or in ``columns``; after the first choice exactly one is chosen."""

    chosen = Signal(str)
    """The key that a person chose; not sent when the program chooses."""

    def __init__(
        self,
        look: Look,
        cards: Sequence[ChoiceCard],
        columns: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cards = tuple(cards)
        self._group = QButtonGroup(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(max(look.either(20, 16), look.apart))
        wide = columns or max(1, len(self.cards))
        for place, card in enumerate(self.cards):
            self._group.addButton(card)
            layout.addWidget(card, *divmod(place, wide))
            layout.setColumnStretch(place % wide, 1)
            layout.setRowStretch(place // wide, 1)
        self._group.buttonClicked.connect(self._tell)

    def key(self) -> str | None:
        return next((card.key for card in self.cards if card.isChecked()), None)

    def choose(self, key: str | None) -> None:
        """Chooses without the signal; None, or an unknown key, clears the choice."""
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(card.key == key)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self._move(step)

    def _move(self, step: int) -> None:
        here = next((place for place, card in enumerate(self.cards) if card.hasFocus()), 0)
        card = self.cards[(here + step) % len(self.cards)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        card.click()

    def _tell(self, card: ChoiceCard) -> None:
        self.chosen.emit(card.key)
