"""Card campaigns: what a bank card takes off this order; the shopper chooses one, or none."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.api.options import Campaign
from kiosk.api.requests import CampaignSelection
from kiosk.flow.cards import CAMPAIGNS
from kiosk.flow.pages.campaigns import campaigns
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons
from kiosk.ui.screens.parts.card_step import CardStep
from kiosk.ui.widgets.choice import ChoiceCard, Choices

translate = QCoreApplication.translate

NONE = ""
MOST = 6


FACE = Face(
    title=lambda: translate("titles", "Card offers"),
    icon="credit-card",
    row=lambda line: (translate("rows", "Card campaign"), line.title),
    wishes=lambda: {CampaignSelection: translate("staff", "Card offer")},
)


class CardCampaignsScreen(CardStep):
    """The campaign on the order is marked until the shopper chooses another."""

    face = FACE
    step = CAMPAIGNS
    icon = "badge-percent"

    def build_offers(self) -> QWidget:
        self.choices: Choices | None = None
        self._shown: tuple[Campaign, ...] = ()
        holder = QWidget()
        self._place = QVBoxLayout(holder)
        self._place.setContentsMargins(0, 0, 0, 0)
        return holder

    def question(self) -> str:
        return self.tr("Any offers for your card?")

    def nothing(self) -> str:
        return self.tr("No offers for this card")

    def has_offers(self) -> bool:
        return bool(campaigns(self.kiosk.pages))

    def show_offers(self) -> None:
        self.heading.setText(self.tr("An offer for your card?"))
        self.lead.setText(self.tr("Choose one.") + " " + self.of_card())
        offered = campaigns(self.kiosk.pages)[:MOST]
        if offered != self._shown:
            self._shown = offered
            self._show_choices(offered)

    def offer_buttons(self) -> Buttons:
        chosen = self._chosen()
        if chosen == self._applied():
            return Buttons(self.tr("Continue"))
        return Buttons(self.tr("Use this offer") if chosen else self.tr("Take the offer off"))

    def act_on_offers(self) -> None:
        chosen = self._chosen()
        if chosen == self._applied():
            self.checkout.advance()
        else:
            self.checkout.cards.choose_campaign(chosen)

    def _show_choices(self, offered: tuple[Campaign, ...]) -> None:
        if self.choices:
            self.choices.hide()
            self.choices.deleteLater()
        without = ChoiceCard(self.look, "ban", self.tr("No offer"), self.tr("Go on without one"), key=NONE)
        cards = [*map(self._card, offered), without]
        for card in cards:
            card.setFixedHeight(self.look.either(168, 92))
        self.choices = Choices(self.look, cards, 1 if len(cards) <= MOST // 2 else 2)
        self.choices.choose(self._applied())
        self.choices.chosen.connect(self.buttons_changed)
        self._place.addWidget(self.choices)

    def _card(self, campaign: Campaign) -> ChoiceCard:
        title = campaign.name or campaign.code
        return ChoiceCard(self.look, "badge-percent", title, campaign.message, key=campaign.code)

    def _chosen(self) -> str:
        return (self.choices.key() if self.choices else None) or NONE

    def _applied(self) -> str:
        return self.kiosk.order.selected_campaign or self.kiosk.card.campaign
