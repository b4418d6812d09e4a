"""The part that both bank card steps share: type the card, ask the shop, show its offers."""

from abc import abstractmethod
from enum import Enum

from PySide6.QtWidgets import QWidget

from kiosk.flow.cards import MOST_CARDS, is_known, to_ask
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons
from kiosk.ui.screens.parts.beside_keys import lay_out
from kiosk.ui.screens.parts.typed_card import TypedCard
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place
from kiosk.ui.widgets.notice import Notice


class CardProgress(Enum):
    """How far the shopper is with the card."""

    ENTRY = "entry"
    STAFF = "staff"  # too many cards were tried
    NOTHING = "nothing"
    OFFERS = "offers"


class CardStep(TypedCard):
    """`step` is its name in the journey; `offers` the widget that shows what the card has."""

    step: str
    icon: str

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.offers = self.build_offers()
        self.notice = Notice(self.look, self.icon)
        self._lay_out()
        self.setFocusProxy(self.entry)
        self._arrange()

    @abstractmethod
    def build_offers(self) -> QWidget:
        """Makes the widget for the card's offers, still empty."""

    @abstractmethod
    def question(self) -> str:
        """The question above the empty fields."""

    @abstractmethod
    def nothing(self) -> str:
        """The sentence for a card without offers."""

    @abstractmethod
    def has_offers(self) -> bool:
        """Whether the card has offers."""

    @abstractmethod
    def show_offers(self) -> None:
        """Shows heading, lead and widget for the card's offers."""

    @abstractmethod
    def offer_buttons(self) -> Buttons:
        """The buttons under the offers."""

    @abstractmethod
    def act_on_offers(self) -> None:
        """The main button under the offers was pressed."""

    @property
    def stand(self) -> CardProgress:
        """How far the shopper is."""
        if is_known(self.kiosk, self.step):
            return CardProgress.OFFERS if self.has_offers() else CardProgress.NOTHING
        return CardProgress.STAFF if self.kiosk.card.tried >= MOST_CARDS else CardProgress.ENTRY

    def present(self, kiosk: Kiosk) -> None:
        before, was = self.kiosk, self.stand
        super().present(kiosk)
        self._arrange()
        failed = kiosk.problem is not None and kiosk.problem != before.problem
        if self.isVisible() and (failed or was is not self.stand):
            (self.entry if self.stand is CardProgress.ENTRY else self.offers).setFocus()

    def buttons(self) -> Buttons:
        match self.stand:
            case CardProgress.ENTRY if not self.entry.is_empty():
                text = self.tr("Ask about it anyway") if self.warned else self.tr("Look up this card")
                return Buttons(text, "credit-card")
            case CardProgress.ENTRY | CardProgress.STAFF:
                return Buttons(self.tr("Continue without a card"))
            case CardProgress.NOTHING if self.kiosk.card.tried < MOST_CARDS:
                return Buttons(self.tr("Continue"), also=self.tr("Another card"))
            case CardProgress.NOTHING:
                return Buttons(self.tr("Continue"))
            case CardProgress.OFFERS:
                return self.offer_buttons()

    def act(self) -> None:
        match self.stand:
            case CardProgress.ENTRY if not self.entry.is_empty():
                self.look_up()
            case CardProgress.ENTRY | CardProgress.STAFF:
                self.checkout.cards.decline()
            case CardProgress.NOTHING:
                self.checkout.advance()
            case CardProgress.OFFERS:
                self.act_on_offers()

    def act_also(self) -> None:
        self.checkout.cards.another()

    def of_card(self) -> str:
        """The card's last digits in a sentence; empty while there is no card."""
        ending = self.kiosk.card.ending
        return self.tr("Card ending in %1.").replace("%1", ending) if ending else ""

    def _lay_out(self) -> None:
        column = self.column(" ", " ")
        keep_no_place(self.hint)
        column.addWidget(self.notice, 1)
        lay_out(column, self.look, (self.entry, self.offers, self.hint), self.entry.pad)
        column.addSpacing(self.look.either(0, 16))

    def _arrange(self) -> None:
        stand = self.stand
        notice = stand in (CardProgress.NOTHING, CardProgress.STAFF)
        for part, there in (
            (self.entry, stand is CardProgress.ENTRY),
            (self.entry.pad, stand is CardProgress.ENTRY),
            (self.offers, stand is CardProgress.OFFERS),
            (self.notice, notice),
            (self.heading, not notice),
            (self.lead, not notice),
        ):
            part.setVisible(there)
        if stand is CardProgress.ENTRY:
            self._show_question()
        elif stand is CardProgress.OFFERS:
            self.show_offers()
        else:
            self._show_notice(stand)

    def _show_question(self) -> None:
        of_both = len(to_ask(self.kiosk)) > 1
        self.entry.ask_for_the_whole(whole=self.asks_for_the_whole())
        self.heading.setText(self.question())
        self.lead.setText(
            self.tr("The shop looks for rewards and offers. Nothing is charged.")
            if of_both
            else self.tr("The shop only looks it up. Nothing is charged.")
        )

    def _show_notice(self, stand: CardProgress) -> None:
        if stand is CardProgress.STAFF:
            self.notice.say(
                self.tr("Our staff can help with cards"),
                self.tr("Enough cards were tried here. You can go on without one."),
            )
        else:
            self.notice.say(self.nothing(), self.of_card())
