"""One filter in front of all widgets: refuses keys off the list, menus, drops, tips and other buttons."""

import logging

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.input.allowed_keys import allowed
from kiosk.input.plain_text import made_plain
from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_BUTTONS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_NEVER = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
        QEvent.Type.QueryWhatsThis,
        QEvent.Type.EnterWhatsThisMode,
        QEvent.Type.StatusTip,
        QEvent.Type.FileOpen,
    }
)
_LEFT = Qt.MouseButton.LeftButton

_log = logging.getLogger(__name__)


class Armour(QObject):
    """The scanner sees the keys first, and what it replays comes here."""

    turn = Turn.ARMOUR
    wanted = _KEYS | _BUTTONS | _NEVER | {QEvent.Type.Show}

    def __init__(self, *, rail: bool, parent: QObject | None = None) -> None:
        """`rail`: F1 to F12 lead to the steps, as they do at a cashier's."""
        super().__init__(parent)
        self._rail = rail

    def put_on(self) -> None:
        """Begins to filter."""
        hear_all(self)

    def take_off(self) -> None:
        """Stops. A filter that outlives its program crashes it."""
        hear_nothing(self)

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event is refused."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._refused(event)
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            return event.button() is not _LEFT
        if kind in _NEVER:
            event.ignore()
            return True
        if kind == QEvent.Type.Show and made_plain(watched):
            kind_of = type(watched).__name__
            _log.error("made plain: %s", kind_of, extra={"what": "made plain", "why": kind_of})
        return False

    def _refused(self, event: QKeyEvent) -> bool:
        """Whether the key is refused. It is accepted then, so that an override triggers no shortcut."""
        if allowed(event, rail=self._rail):
            return False
        event.accept()
        return True
