"""Faults: staff sets the fault dial of the demo's store."""

from functools import partial

from PySide6.QtWidgets import QGridLayout

from kiosk.console.dial import KINDS, ClearFaults, SetFault
from kiosk.flow.state import Kiosk
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section, panel_of
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind


class FaultsSection(Section):
    """A touch sets the fault that the store gives at the checkout's next request."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        column = self.column(self.tr("Faults"), self.tr("Each spoils the shop's next answer, once."))
        grid = QGridLayout()
        grid.setSpacing(max(stage.look.either(20, 12), stage.look.apart))
        self.kinds = {kind: self._button(kind) for kind in KINDS}
        for place, button in enumerate(self.kinds.values()):
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        self.set = Facts(stage.look, stage.look.either(6, 2), self.tr("Nothing is set."))
        column.addWidget(self.set, 1)
        self.clear = Button(stage.look, self.tr("Take all of them off"), "x", ButtonKind.SMALL)
        self.clear.clicked.connect(lambda: room.backstage.turn(ClearFaults()))
        self.pages = Button(stage.look, self.tr("The store's pages"), "qr-code", ButtonKind.SMALL)
        self.pages.clicked.connect(lambda: DemoSheet(stage, panel_of(self)).open())
        for button in (self.clear, self.pages):
            column.addWidget(button)
        room.backstage.dial_read.connect(self._show)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self._show()

    def _button(self, kind: str) -> Button:
        button = Button(self.look, self._words()[kind], kind=ButtonKind.SMALL)
        button.clicked.connect(partial(self.room.backstage.turn, SetFault(kind)))
        return button

    def _show(self) -> None:
        dial = self.room.backstage.dial
        names = [str(fault.get("kind")) for fault in dial.faults] if dial else []
        self.set.show_facts(Fact(self._words().get(name, name)) for name in names)

    def _words(self) -> dict[str, str]:
        return {
            "slow": self.tr("Two seconds late"),
            "drop_before": self.tr("Cut before it arrives"),
            "drop_after": self.tr("Cut after it has happened"),
            "half": self.tr("Half an answer"),
            "status": self.tr("Out of service (503)"),
            "expire": self.tr("Session ended"),
            "malformed": self.tr("Not readable"),
            "html": self.tr("Maintenance page"),
        }
