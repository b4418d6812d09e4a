"""A screen on which a bank card is typed and asked about."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent

from kiosk.api.requests import CampaignList, RewardList
from kiosk.flow.cards import REWARDS, Part, passes_luhn, to_ask, wrong_parts
from kiosk.flow.problem import ProblemKind
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.parts.card_entry import CardEntry
from kiosk.ui.stage import Stage
from kiosk.ui.words.problems import said
from kiosk.ui.words.sentence import Said

_QUESTIONS = (RewardList.known_as, CampaignList.known_as)


class TypedCard(Screen):
    """`entry` holds the card; the hint complains of it until something else is typed."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.entry = CardEntry(self.look)
        self.warned = False
        """Whether the shopper was asked to look at the number again."""
        self._complaint: Said | None = None
        self.entry.edited.connect(self._typed)
        self.entry.number.edited.connect(self._forget_warning)
        self.entry.entered.connect(self.act)
        self.entry.forgotten.connect(self._say_forgotten)

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

    def asks_for_the_whole(self) -> bool:
        """Whether expiry and security code are needed beside the number."""
        return REWARDS in to_ask(self.kiosk)

    def look_up(self) -> None:
        """Asks the shop about the card. A number with a wrong check digit is questioned once, then sent."""
        if self.kiosk.busy:
            return
        card = self.entry.card()
        wrong = wrong_parts(card, whole=self.asks_for_the_whole())
        if wrong:
            self.entry.fields[wrong[0]].setFocus()
            self._complain(Said(text=self._wrong(wrong[0])))
        elif not self.warned and not passes_luhn(card.number.digits):
            self.warned = True
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
        self.warned = False

    def _typed(self) -> None:
        self._complaint = None
        if self.kiosk.problem and not self.entry.is_empty():
            self.checkout.dismiss()
        self.show_problem()
        self.buttons_changed.emit()
