"""The place in the window where the surround stands."""

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kiosk.flow import route
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Screen
from kiosk.ui.shell.slide_in import slide_in
from kiosk.ui.shell.surround import Surround
from kiosk.ui.shell.wipe_cards import wipe_cards


class SurroundPlace:
    """`surround` is the one shown; None before the window has its size."""

    def __init__(self, window: QWidget) -> None:
        self.surround: Surround | None = None
        self._column = QVBoxLayout(window)
        self._column.setContentsMargins(0, 0, 0, 0)
        # The window has the size of the glass; what is in it has to fit.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def put(self, surround: Surround) -> None:
        """Shows this surround in place of the old one, which is deleted."""
        old, self.surround = self.surround, surround
        self._column.addWidget(surround)
        surround.show()
        if old:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def turn_to(self, screen: Screen, before: Kiosk, now: Kiosk, tap: QPointF | None) -> None:
        """Shows this screen; `tap` is where a touch brought it, None if a key did."""
        assert self.surround is not None  # noqa: S101 - built before anything is shown
        pages = self.surround.screens
        if pages.currentWidget() is screen and before.step == now.step:
            return
        if before.step != now.step:
            wipe_cards(pages)
        pages.setCurrentWidget(screen)
        screen.setFocus()
        if before.step != now.step and self.surround.is_furnished:
            self.surround.buttons.pause(tap)
        slide_in(screen.look, screen, route.direction(before, now))

    def focus_screen(self) -> None:
        """Gives the screen the focus, so that a shopper goes on typing where they were."""
        screen = self.surround.screens.currentWidget() if self.surround else None
        if screen:
            screen.setFocus()

    def settle(self) -> None:
        """Lays out at once, so that no frame shows parts where they do not belong."""
        for layout in (self._column, self.surround.layout() if self.surround else None):
            if layout:
                layout.activate()
