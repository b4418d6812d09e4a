"""Why this price: each answer's change to the order, to be read out."""

from decimal import Decimal

from kiosk.api.money import money
from kiosk.console.difference import Change, difference
from kiosk.flow.state import Kiosk
from kiosk.history import Exchange, priced
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section
from kiosk.ui.staff.words import changed, clock, wish
from kiosk.ui.stage import Stage


class PriceSection(Section):
    """The latest change on top."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        lead = self.tr("What each answer of the shop changed, the latest on top.")
        column = self.column(self.tr("Why this price"), lead)
        nothing = self.tr("There is no order yet.")
        self.changes = Facts(stage.look, stage.look.either(9, 5), nothing)
        column.addWidget(self.changes, 1)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        latest = reversed(tuple(priced(self.checkout.history)))
        self.changes.show_facts(fact for exchange in latest for fact in self._told(exchange))

    def _told(self, exchange: Exchange) -> list[Fact]:
        because = f"{clock(exchange.at)} · {wish(exchange.request)}"
        found = difference(exchange.before, exchange.after)
        return [Fact(changed(change), self._from_to(change), because) for change in found]

    def _from_to(self, change: Change) -> str:
        if change.by is None:
            return " → ".join(text for text in (change.old, change.new or "–") if text)
        return f"{self._price(change.old)} → {self._price(change.new)} ({_signed(change.by, self.stage)})"

    def _price(self, text: str) -> str:
        return self.stage.price(money(text))


def _signed(amount: Decimal, stage: Stage) -> str:
    return stage.price(amount) if amount < 0 else f"+{stage.price(amount)}"
