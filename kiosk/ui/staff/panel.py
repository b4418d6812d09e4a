"""The staff panel: sections over the whole screen; it closes when it is left alone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.flow.state import Kiosk
from kiosk.journal.entries import StaffAct
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.staff.console import ConsoleSection
from kiosk.ui.staff.devices import DevicesSection
from kiosk.ui.staff.doubts import DoubtsSection
from kiosk.ui.staff.faults import FaultsSection
from kiosk.ui.staff.price import PriceSection
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section
from kiosk.ui.staff.session import SessionSection
from kiosk.ui.staff.sign_in import SignInSection
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.overlay import Overlay
from kiosk.ui.widgets.text.label import Label

_BESIDE = 4
_QWIDGET_MOST = 16_777_215


class Panel(Overlay):
    """Its sections, by name."""

    def __init__(self, stage: Stage, host: QWidget, room: BackRoom) -> None:
        super().__init__(stage.look, host, name=self.tr("Staff"))
        self.stage, self._room = stage, room
        self._section = ""
        self._person = room.backstage.duty.person
        self.sheet.fill = "paper"
        self.sheet.radius = 0
        self.sections: dict[str, Section] = {}
        self.tabs: dict[str, Button] = {}
        self.views = QStackedWidget()
        self._lay_out()
        self.open_section("session")
        room.backstage.dial_read.connect(self._look_at_dial)
        stage.checkout.changed.connect(self.present)

    def place(self) -> None:
        """Fills the screen."""
        self.sheet.setMaximumWidth(_QWIDGET_MOST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)

    def present(self, kiosk: Kiosk) -> None:
        """Shows this snapshot in the open section."""
        self.sections[self._section].present(kiosk)

    def open_section(self, name: str) -> None:
        """Shows a section; makes it when it is first opened."""
        if name not in self.sections:
            self.sections[name] = _SECTIONS[name](self.stage, self._room)
            self.views.addWidget(self.sections[name])
        self._section = name
        self.views.setCurrentWidget(self.sections[name])
        for tab, button in self.tabs.items():
            here = tab == name
            button.kind = ButtonKind.MAIN if here else ButtonKind.SMALL
            button.setAccessibleDescription(self.tr("This section is open.") if here else "")
            button.update()
        self.present(self.stage.checkout.kiosk)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_at_dial()

    def _lay_out(self) -> None:
        look = self.look
        side = look.either(40, 24)
        self.body.setContentsMargins(side, look.either(28, 10), side, look.either(28, 16))
        self.body.setSpacing(look.either(28, 12))
        self.body.addLayout(self._head())
        if look.portrait:
            self.body.addLayout(self._tabs())
            self.body.addWidget(self.views, 1)
        else:
            columns = QHBoxLayout()
            columns.setSpacing(look.px(28))
            columns.addLayout(self._tabs())
            columns.addWidget(self.views, 1)
            self.body.addLayout(columns, 1)

    def _head(self) -> QVBoxLayout:
        """Who is here and what ends it; where a name needs the room, in two rows."""
        title = Label(self.look, Role.HEADING, self._person.name or self.tr("Staff"))
        title.setFixedHeight(max(self.look.touch, self.look.either(112, 72)))
        self.hand_over = self._ending(self.tr("Hand over"), "user", self._room.hand_over)
        self.exit = self._ending(self.tr("Leave the program"), "ban", self._ask_to_leave)
        self.close_button = self._ending(self.tr("Close"), "x", self.leave)
        self.hand_over.setVisible(self._room.entrance.by_name)
        self.exit.setVisible(self._room.may(StaffAct.LEAVE))
        first, second = self._row(), self._row()
        first.addWidget(title, 1)
        apart = self.look.portrait and self._room.entrance.by_name
        for button in (self.hand_over, self.exit):
            (second if apart else first).addWidget(button)
        first.addWidget(self.close_button)
        column = QVBoxLayout()
        column.addLayout(first)
        if apart:
            column.setSpacing(first.spacing())
            column.addLayout(second)
        return column

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(max(self.look.either(20, 12), self.look.apart))
        return row

    def _ending(self, text: str, icon: str, do: Callable[[], None]) -> Button:
        button = Button(self.look, text, icon, ButtonKind.SMALL)
        button.clicked.connect(lambda _checked: do())
        return button

    def _tabs(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(max(self.look.either(14, 12), self.look.apart))
        titles = {name: title for name, title in self._titles().items() if self._is_offered(name)}
        for place, (name, (icon, text)) in enumerate(titles.items()):
            tab = Button(self.look, text, None if self.look.portrait else icon, ButtonKind.SMALL)
            tab.setObjectName(f"staff-{name}")
            tab.setFixedHeight(max(self.look.touch, self.look.either(92, 64)))
            tab.clicked.connect(partial(self.open_section, name))
            self.tabs[name] = tab
            if self.look.portrait:
                grid.addWidget(tab, place // _BESIDE, place % _BESIDE)
            else:
                tab.setFixedWidth(self.look.px(250))
                grid.addWidget(tab, place, 0)
        if not self.look.portrait:
            grid.setRowStretch(len(self.tabs), 1)
        return grid

    def _titles(self) -> dict[str, tuple[str, str]]:
        return {
            "session": ("clock", self.tr("Session")),
            "price": ("badge-percent", self.tr("Why this price")),
            "doubts": ("circle-question-mark", self.tr("To settle")),
            "devices": ("scan-barcode", self.tr("Devices")),
            "sign_in": ("user", self.tr("Sign in")),
            "console": ("keyboard", self.tr("API console")),
            "faults": ("circle-alert", self.tr("Faults")),
        }

    def _look_at_dial(self) -> None:
        """Shows the tab for faults only where the store has a fault dial."""
        if "faults" in self.tabs:
            self.tabs["faults"].setVisible(self._room.backstage.dial is not None)

    def _is_offered(self, name: str) -> bool:
        act = _FOR.get(name)
        return act is None or self._room.may(act)

    def _ask_to_leave(self) -> None:
        sheet = Sheet(self.stage, self, self.tr("Leave the program?"))
        sheet.say(self.tr("The order under way is given up, and this screen is closed."))
        sheet.offer(self.tr("Stay"), lambda: None, ButtonKind.MAIN)
        sheet.offer(self.tr("Leave the program"), self._room.leave)
        sheet.open()


_FOR = {
    "price": StaffAct.PRICE,
    "sign_in": StaffAct.SIGN_IN,
    "console": StaffAct.CONSOLE,
    "faults": StaffAct.FAULTS,
}
"""What somebody has to be allowed for a section to be offered."""

_SECTIONS: dict[str, Callable[[Stage, BackRoom], Section]] = {
    "session": SessionSection,
    "price": PriceSection,
    "doubts": DoubtsSection,
    "devices": DevicesSection,
    "sign_in": SignInSection,
    "console": ConsoleSection,
    "faults": FaultsSection,
}
