"""Instructions in a few steps, each with an icon, a word and a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text.label import Label

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Instruction:
    """An icon's name, the word and the sentence."""

    icon: str
    title: str
    detail: str


class Instructions(QWidget):
    """Cards in a row on a high screen, lines on one card on a wide one. It takes no touch."""

    def __init__(self, look: Look, steps: Sequence[Instruction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        ways = QBoxLayout.Direction
        layout = QBoxLayout(ways.LeftToRight if look.portrait else ways.TopToBottom, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.either(20, 8))
        for step in steps:
            layout.addWidget(self._card(step) if look.portrait else self._line(step), 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _card(self, step: Instruction) -> Card:
        card = Card(self.look, "wash")
        card.setContentsMargins(*([self.look.px(24)] * 4))
        inner = QVBoxLayout(card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(self.look.px(4))
        head = QHBoxLayout()
        head.setSpacing(self.look.px(14))
        head.addWidget(Icon(self.look, step.icon, "brand", self.look.px(34)), 0, _MIDDLE)
        head.addWidget(Label(self.look, Role.STRONG, step.title), 1, _MIDDLE)
        inner.addLayout(head)
        inner.addWidget(Label(self.look, Role.SMALL, step.detail, "soft"))
        inner.addStretch(1)
        return card

    def _line(self, step: Instruction) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(14))
        row.addWidget(Icon(self.look, step.icon, "brand", self.look.px(26)), 0, _MIDDLE)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.look, Role.STRONG, step.title))
        words.addWidget(Label(self.look, Role.SMALL, step.detail, "soft"))
        row.addLayout(words, 1)
        return line
