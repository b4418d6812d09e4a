"""Out of order, in all languages of the shop at once: a shopper cannot switch here."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.language import speak
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.brand import Brand
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.medallion import Medallion
from kiosk.ui.widgets.text.label import Label

translate = QCoreApplication.translate

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Words(NamedTuple):
    """The words of the screen in one language."""

    heading: str
    help: str
    paid: str
    for_staff: str


class OutOfOrder(QWidget):
    """`code` and `why` are for staff; it has no buttons."""

    def __init__(self, look: Look, brand: str, languages: tuple[str, ...], code: str, why: str) -> None:
        super().__init__()
        self.look = look
        self.said = tuple(words(language) for language in languages)
        self.setPalette(look.palette())
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.said[0].heading)
        column = QVBoxLayout(self)
        side = look.either(72, 48)
        column.setContentsMargins(side, side, side, side)
        column.addWidget(Brand(look, brand))
        column.addStretch(2)
        column.addWidget(Medallion(look, "concierge-bell"), 0, _MIDDLE)
        column.addSpacing(look.either(56, 28))
        column.addLayout(self._cards())
        column.addStretch(3)
        column.addWidget(self._for_staff(code, why))

    def _cards(self) -> QBoxLayout:
        """The languages below each other; side by side in a wide window."""
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if self.look.portrait else ways.LeftToRight)
        row.setSpacing(self.look.either(32, 24))
        for one in self.said:
            row.addWidget(self._card(one), 1)
        return row

    def _card(self, said: Words) -> Card:
        card = Card(self.look)
        column = QVBoxLayout(card)
        inside = self.look.either(48, 28)
        column.setContentsMargins(inside, inside, inside, inside)
        column.setSpacing(self.look.either(20, 12))
        column.addWidget(Label(self.look, Role.HEADING, said.heading, align=_MIDDLE))
        column.addWidget(Label(self.look, Role.LEAD, said.help, align=_MIDDLE))
        column.addWidget(Label(self.look, Role.LEAD, said.paid, colour="soft", align=_MIDDLE))
        column.addStretch(1)
        return card

    def _for_staff(self, code: str, why: str) -> Label:
        told = " · ".join(filter(None, (f"{self.said[0].for_staff} {code}", why)))
        return Label(self.look, Role.SMALL, told, colour="soft", align=_MIDDLE)


def words(language: str) -> Words:
    """The words in this language; the program keeps speaking it."""
    speak(language)
    return Words(
        translate("out_of_order", "Out of order"),
        translate("out_of_order", "Please ask our staff, or pay at the till."),
        translate("out_of_order", "If you paid, your order will be confirmed. Please do not pay again."),
        translate("out_of_order", "For our staff:"),
    )
