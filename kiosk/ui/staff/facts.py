"""A list of facts in pages: each has a title, a detail, and an action if there is one."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.screens.parts.pager import Pager
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.text.label import Label

_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Fact:
    """`action` words a button with an `icon`; empty for no button."""

    title: str
    value: str = ""
    detail: str = ""
    action: str = ""
    icon: str = "check"


class FactRow(Card):
    """The row of one fact."""

    acted = Signal()

    def __init__(self, look: Look, fact: Fact) -> None:
        super().__init__(look)
        side, end = look.either(24, 18), look.either(14, 8)
        self.setContentsMargins(side, end, side, end)
        self.radius = look.either(20, 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.either(20, 14))
        row.addLayout(_words(look, fact), 1)
        if fact.value:
            row.addWidget(Label(look, Role.NAME, fact.value, align=_END))
        if fact.action:
            row.addWidget(self._button(fact))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._high(fact))

    def _high(self, fact: Fact) -> int:
        plain = self.look.either(124, 76) if fact.detail else self.look.either(72, 46)
        return max(plain, self._touched + 2 * self.look.either(14, 8)) if fact.action else plain

    @property
    def _touched(self) -> int:
        return max(self.look.touch, self.look.either(80, 60))

    def _button(self, fact: Fact) -> Button:
        button = Button(self.look, fact.action, fact.icon, ButtonKind.SMALL)
        button.setAccessibleName(f"{fact.action}: {fact.title}")
        button.setFixedHeight(self._touched)
        button.clicked.connect(self.acted)
        return button


class Facts(QWidget):
    """Shows at most `at_once` facts; the rest on further pages."""

    acted = Signal(int)
    """The index of the fact whose button was pressed, among all facts."""

    def __init__(self, look: Look, at_once: int, nothing: str = "") -> None:
        """`nothing` is the sentence for an empty list."""
        super().__init__()
        self.look, self._at_once = look, at_once
        self._facts: tuple[Fact, ...] = ()
        self._fewer = 0
        self._page = 0
        self.rows: tuple[FactRow, ...] = ()
        self.nothing = Label(look, Role.LEAD, nothing, colour="soft")
        self.pager = Pager(look)
        self.pager.turned.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.either(12, 8))
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self._column.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fill()

    def show_facts(self, facts: Iterable[Fact], fewer: int = 0) -> None:
        """Shows these, with `fewer` rows less than usual; keeps the page where possible."""
        wanted = tuple(facts)
        if (wanted, fewer) != (self._facts, self._fewer):
            self._facts, self._fewer = wanted, fewer
            self._fill()

    def _turn(self, by: int) -> None:
        self._page += by
        self._fill()

    def _fill(self) -> None:
        at_once = self._at_once - self._fewer
        pages = max(1, -(-len(self._facts) // at_once))
        self._page = min(self._page, pages - 1)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        first = self._page * at_once
        shown = self._facts[first : first + at_once]
        self.rows = tuple(self._add(place, first + place, fact) for place, fact in enumerate(shown))
        self.nothing.setVisible(not self._facts and bool(self.nothing.text()))
        self.pager.show_place(self._page, pages)

    def _add(self, place: int, number: int, fact: Fact) -> FactRow:
        row = FactRow(self.look, fact)
        row.acted.connect(lambda: self.acted.emit(number))
        self._column.insertWidget(place + 1, row)
        return row


def _words(look: Look, fact: Fact) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(2))
    column.addWidget(Label(look, Role.NAME, fact.title))
    if fact.detail:
        column.addWidget(Label(look, Role.SMALL, fact.detail, colour="soft"))
    return column
