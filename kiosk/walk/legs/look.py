"""What legs ask of the screen."""

from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.walk.hands import Hands, Wrong


def must(so: object, complaint: str) -> None:
    """Wrong with this complaint unless it is so."""
    if not so:
        raise Wrong(complaint)


def pieces(kiosk: Kiosk) -> int:
    """How many things are in the basket, once nothing is under way."""
    items = kiosk.order.basket.basketitem_set if kiosk.order.basket else ()
    return 0 if kiosk.busy else sum(item.quantity for item in items)


def problem(hands: Hands) -> ProblemKind | None:
    """What is wrong, once nothing is under way."""
    found = hands.kiosk.problem
    return found.kind if found and not hands.kiosk.busy else None


def choose(hands: Hands, *keys: str) -> None:
    """Touches the first card with one of these keys; without keys the first card there is."""
    hands.press(hands.find(ChoiceCard, lambda card: not keys or card.key in keys))


async def onward(hands: Hands, step: str) -> None:
    """Presses the main button until this step lies behind."""
    await hands.insist(f"the step after {step}", lambda: hands.kiosk.step != step)
