"""Where something of a shopper can be found in a running kiosk: on the glass, read out, in objects."""

import gc
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QWidget

_SAID = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_WRITTEN = ("text", "toPlainText", "windowTitle", "toolTip", "accessibleName", "accessibleDescription")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def shown(words: Iterable[str]) -> Iterator[str]:
    """Each place on the glass, in what is read out or on a clipboard where one of the words stands."""
    wanted = tuple(words)
    for place, text in (*_widgets(), *_spoken(), *_boards()):
        if any(word in text for word in wanted):
            yield place


def written_below(window: QWidget) -> Iterator[str]:
    """Every text in this window, read out ones too."""
    for widget in window.findChildren(QWidget):
        yield from (text for _, text in _written(widget))
        if isinstance(widget, QListView):
            yield from _rows(widget)


def held(words: Iterable[str]) -> Iterator[str]:
    """The kind of each object that holds text or bytes with one of the words; not the words themselves."""
    wanted = tuple(words)
    as_bytes = tuple(word.encode() for word in wanted)
    own = {id(thing) for thing in (wanted, *wanted, as_bytes, *as_bytes)}
    for owner in gc.get_objects():
        if id(owner) in own:
            continue
        for thing in gc.get_referents(owner):
            if id(thing) not in own and _says(thing, wanted, as_bytes):
                yield type(owner).__qualname__


def _says(thing: object, wanted: tuple[str, ...], as_bytes: tuple[bytes, ...]) -> bool:
    match thing:
        case str():
            return any(word in thing for word in wanted)
        case bytes() | bytearray():
            return any(word in thing for word in as_bytes)
        case _:
            return False


def _widgets() -> Iterator[tuple[str, str]]:
    for widget in QApplication.allWidgets():
        yield from ((f"{_name(widget)}.{name}", text) for name, text in _written(widget))
        if isinstance(widget, QListView):
            yield from ((_name(widget), text) for text in _rows(widget))


def _written(widget: QWidget) -> Iterator[tuple[str, str]]:
    for name in _WRITTEN:
        read = getattr(widget, name, None)
        if callable(read):
            yield name, str(read())


def _rows(view: QListView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount() if model else 0):
        yield from (str(model.index(row, 0).data(role)) for role in _ROLES)


def _spoken() -> Iterator[tuple[str, str]]:
    for window in QApplication.topLevelWidgets():
        interface = QAccessible.queryAccessibleInterface(window)
        if interface:
            yield from _said_below(interface)


def _said_below(interface: QAccessibleInterface) -> Iterator[tuple[str, str]]:
    yield from (("what is read out", interface.text(kind)) for kind in _SAID)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child:
            yield from _said_below(child)


def _boards() -> Iterator[tuple[str, str]]:
    board = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        data = board.mimeData(mode)
        yield f"clipboard {mode.name}", data.text() if data else ""


def _name(widget: QWidget) -> str:
    return type(widget).__qualname__
