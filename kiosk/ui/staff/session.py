"""Session: the shopper's step, and how the latest wishes ended."""

from kiosk.flow import limits, route
from kiosk.flow.cards import MOST_CARDS
from kiosk.flow.state import Kiosk
from kiosk.journal.entries import StaffAct
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section
from kiosk.ui.staff.words import clock, ended, wish
from kiosk.ui.stage import Stage
from kiosk.ui.words.titles import title


class SessionSection(Section):
    """The shopper's step first, then the answers, the latest on top."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        column = self.column(self.tr("Session"))
        self.place = Facts(stage.look, 5)
        self.answers = Facts(stage.look, stage.look.either(6, 3), self.tr("Nothing was asked yet."))
        self.place.acted.connect(lambda _: room.backstage.allow_again())
        column.addWidget(self.place)
        column.addWidget(self.answers, 1)

    def present(self, kiosk: Kiosk) -> None:
        tries = self._tries(kiosk)
        self.place.show_facts((*self._place(kiosk), *tries))
        answers = (
            Fact(
                wish(one.request, self.stage.faces),
                self._took(one.seconds),
                f"{clock(one.at)} · {ended(one)}",
            )
            for one in reversed(self.checkout.exchanges.latest)
        )
        self.answers.show_facts(answers, fewer=len(tries))

    def _place(self, kiosk: Kiosk) -> tuple[Fact, ...]:
        basket = kiosk.order.basket
        step = route.standing(kiosk)
        number = str(basket.pk) if basket and basket.pk is not None else "–"
        return (
            Fact(self.tr("Shop"), self.tr("in reach") if kiosk.online else self.tr("away")),
            Fact(self.tr("Shoppers since the start"), str(kiosk.epoch + 1)),
            Fact(self.tr("Step"), title(step, self.stage.faces) or step),
            Fact(self.tr("Basket number"), number),
        )

    def _tries(self, kiosk: Kiosk) -> tuple[Fact, ...]:
        """The limit that the shopper has reached, with a button for staff to allow more tries."""
        wrong = self.checkout.journal.counts.wrong_coupons
        if not limits.tried_enough(kiosk.wrong_coupons, wrong) and kiosk.card.tried < MOST_CARDS:
            return ()
        tries = self.tr("%1 coupons refused, %2 cards")
        told = tries.replace("%1", str(kiosk.wrong_coupons)).replace("%2", str(kiosk.card.tried))
        action = self.tr("Let them go on") if self.room.may(StaffAct.LIMITS) else ""
        return (Fact(self.tr("Tries"), told, action=action),)

    def _took(self, seconds: float) -> str:
        return self.tr("%1 ms").replace("%1", f"{seconds * 1000:.0f}")
