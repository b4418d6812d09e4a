"""The part that both bank card steps share: type the card, ask the shop, show its offers."""

from abc import abstractmethod
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.api.requests import CampaignList, RewardList
from kiosk.flow.cards import MOST_CARDS, REWARDS, Part, is_known, passes_luhn, to_ask, wrong_parts
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.beside_keys import lay_out
from kiosk.ui.screens.parts.card_entry import CardEntry
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.words.problems import said
from kiosk.ui.words.sentence import Said

_QUESTIONS = (RewardList.known_as, CampaignList.known_as)


class CardProgress(Enum):
    """How far the shopper is with the card."""

    ENTRY = "entry"
    STAFF = "staff"  # too many cards were tried
    NOTHING = "nothing"
    OFFERS = "offers"


class CardStep(Screen):
    """`step` is its name in the journey; `offers` the widget that shows what the card has."""

    step: str
    icon: str

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.entry = CardEntry(self.look)
        self.offers = self.build_offers()
        self.notice = Notice(self.look, self.icon)
        self._complaint: Said | None = None
        self._warned = False
        self._lay_out()
        self.setFocusProxy(self.entry)
        self.entry.edited.connect(self._typed)
        self.entry.number.edited.connect(self._forget_warning)
        self.entry.entered.connect(self.act)
        self.entry.forgotten.connect(self._say_forgotten)
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
                text = self.tr("Ask about it anyway") if self._warned else self.tr("Look up this card")
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
                self._look_up()
            case CardProgress.ENTRY | CardProgress.STAFF:
                self.checkout.cards.decline()
            case CardProgress.NOTHING:
                self.checkout.advance()
            case CardProgress.OFFERS:
                self.act_on_offers()

    def act_also(self) -> None:
        self.checkout.cards.another()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is the main button; held down it counts once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.act()
        else:
            super().keyPressEvent(event)

    def scanned(self, _code: str) -> bool:
        """Takes every code and drops it: a card reader may type a card's number."""
        self._complain(Said(text=self.tr("Scan items and coupons before the card.")))
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._complaint = None

    def show_problem(self) -> None:
        super().show_problem()
        problem = self.kiosk.problem
        if problem is None and self._complaint:
            self.hint.say(self._complaint.text, self._complaint.kind, self._complaint.strong)
        elif problem and problem.about in _QUESTIONS and problem.kind is not ProblemKind.REFUSED:
            words = said(problem, self.stage.price)
            again = self.tr("The card is forgotten here: type it again to ask once more.")
            self.hint.say(again, words.kind, words.strong)

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
        self.entry.ask_for_the_whole(whole=self._is_whole())
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

    def _is_whole(self) -> bool:
        return REWARDS in to_ask(self.kiosk)

    def _look_up(self) -> None:
        """Asks the shop about the card. A number with a wrong check digit is questioned once, then sent."""
        if self.kiosk.busy:
            return
        card = self.entry.card()
        wrong = wrong_parts(card, whole=self._is_whole())
        if wrong:
            self.entry.fields[wrong[0]].setFocus()
            self._complain(Said(text=self._wrong(wrong[0])))
        elif not self._warned and not passes_luhn(card.number.digits):
            self._warned = True
            strong = self.tr("Please look at the number again.")
            self._complain(Said(strong, self.tr("Cards seldom have one like it. If it is right, go on.")))
        else:
            self.entry.wipe()
            self.checkout.cards.ask(card)

    def _wrong(self, part: Part) -> str:
        return {
            Part.NUMBER: self.tr("The number of a card has 12 to 19 digits."),
            Part.EXPIRY: self.tr("Type the month and the year, as in 03 / 30."),
            Part.CVV: self.tr("The security code has three digits, or four: it is beside the signature."),
        }[part]

    def _complain(self, words: Said) -> None:
        self._complaint = words
        self.show_problem()
        self.buttons_changed.emit()

    def _say_forgotten(self) -> None:
        self._complain(Said(text=self.tr("Nobody typed for a while, so the card is forgotten here.")))

    def _forget_warning(self) -> None:
        self._warned = False

    def _typed(self) -> None:
        self._complaint = None
        if self.kiosk.problem and not self.entry.is_empty():
            self.checkout.dismiss()
        self.show_problem()
        self.buttons_changed.emit()
