"""One line of chips to choose from: as many as fit, and an arrow to the next ones."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.icon_button import IconButton


class Pick(NamedTuple):
    """The content of a chip; `value` names it."""

    text: str
    value: Any
    enabled: bool = True


class ChipRow(QWidget):
    """`chosen` carries the value of the chip that was touched."""

    chosen = Signal(object)

    def __init__(self, stage: Stage, more: str) -> None:
        """`more` names the arrow."""
        super().__init__()
        self.look = stage.look
        self._picks: tuple[Pick, ...] = ()
        self._value: Any = None
        self._first = 0
        self.chips: list[Button] = []
        self.more = IconButton(self.look, "chevron-right", more)
        self.more.clicked.connect(self._turn)
        self._gap = max(self.look.either(16, 10), self.look.apart)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._gap)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_picks(self, picks: Sequence[Pick], value: object) -> None:
        """These, with the one of this value filled."""
        if (tuple(picks), value) == (self._picks, self._value):
            return
        if tuple(picks) != self._picks:
            self._first = 0
        self._picks, self._value = tuple(picks), value
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fill()

    def _fill(self) -> None:
        while self.chips:
            self._drop_the_last()
        room = self.width() - self.more.sizeHint().width() - self._gap
        for pick in self._picks[self._first :]:
            room -= self._add(pick).sizeHint().width() + self._gap
            if room < 0 and len(self.chips) > 1:
                self._drop_the_last()
                break
        self.more.setVisible(len(self.chips) < len(self._picks))

    def _add(self, pick: Pick) -> Button:
        is_chosen = pick.value == self._value
        kind = ButtonKind.CHOSEN if is_chosen else ButtonKind.CHIP
        chip = Button(self.look, pick.text, "check" if is_chosen else None, kind, parent=self)
        chip.setAccessibleName(pick.text)
        chip.setEnabled(pick.enabled)
        chip.clicked.connect(lambda: self.chosen.emit(pick.value))
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
        self._first += len(self.chips)
        if self._first >= len(self._picks):
            self._first = 0
        self._fill()
