"""Cards of which one is chosen, in pages of as many as fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.screens.parts.pager import Pager
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from kiosk.ui.widgets.give_way import put_in_place_of, take_what_is_left


@dataclass(frozen=True)
class Option:
    """The content of a card; `key` names it."""

    key: str
    icon: str
    title: str
    detail: str = ""
    price: str = ""


class PagedChoices(QWidget):
    """One column of cards; turning the page keeps what was chosen."""

    chosen = Signal()

    def __init__(self, look: Look, most: int) -> None:
        super().__init__()
        self.look, self._most = look, most
        self._options: tuple[Option, ...] = ()
        self._key: str | None = None
        self.page = 0
        self.choices = Choices(look, ())
        self.pager = Pager(look)
        self.pager.turned.connect(self.turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.either(20, 10))
        self._column.addWidget(self.choices, 1)
        self._column.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(0)
        self.pager.hide()

    def key(self) -> str | None:
        """The key of the chosen card."""
        return self._key

    def show_options(self, options: Sequence[Option], chosen: str | None) -> None:
        """Shows these; keeps the shopper's choice if it is among them, else chooses `chosen`."""
        if tuple(options) == self._options:
            return
        self._options = tuple(options)
        keys = [option.key for option in options]
        if self._key not in keys:
            self._key = chosen if chosen in keys else next(iter(keys), None)
        self.page = keys.index(self._key) // self._most if self._key is not None else 0
        self._show()

    def turn(self, by: int) -> None:
        """To another page, as far as there are any."""
        self.page = max(0, min(self.page + by, self._pages() - 1))
        self._show()

    def choose(self, key: str | None) -> None:
        """Chooses without emitting the signal."""
        self._key = key
        self.choices.choose(key)

    def _pages(self) -> int:
        return max(1, -(-len(self._options) // self._most))

    def _show(self) -> None:
        first = self.page * self._most
        old, shown = self.choices, self._options[first : first + self._most]
        self.choices = Choices(self.look, [self._card(option) for option in shown], 1)
        self.choices.setMaximumHeight(len(shown) * self.look.either(190, 124))
        take_what_is_left(self.choices)
        self.choices.choose(self._key)
        self.choices.chosen.connect(self._take)
        put_in_place_of(old, self.choices, self._column)
        self.setFocusProxy(self.choices)
        self.pager.show_place(self.page, self._pages())

    def _card(self, option: Option) -> ChoiceCard:
        return ChoiceCard(
            self.look, option.icon, option.title, option.detail, price=option.price, key=option.key
        )

    def _take(self, key: str) -> None:
        self._key = key
        self.chosen.emit()
