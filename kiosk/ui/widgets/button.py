"""Buttons: the one main action, the quiet ones beside it, the bar at the bottom, pills on the brand."""

from PySide6.QtCore import QDeadlineTimer, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.button_kinds import ButtonKind
from kiosk.ui.widgets.painted_button import PaintedButton

__all__ = ["Button", "ButtonKind"]

_SPINNER_AFTER_MS = 1000


class Button(PaintedButton):
    """``clicked`` on touch, Space, Return and Enter, unless it is busy or paused."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        kind: ButtonKind = ButtonKind.MAIN,
        trailing_icon: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, icon, kind, trailing_icon, parent)
        self._busy = False
        self._deaf = QDeadlineTimer(0)
        self._patience = QTimer(self, singleShot=True, interval=_SPINNER_AFTER_MS)
        self._patience.timeout.connect(self.turning.begin)
        self._patience.timeout.connect(self._spin)

    def is_busy(self) -> bool:
        return self._busy

    @property
    def hears(self) -> bool:
        """Whether a touch in its middle would count now."""
        return self.hears_at(self.mapToGlobal(self.rect().toRectF().center()))

    def hears_at(self, _at: QPointF) -> bool:
        """Whether a touch there would count now; in pixels of the whole screen."""
        return not self._busy and self._deaf.hasExpired()

    def pause(self, ms: int) -> None:
        """Ignores touches for so long: the button means something else now, and a finger may be on its way.

        Keys count: a held key presses only once.
        """
        self._deaf.setRemainingTime(ms)
        self.setDown(False)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001
        """Ignores presses while busy; a spinner replaces the icon after a second."""
        if busy == self._busy:
            return
        self._busy = busy
        self.spinning = False
        self.turning.stop()
        self._patience.start() if busy else self._patience.stop()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.hears_at(event.globalPosition()):
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._busy or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)

    def _spin(self) -> None:
        self.spinning = True
        self.update()
