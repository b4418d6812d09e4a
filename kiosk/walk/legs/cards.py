"""Card rewards and campaigns, asked for with one entry of the card."""

from kiosk.flow.pages.campaigns import campaigns as offered
from kiosk.flow.pages.rewards import rewards as earned
from kiosk.ui.screens.parts.card_entry import CardEntry
from kiosk.walk.hands import Hands
from kiosk.walk.legs.on_screen import choose, onward
from kiosk.walk.walker import Walker

CARD = ("5555555555554444", "0330", "234")
"""A test number that every provider documents."""


async def rewards(walker: Walker) -> None:
    """The card's points lower what is left to pay."""
    hands = walker.hands
    await _enter_card(hands)
    await hands.insist("the rewards", lambda: earned(hands.kiosk.pages))
    await hands.insist("the rewards on the order", lambda: hands.kiosk.order.selected_rewards)
    await onward(hands, "rewards")


async def campaigns(walker: Walker) -> None:
    """An offer for the card that was entered."""
    hands = walker.hands
    if not offered(hands.kiosk.pages):
        await _enter_card(hands)
        await hands.insist("the campaigns", lambda: offered(hands.kiosk.pages))
    choose(hands)
    await hands.insist("the campaign on the order", lambda: hands.kiosk.order.selected_campaign)
    await onward(hands, "campaigns")


async def _enter_card(hands: Hands) -> None:
    entry = hands.find(CardEntry)
    for field, digits in zip((entry.number, entry.expiry, entry.cvv), CARD, strict=True):
        if field.isVisible():
            field.setFocus()
            hands.type_text(digits)
