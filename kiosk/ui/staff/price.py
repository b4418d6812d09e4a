"""Why this price: what each answer changed in the order, for staff to read out."""

from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.api.money import money
from kiosk.api.reading import MONEY_KEYS
from kiosk.checkout.desk.exchanges import Exchange
from kiosk.console.difference import Change, difference
from kiosk.flow.state import Kiosk
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
        latest = reversed(tuple(self.checkout.exchanges.priced))
        self.changes.show_facts(fact for exchange in latest for fact in self._facts(exchange))

    def _facts(self, exchange: Exchange) -> list[Fact]:
        because = f"{clock(exchange.at)} · {wish(exchange.request, self.stage.faces)}"
        found = difference(_with_a_basket(exchange.before, exchange.after), exchange.after)
        return [Fact(changed(change, self.stage.faces), self._from_to(change), because) for change in found]

    def _from_to(self, change: Change) -> str:
        told = " → ".join(self._worded(change, text) for text in (change.old, change.new))
        return told if change.by is None else f"{told} ({_signed(change.by, self.stage)})"

    def _worded(self, change: Change, text: str) -> str:
        is_money = change.path.rpartition(".")[2] in MONEY_KEYS and _is_amount(text)
        return self.stage.price(money(text)) if is_money else text or "–"


def _with_a_basket(before: PreOrder, after: PreOrder) -> PreOrder:
    """The order with an empty basket instead of none, so that its first lines are listed one by one."""
    basket = after.source.get("basket")
    if not isinstance(basket, dict) or before.source.get("basket"):
        return before
    return PreOrder(source=before.source | {"basket": {"pk": basket.get("pk")}})


def _is_amount(text: str) -> bool:
    try:
        return money(text) is not None
    except ValueError:
        return False


def _signed(amount: Decimal, stage: Stage) -> str:
    return stage.price(amount) if amount < 0 else f"+{stage.price(amount)}"
