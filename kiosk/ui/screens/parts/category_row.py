"""The shop's categories as chips: as many as fit, and an arrow to the next ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.flow.shelf import Category
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.icon_button import IconButton


class CategoryRow(QWidget):
    """`chosen` carries what the search is narrowed to; None for all."""

    chosen = Signal(object)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.look = stage.look
        self._categories: tuple[Category, ...] = ()
        self._narrowed: tuple[str, str] | None = None
        self._first = 0
        self.chips: list[Button] = []
        self.more = IconButton(self.look, "chevron-right", self.tr("More categories"))
        self.more.clicked.connect(self._turn)
        self._gap = max(self.look.either(16, 10), self.look.apart)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._gap)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_categories(self, categories: Sequence[Category], narrowed: tuple[str, str] | None) -> None:
        """These, with the one that the search is narrowed to filled."""
        if (tuple(categories), narrowed) == (self._categories, self._narrowed):
            return
        if tuple(categories) != self._categories:
            self._first = 0
        self._categories, self._narrowed = tuple(categories), narrowed
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fill()

    def _fill(self) -> None:
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        room = self.width() - self.more.sizeHint().width() - self._gap
        self._add(self.tr("All"), None)
        room -= self.chips[0].sizeHint().width() + self._gap
        for category in self._categories[self._first :]:
            wide = self._add(category.name, category.narrowed).sizeHint().width() + self._gap
            room -= wide
            if room < 0 and len(self.chips) > 2:
                self._drop_the_last()
                break
        self.more.setVisible(len(self.chips) <= len(self._categories))

    def _add(self, name: str, narrowed: tuple[str, str] | None) -> Button:
        kind = ButtonKind.CHOSEN if narrowed == self._narrowed else ButtonKind.CHIP
        chip = Button(self.look, name, kind=kind, parent=self)
        chip.setAccessibleName(name)
        chip.clicked.connect(lambda: self.chosen.emit(narrowed))
        self._row.insertWidget(len(self.chips), chip)
        chip.show()
        self.chips.append(chip)
        return chip

    def _drop_the_last(self) -> None:
        chip = self.chips.pop()
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _turn(self) -> None:
        """To the chips that did not fit; after the last ones to the first."""
        self._first += len(self.chips) - 1
        if self._first >= len(self._categories):
            self._first = 0
        self._fill()
