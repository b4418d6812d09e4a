"""The window: first the curtain, then the shell; only staff closes it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from kiosk.ui.shell.curtain import Curtain
from kiosk.ui.theme.look import Look


class Window(QWidget):
    """`may_close` is False on a kiosk, where only staff ends the program."""

    painted = Signal()
    """The first frame is on the screen."""
    closed = Signal()

    def __init__(self, look: Callable[[QSize], Look], brand: str) -> None:
        super().__init__()
        self._look, self._brand = look, brand
        self.may_close = False
        self._seen = False
        self._layers = QStackedLayout(self)

    def open(self, size: tuple[int, int] | None) -> None:
        """Shows the curtain in a window of that size; without a size, over the whole screen."""
        whole = QApplication.primaryScreen().geometry()
        wide, high = size or (whole.width(), whole.height())
        self.setWindowTitle(self._brand)
        self._layers.addWidget(Curtain(self._look(QSize(wide, high)), self._brand))
        if size:
            self.resize(wide, high)
            self.show()
        else:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            # Without a window manager full screen alone leaves a tiny window.
            self.setGeometry(whole)
            self.showFullScreen()

    def lift(self, shell: QWidget) -> None:
        """Replaces the curtain by the shell."""
        curtain = self._layers.currentWidget()
        self._layers.addWidget(shell)
        self._layers.setCurrentWidget(shell)
        if curtain:
            self._layers.removeWidget(curtain)
            curtain.deleteLater()

    def cover(self, over: QWidget) -> None:
        """Shows this widget over everything else."""
        self._layers.setCurrentIndex(self._layers.addWidget(over))
        over.setFocus()

    def uncover(self) -> None:
        """Removes the widget that covers the window."""
        over = self._layers.currentWidget()
        if over and self._layers.count() > 1:
            self._layers.removeWidget(over)
            over.hide()
            over.deleteLater()
            self._layers.setCurrentIndex(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_close)
        if self.may_close:
            self.closed.emit()
