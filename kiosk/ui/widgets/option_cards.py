"""Options on cards; where there are many, the last card turns the page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.choice import ChoiceCard, Choices

MOST = 6
_COLUMNS = {1: 1, 2: 2, 3: 3, 4: 2}
_ONE_ROW = 3
_TURN = "\x00"
"""The key of the last card; no option of the API has this value."""


class OptionCards(QWidget):
    """``chosen`` carries the value that a person touched."""

    chosen = Signal(str)

    def __init__(self, look: Look, options: Sequence[tuple[str, str]], more: str) -> None:
        """``options`` are pairs of a value and its words; ``more`` words the last card."""
        super().__init__()
        self._pages = _paged(options)
        self._layers = QStackedLayout(self)
        self.sets = tuple(self._choices(look, page, more) for page in self._pages)

    def choose(self, value: str) -> None:
        """Marks this option and turns to its page, without the signal."""
        for place, (page, cards) in enumerate(zip(self._pages, self.sets, strict=True)):
            cards.choose(value)
            if value in dict(page):
                self._layers.setCurrentIndex(place)

    def _choices(self, look: Look, page: Sequence[tuple[str, str]], more: str) -> Choices:
        cards = [ChoiceCard(look, None, words, key=value) for value, words in page]
        if len(self._pages) > 1:
            cards.append(ChoiceCard(look, "chevron-right", more, key=_TURN))
        choices = Choices(look, cards, _COLUMNS.get(len(cards), 3))
        choices.chosen.connect(self._touched)
        if len(cards) <= _ONE_ROW:
            choices.setMaximumHeight(look.either(210, 120))
        self._layers.addWidget(choices)
        return choices

    def _touched(self, value: str) -> None:
        if value != _TURN:
            self.chosen.emit(value)
            return
        here = self._layers.currentIndex()
        self.sets[here].choose(None)
        self._layers.setCurrentIndex((here + 1) % len(self.sets))


def _paged(options: Sequence[tuple[str, str]]) -> list[Sequence[tuple[str, str]]]:
    if len(options) <= MOST:
        return [options]
    return [options[first : first + MOST - 1] for first in range(0, len(options), MOST - 1)]
