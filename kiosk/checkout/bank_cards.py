"""What a shopper can do with a bank card, as verbs for the screens."""

from kiosk.checkout.errand import AtOnce, Run
from kiosk.checkout.errands import cards
from kiosk.flow.cards import BankCard


class BankCards:
    """Each verb is one errand; the checkout runs it."""

    def __init__(self, run: Run, at_once: AtOnce) -> None:
        self._run = run
        self._at_once = at_once

    def ask(self, card: BankCard) -> None:
        """Asks what this card has earned and can have. The card is wiped, however that ends."""
        self._run(lambda desk: cards.ask(desk, card))

    def decline(self) -> None:
        """Goes on without a card."""
        self._run(cards.decline)

    def another(self) -> None:
        """Forgets the answers about the last card, so that another one can be typed in."""
        self._at_once(cards.another)

    def use_rewards(self) -> None:
        """Puts what the card has earned on the order."""
        self._run(cards.use_rewards)

    def choose_campaign(self, code: str) -> None:
        """Puts a campaign of the card on the order; an empty code takes it off."""
        self._run(lambda desk: cards.choose_campaign(desk, code))
