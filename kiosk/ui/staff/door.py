"""The way in for staff: a corner held or Ctrl+Shift+S, then the PIN, then the panel."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.flow.codes.read_code import plain
from kiosk.input.arrival import Arrival
from kiosk.journal.entries import StaffAct
from kiosk.receipts.print_receipts import Receipts
from kiosk.staff.backstage import Backstage
from kiosk.staff.entrance import Entrance
from kiosk.staff.people import Person
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
WRITTEN_EVERY_MS = 300_000
"""How often the lock writes how much time has passed, in case of a power cut."""
SEVERAL = 3
KNOCK = "Ctrl+Shift+S"


class StaffDoor(QObject):
    """One panel at a time; it shuts after two minutes without a touch."""

    left = Signal()
    """Staff ends the program."""

    def __init__(
        self, shell: Shell, backstage: Backstage, entrance: Entrance, receipts: Receipts | None = None
    ) -> None:
        """The door stays shut where the entrance knows nobody."""
        super().__init__(shell)
        self._shell, self._entrance = shell, entrance
        self.room = BackRoom(
            backstage, entrance, self._begin_in, self._leave_program, self._hand_over, receipts
        )
        self._clock = QTimer(self, interval=WRITTEN_EVERY_MS)
        self._clock.timeout.connect(entrance.tick)
        self._clock.start()
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
        self._clock.stop()
        self._entrance.close()

    def scanned(self, code: str) -> None:
        """A badge asks to come in; digits as fast as a scanner's are a PIN, where it is asked for.

        Heard before the shell, which then leaves the code alone.
        """
        code = plain(code)
        if self.panel is None and self._entrance.takes(code):
            self.knock()
        if isinstance(self.sheet, PinSheet):
            self.sheet.scanned(code)

    def arrived(self, came: Arrival) -> None:
        """Something came from the scanner, on any screen: staff sees what, but for PINs and badges."""
        if isinstance(self.sheet, PinSheet) or self._entrance.takes(plain(came.reading.code)):
            return
        self.room.came = came, datetime.now().astimezone()
        if self.panel:
            self.panel.present(self._shell.checkout.kiosk)

    def forget(self) -> None:
        """Drops what was scanned last: it is a shopper's who left."""
        self.room.came = None

    def knock(self) -> None:
        """Asks for the PIN."""
        if self.panel is None and self.sheet is None:
            self._entrance.unlock()
            self.sheet = self._asking() if self._entrance.is_open else self._shut_for_good()
            self.sheet.closed.connect(self._asked)
            self._shell.give_way(to_staff=True)
            self.sheet.open()

    def open(self, person: Person, section: str = "session") -> None:
        """Shows the panel to whoever had the right PIN."""
        from kiosk.ui.staff.panel import Panel  # noqa: PLC0415 - rare, and the start is a figure we publish

        self._entrance.duty.begin(person)
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
        return PinSheet(self._shell.stage(), self._shell, self._entrance, self._come_in)

    def _come_in(self, person: Person) -> None:
        """Several wrong tries are shown first; one or two are a slip of the finger."""
        several = self._entrance.lock.unseen.times >= SEVERAL
        self.open(person, "doubts" if several else "session")

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
        self._entrance.duty.end()
        self._idle.rest()
        self._shell.give_way(to_staff=False)

    def _to_the_top(self) -> None:
        if self.panel:
            self.panel.raise_()

    def _begin_in(self, language: str) -> None:
        person = self._entrance.duty.person
        self._entrance.duty.did(StaffAct.LANGUAGE, language)
        self.shut()
        self._shell.begin_in(language)
        self.open(person, "devices")

    def _hand_over(self) -> None:
        """The next one signs in."""
        self.shut()
        self.knock()

    def _leave_program(self) -> None:
        if self._entrance.duty.may(StaffAct.LEAVE):
            self._entrance.duty.did(StaffAct.LEAVE)
            self.left.emit()
