"""The doubts: requests that may have happened, until staff has settled them."""

from datetime import datetime

from kiosk.flow.state import Kiosk
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section
from kiosk.ui.staff.words import moment, to_check, wish
from kiosk.ui.stage import Stage


class DoubtsSection(Section):
    """The latest on top; settled ones are left out."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        lead = self.tr("The answer was lost, and nobody could tell whether it happened.")
        column = self.column(self.tr("To settle"), lead)
        self._shown = self.checkout.journal.doubts.open
        self.doubts = Facts(stage.look, stage.look.either(7, 4), self.tr("Nothing is open."))
        self.doubts.acted.connect(self._settle)
        column.addWidget(self.doubts, 1)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self._shown = tuple(reversed(self.checkout.journal.doubts.open))
        now = datetime.now().astimezone()
        self.doubts.show_facts(
            Fact(
                f"{moment(one.at, now)} · {wish(one.about, self.stage.faces)}",
                detail=to_check(one),
                action=self.tr("Settled"),
            )
            for one in self._shown
        )

    def _settle(self, place: int) -> None:
        self.checkout.journal.doubts.settle(self._shown[place])
        self.present(self.checkout.kiosk)
