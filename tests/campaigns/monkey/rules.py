"""What the monkey must never reach: a way out, another window, a word on the clipboard."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.app.program import Program
from kiosk.ui.shell.window import Window
from kiosk.ui.widgets.field import TextArea, TextField

CANARY = "what somebody copied elsewhere"
_SCHEMES = ("http", "https", "file", "mailto", "tel")


class Ways(QObject):
    """Takes note of every address that Qt is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in _SCHEMES:
            # PySide takes a text only; its stubs say otherwise.
            QDesktopServices.setUrlHandler(scheme, self, "note")  # type: ignore[arg-type]

    @Slot(QUrl)
    def note(self, address: QUrl) -> None:
        """Instead of opening it."""
        self.opened.append(address.toString())

    def close(self) -> None:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


def broken(program: Program, window: Window, ways: Ways, *, staff: bool) -> Iterator[str]:
    """What is wrong right now."""
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    if others:
        yield f"another window: {type(others[0]).__name__}"
    if QApplication.activePopupWidget() or QApplication.activeModalWidget():
        yield "a native menu or dialog"
    if not window.isVisible() or window.isMinimized():
        yield "the window is gone"
    if program.shell.size() != window.size() or not program.shell.isVisible():
        yield "the shell does not cover the window"
    if ways.opened:
        yield f"led out to {ways.opened[0]}"
    if program.door.panel is not None and not staff:
        yield "the staff panel is open"
    yield from _clipboard(window)


def _clipboard(window: Window) -> Iterator[str]:
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() not in ("", CANARY):
        yield "something was copied"
    clipboard.setText(CANARY)
    typed = [field.text() for field in window.findChildren(TextField)]
    typed += [area.text() for area in window.findChildren(TextArea)]
    if any(CANARY in text for text in typed):
        yield "something was pasted"
