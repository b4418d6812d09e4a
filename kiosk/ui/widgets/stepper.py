"""A quantity between a − and a + button."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.icon_button import IconButton
from kiosk.ui.widgets.text.label import Label


class Stepper(QWidget):
    """``less`` and ``more`` name − and + for screen readers; ``wide`` has room for a measure."""

    changed = Signal(int)
    """The new value that a person chose."""

    def __init__(
        self,
        look: Look,
        value: int = 1,
        minimum: int = 0,
        maximum: int = 99,
        less: str = "−",
        more: str = "+",
        wide: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._most = minimum, maximum
        self.less = IconButton(look, "minus", less)
        self.more = IconButton(look, "plus", more)
        self._number = Label(look, Role.PRICE, align=Qt.AlignmentFlag.AlignCenter)
        self._number.setFixedWidth(look.either(240, 150) if wide else look.either(72, 52))
        self._worded: Callable[[int], str] = str
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.less, self._number, self.more):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.show_value(value)

    def value(self) -> int:
        return self._value

    def show_value(self, value: int) -> None:
        """Sets the value within its limits, without the signal."""
        self._value = min(max(value, self._least), self._most)
        self._number.setText(self._worded(self._value))
        self.less.setEnabled(self._value > self._least)
        self.more.setEnabled(self._value < self._most)

    def count_in(self, minimum: int, maximum: int, worded: Callable[[int], str]) -> None:
        """Counts other steps, and begins with the fewest; ``worded`` says what they come to."""
        self._least, self._most, self._worded = minimum, maximum, worded
        self.show_value(minimum)

    def show_measure(self, text: str) -> None:
        """Shows how much there is of something that is not counted; − and + do nothing then."""
        self._number.setText(text)
        self.less.setEnabled(False)
        self.more.setEnabled(False)

    def _step(self, by: int) -> None:
        before = self._value
        self.show_value(before + by)
        if self._value != before:
            self.changed.emit(self._value)
