"""A sheet over its host: it catches every touch and keeps the focus until it is closed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.card import Card

_DIM = 0.55


class Overlay(QWidget):
    """``body`` is its layout. It fills its host while it is open; opening returns at once."""

    closed = Signal()

    def __init__(
        self,
        look: Look,
        host: QWidget,
        leavable: bool = True,  # noqa: FBT001, FBT002
        name: str = "",
    ) -> None:
        """``leavable``: Escape and a touch beside the sheet close it. ``name`` is for screen readers."""
        super().__init__(host)
        self.look = look
        self._host, self._leavable = host, leavable
        self._came_from: QWidget | None = None
        self.setAccessibleName(name)
        self.hide()
        self.sheet = Card(look, parent=self)
        self.sheet.setMaximumWidth(look.either(920, 760))
        self.sheet.setMinimumWidth(min(look.either(760, 520), host.width()))
        self.body = QVBoxLayout(self.sheet)
        inside = look.either(36, 14)
        self.body.setContentsMargins(inside, inside, inside, inside)
        self.body.setSpacing(look.either(28, 16))
        self.place()
        host.installEventFilter(self)
        _application().focusChanged.connect(self._keep_focus)

    @property
    def is_leavable(self) -> bool:
        """Whether Escape closes it."""
        return self._leavable

    def place(self) -> None:
        """Lays the sheet out: in the middle, as high as it has to be."""
        around = QVBoxLayout(self)
        side = self.look.either(56, 28)
        around.setContentsMargins(side, side, side, side)
        # With an alignment, Qt would take the words' height at the window's whole width.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.sheet)
        across.addStretch(1)
        around.addStretch(1)
        around.addLayout(across)
        around.addStretch(1)

    def open(self) -> None:
        self._came_from = QApplication.focusWidget()
        self.setGeometry(self._host.rect())
        self.raise_()
        self.show()
        self.take_focus()

    def take_focus(self) -> None:
        """Gives the focus to the widget that takes the keys."""
        first = next(iter(self._stops()), self)
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Closes it and gives the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._came_from and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None
        self.closed.emit()

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(host, QWidget):
            self.setGeometry(host.rect())
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001
        """Tab goes round inside the sheet."""
        stops = self._stops()
        if not stops:
            return True
        here = QApplication.focusWidget()
        step = 1 if forward else -1
        place = stops.index(here) if here in stops else -step
        reasons = Qt.FocusReason
        reason = reasons.TabFocusReason if forward else reasons.BacktabFocusReason
        stops[(place + step) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes every key, so that none reaches the screen below."""
        if event.key() == Qt.Key.Key_Escape and self._leavable:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._leavable and not self.sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        dim = self.look.colour("#000000")
        dim.setAlphaF(_DIM)
        painter = QPainter(self)
        painter.fillRect(self.rect(), dim)
        painter.end()

    def _keep_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Keeps the focus; a widget below that takes it meanwhile gets it when the sheet closes."""
        if self.isVisible() and not (now and _in_a_sheet(now)):
            self._came_from = now or self._came_from
            self.take_focus()

    def _stops(self) -> list[QWidget]:
        """The widgets that Tab reaches, in the order of the layout.

        Not by `nextInFocusChain`: PySide makes the widget returned a child of the widget asked.
        """
        inside = (widget for widget in self.findChildren(QWidget) if widget.isVisible())
        return [w for w in inside if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there are widgets
    return app


def _in_a_sheet(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above and not isinstance(above, Overlay):
        above = above.parentWidget()
    return above is not None
