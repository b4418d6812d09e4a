"""The row of buttons: back, the second action, the main action."""

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.screens.base import Buttons
from kiosk.ui.shell.debounce import FINGER_MM, Debounce
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.secret.secret_watch import KEEPS_SECRETS

STILL_WORKING_MS = 3000
PAUSE_MS = 300
"""Longer than the time between the two taps of a double tap."""


class RowButton(Button):
    """Drops a tap too many. If tapping goes on, a ring shows that the taps arrived."""

    def __init__(
        self, debounce: Debounce, stage: Stage, text: str, icon: str | None, kind: ButtonKind
    ) -> None:
        super().__init__(stage.look, text, icon, kind, trailing_icon=kind is ButtonKind.MAIN)
        self._debounce = debounce
        self._ringing = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._ringing.timeout.connect(lambda: self._ring(on=False))

    def hears_at(self, at: QPointF) -> bool:
        return super().hears_at(at) and not self._debounce.covers(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._debounce.drops(event.globalPosition()):
            event.accept()
            if self._debounce.dropped > 1:
                self._ring(on=True)
                self._ringing.start()
        else:
            super().mousePressEvent(event)

    def _ring(self, *, on: bool) -> None:
        self.ringed = on
        self.update()


class ButtonRow(QWidget):
    """Shows the screen's words; emits which button was pressed. `pause_ms` is 0 in some tests."""

    pause_ms = PAUSE_MS

    back = Signal()
    also = Signal()
    main = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        self._debounce = Debounce(look.mm(FINGER_MM))
        self.back_button = RowButton(self._debounce, stage, self.tr("Back"), "chevron-left", ButtonKind.QUIET)
        self.also_button = RowButton(self._debounce, stage, "", None, ButtonKind.QUIET)
        self.main_button = RowButton(self._debounce, stage, "", None, ButtonKind.MAIN)
        self.main_button.setProperty(KEEPS_SECRETS, True)  # noqa: FBT003
        row = QHBoxLayout(self)
        row.setContentsMargins(look.either(32, 28), 0, look.either(32, 28), 0)
        row.setSpacing(look.either(20, 14))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.back_button)
        row.addWidget(self.also_button)
        row.addWidget(self.main_button, 1)
        self._still_working = False
        self._patience = QTimer(self, singleShot=True, interval=STILL_WORKING_MS)
        self._patience.setObjectName("patience")
        self._patience.timeout.connect(self._say_still_working)
        self.back_button.clicked.connect(self.back)
        self.also_button.clicked.connect(self.also)
        self.main_button.clicked.connect(self.main)

    def show_buttons(self, buttons: Buttons, *, can_go_back: bool, busy: bool) -> None:
        """Sets words and icons, and hides the buttons that are not used."""
        self.back_button.setVisible(buttons.back and can_go_back)
        self.back_button.setEnabled(not busy)
        _word(self.also_button, buttons.also, buttons.also_icon)
        self.also_button.setEnabled(buttons.enabled and not busy)
        _word(self.main_button, buttons.main, buttons.main_icon)
        self.main_button.setEnabled(buttons.enabled)
        self.main_button.set_busy(busy)
        self._be_patient(busy=busy)

    @property
    def hears(self) -> bool:
        """Whether a touch in the middle of any of them would count now."""
        return all(button.hears for button in self._all())

    def pause(self, tap: QPointF | None) -> None:
        """A tap there has brought another question: drops a second tap on the same spot."""
        self._debounce.begin(tap, self.pause_ms)
        for button in self._all():
            # A finger that is down already meant the question before.
            button.setDown(False)

    def _all(self) -> tuple[RowButton, ...]:
        return self.back_button, self.also_button, self.main_button

    def _be_patient(self, *, busy: bool) -> None:
        if not busy:
            self._patience.stop()
        elif not self._patience.isActive() and not self._still_working:
            self._patience.start()
        self._still_working = self._still_working and busy
        if self._still_working:
            _word(self.main_button, self.tr("Still working"), "")

    def _say_still_working(self) -> None:
        self._still_working = True
        _word(self.main_button, self.tr("Still working"), "")


def _word(button: Button, text: str, icon: str) -> None:
    button.setVisible(bool(text))
    if button.text() != text:
        button.setText(text)
        button.setAccessibleName(text)
    button.set_icon(icon or None)
