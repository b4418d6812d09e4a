"""The way in for staff: a corner held or Ctrl+Shift+S, then the PIN, then the panel."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.receipts.print_receipts import Receipts
from kiosk.staff.backstage import Backstage
from kiosk.staff.lock import Lock
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.shell.idle import IdleWatch
from kiosk.ui.shell.shell import Shell
from kiosk.ui.staff.corner import Corner
from kiosk.ui.staff.pin_sheet import PinSheet
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.widgets.button import ButtonKind

if TYPE_CHECKING:
    from kiosk.ui.staff.panel import Panel

CORNER_PX = 140
LEFT_ALONE_S = 120.0
KNOCK = "Ctrl+Shift+S"


class StaffDoor(QObject):
    """One panel at a time; it shuts after two minutes without a touch."""

    left = Signal()
    """Staff ends the program."""

    def __init__(
        self, shell: Shell, backstage: Backstage, pin: str, lock: Lock, receipts: Receipts | None = None
    ) -> None:
        """`pin` is the settings' PIN; without one the door stays shut."""
        super().__init__(shell)
        self._shell, self._pin, self._lock = shell, pin, lock
        self.room = BackRoom(backstage, self._begin_in, self.left.emit, receipts)
        self.sheet: Sheet | None = None
        self.panel: Panel | None = None
        self._idle = IdleWatch(self)
        self._idle.gone.connect(self.shut)
        self._corner = Corner(shell, CORNER_PX)
        self._corner.held.connect(self.knock)
        QShortcut(QKeySequence(KNOCK), shell).activated.connect(self.knock)
        shell.installEventFilter(self)

    def watch(self) -> None:
        """Begins to watch for the corner and the key."""
        self._corner.watch()

    def rest(self) -> None:
        """Stops watching."""
        self._idle.rest()
        self._corner.rest()

    def scanned(self, code: str) -> None:
        """A code was scanned on any screen: staff sees its length and its time, never the code."""
        if isinstance(self.sheet, PinSheet):
            self.sheet.scanned(code)
            return
        self.room.scanned = len(code), datetime.now().astimezone()
        if self.panel:
            self.panel.present(self._shell.checkout.kiosk)

    def knock(self) -> None:
        """Asks for the PIN."""
        if self.panel is None and self.sheet is None:
            self.sheet = self._asking() if self._pin else self._shut_for_good()
            self.sheet.closed.connect(self._asked)
            self._shell.give_way(to_staff=True)
            self.sheet.open()

    def open(self, section: str = "session") -> None:
        """Shows the panel, after the right PIN."""
        from kiosk.ui.staff.panel import Panel  # noqa: PLC0415 - rare, and the start is a figure we publish

        self.panel = Panel(self._shell.stage(), self._shell, self.room)
        self.panel.closed.connect(self._shut)
        self.panel.open_section(section)
        self._shell.give_way(to_staff=True)
        self.panel.open()
        self._idle.watch(LEFT_ALONE_S, 0)
        if self._shell.checkout.kiosk.online:
            self.room.backstage.look_at_dial()

    def shut(self) -> None:
        """Closes the panel and the PIN's sheet."""
        for sheet in (self.sheet, self.panel):
            if sheet:
                sheet.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the panel on top when the shell makes its screens anew, and in the shell's size."""
        if watched is self._shell and self.panel:
            if event.type() == QEvent.Type.Resize:
                self.shut()
            elif event.type() == QEvent.Type.ChildAdded:
                QTimer.singleShot(0, self._to_the_top)
        return False

    def _asking(self) -> Sheet:
        return PinSheet(self._shell.stage(), self._shell, self._lock, self._pin, self.open)

    def _shut_for_good(self) -> Sheet:
        sheet = Sheet(self._shell.stage(), self._shell, self.tr("The staff panel is shut"))
        sheet.say(self.tr("This device has no staff PIN. “kiosk pin” makes one for its settings file."))
        sheet.offer(self.tr("All right"), lambda: None, ButtonKind.MAIN)
        return sheet

    def _asked(self) -> None:
        if self.sheet:
            self.sheet.deleteLater()
        self.sheet = None
        self._shell.give_way(to_staff=False)

    def _shut(self) -> None:
        if self.panel:
            self.panel.deleteLater()
        self.panel = None
        self._idle.rest()
        self._shell.give_way(to_staff=False)

    def _to_the_top(self) -> None:
        if self.panel:
            self.panel.raise_()

    def _begin_in(self, language: str) -> None:
        self.shut()
        self._shell.begin_in(language)
        self.open("devices")
