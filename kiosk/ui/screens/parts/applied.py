"""What is applied to the order, as chips that can be taken off again."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.chip import Chip


class Applied(QWidget):
    """Keeps its place while it is empty, so that nothing below it jumps."""

    removed = Signal(str)
    """The key of the chip whose ✕ was touched."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self.look, self._icon = look, icon
        self.chips: tuple[Chip, ...] = ()
        self._shown: tuple[tuple[str, str], ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(max(look.either(20, 12), look.apart))
        self._row.addStretch(1)
        self.setFixedHeight(Chip(look, "").sizeHint().height())

    def show_chips(self, texts: Iterable[tuple[str, str]]) -> None:
        """`texts` are pairs of a key and the chip's words."""
        shown = tuple(texts)
        if shown == self._shown:
            return
        self._shown = shown
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = tuple(self._add(place, key, text) for place, (key, text) in enumerate(shown))

    def _add(self, place: int, key: str, text: str) -> Chip:
        removing = self.tr("Take %1 off").replace("%1", key)
        chip = Chip(self.look, text, self._icon, remove_name=removing)
        # Many chips become narrower rather than leave the screen.
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.removed.connect(lambda: self.removed.emit(key))
        self._row.insertWidget(place, chip)
        return chip
