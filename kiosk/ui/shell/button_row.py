"""Back, the other way, and the one main action."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.screens.base import Buttons
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.secret.secret_watch import KEEPS_SECRETS

STILL_WORKING_MS = 3000
PAUSE_MS = 400
"""As long as a tap too many takes."""


class ButtonRow(QWidget):
    """Shows what a screen worded; says which one was pressed. `pause_ms` may be nought in a test."""

    pause_ms = PAUSE_MS

    back = Signal()
    also = Signal()
    main = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        look = stage.look
        self.back_button = Button(look, self.tr("Back"), "chevron-left", Kind.QUIET)
        self.also_button = Button(look, "", None, Kind.QUIET)
        self.main_button = Button(look, "", None, Kind.MAIN, trailing_icon=True)
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
        """Words, icons and which of them are there."""
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
        """Whether a touch now would count."""
        return all(button.hears for button in self._all())

    def pause(self) -> None:
        """Deaf for a moment: another question stands above, and nobody has seen it yet."""
        for button in self._all():
            button.pause(self.pause_ms)

    def _all(self) -> tuple[Button, ...]:
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
