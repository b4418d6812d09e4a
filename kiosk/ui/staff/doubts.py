"""The doubts: requests that may have happened, until staff has settled them."""

from datetime import datetime

from kiosk.flow.state import Kiosk
from kiosk.journal.entries import StaffAct
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section
from kiosk.ui.staff.words import moment, to_check, wish
from kiosk.ui.stage import Stage


class DoubtsSection(Section):
    """The latest on top; settled ones are left out."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        lead = self.tr("What this screen could not find out by itself.")
        column = self.column(self.tr("To settle"), lead)
        self._shown = self.checkout.journal.doubts.open
        self.doubts = Facts(stage.look, stage.look.either(7, 4), self.tr("Nothing is open."))
        self.doubts.acted.connect(self._settle)
        column.addWidget(self.doubts, 1)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self._shown = tuple(reversed(self.checkout.journal.doubts.open))
        now = datetime.now().astimezone()
        doubts = (
            Fact(
                f"{moment(one.at, now)} · {wish(one.about, self.stage.faces)}",
                detail=to_check(one),
                action=self._action(),
            )
            for one in self._shown
        )
        self.doubts.show_facts((*self._wrong_pins(), *doubts))

    def _settle(self, place: int) -> None:
        wrong = len(self._wrong_pins())
        if place < wrong:
            self.room.entrance.see()
        else:
            self.room.backstage.settle(self._shown[place - wrong])
        self.present(self.checkout.kiosk)

    def _wrong_pins(self) -> tuple[Fact, ...]:
        """The wrong tries that nobody has looked at."""
        unseen = self.room.entrance.lock.unseen
        if not unseen.times:
            return ()
        title = self.tr("%n wrong PIN(s) at this screen", "", unseen.times)
        since, last = (datetime.fromisoformat(text) for text in (unseen.since, unseen.last))
        told = self.tr("The first on %1, the last on %2. Ask who that was.")
        detail = told.replace("%1", f"{since:%d.%m.%Y %H:%M}").replace("%2", f"{last:%d.%m.%Y %H:%M}")
        return (Fact(title, detail=detail, action=self._action()),)

    def _action(self) -> str:
        return self.tr("Settled") if self.room.may(StaffAct.SETTLE) else ""
