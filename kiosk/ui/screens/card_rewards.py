"""Card rewards: what a bank card has earned, and using it for this order."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk.api.requests import RewardSelection
from kiosk.flow.cards import REWARDS
from kiosk.flow.pages.rewards import rewards
from kiosk.flow.summary import total
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons
from kiosk.ui.screens.parts.card_step import CardProgress, CardStep
from kiosk.ui.screens.parts.earned import Earned
from kiosk.ui.words.card_problems import reward_name

translate = QCoreApplication.translate

_NOTHING = Decimal(0)


FACE = Face(
    title=lambda: translate("titles", "Card rewards"),
    icon="coins",
    row=lambda line: (reward_name(line.title), ""),
    wishes=lambda: {RewardSelection: translate("staff", "Card rewards")},
)


class CardRewardsScreen(CardStep):
    """All that is listed is used at once: the page takes no amount."""

    face = FACE
    step = REWARDS
    icon = "coins"

    def build_offers(self) -> Earned:
        self.earned = Earned(self.stage)
        return self.earned

    def question(self) -> str:
        return self.tr("Rewards on your card?")

    def nothing(self) -> str:
        return self.tr("No rewards on this card")

    def has_offers(self) -> bool:
        return bool(rewards(self.kiosk.pages))

    def show_offers(self) -> None:
        used = self._is_used()
        self.heading.setText(
            self.tr("Your rewards are used") if used else self.tr("Use your card’s rewards?")
        )
        self.lead.setText(self.tr("They are on your order.") if used else self.of_card())
        self.earned.show_rewards(rewards(self.kiosk.pages))

    def offer_buttons(self) -> Buttons:
        if self._is_used():
            return Buttons(self.tr("Continue"))
        use = self.tr("Use %1").replace("%1", self.stage.price(self._worth()))
        return Buttons(use, "", also=self.tr("Without them"))

    def act_on_offers(self) -> None:
        if self._is_used():
            self.checkout.advance()
        else:
            self.checkout.cards.use_rewards()

    def act_also(self) -> None:
        if self.stand is CardProgress.OFFERS:
            self.checkout.advance()
        else:
            super().act_also()

    def _is_used(self) -> bool:
        return self.kiosk.card.used or bool(self.kiosk.order.selected_rewards)

    def _worth(self) -> Decimal:
        """The sum of the rewards, at most what is to be paid."""
        worth = sum((reward.amount or _NOTHING for reward in rewards(self.kiosk.pages)), _NOTHING)
        to_pay = total(self.kiosk.order).amount
        return worth if to_pay is None else min(worth, to_pay)
