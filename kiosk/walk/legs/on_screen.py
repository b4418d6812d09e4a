"""What legs ask of the screen."""

from kiosk.api import basket
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import lines
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.walk.hands import Complaint, Hands
from kiosk.walk.walker import Walker


def must(so: object, complaint: str) -> None:
    """Complaint unless `so`."""
    if not so:
        raise Complaint(complaint)


def pieces(kiosk: Kiosk) -> int:
    """How many things are in the basket, once nothing is under way."""
    items = kiosk.order.basket.basketitem_set if kiosk.order.basket else ()
    return 0 if kiosk.busy else sum(basket.pieces(item.quantity) for item in items)


def problem(hands: Hands) -> ProblemKind | None:
    """The problem on the screen, once nothing is under way."""
    found = hands.kiosk.problem
    return found.kind if found and not hands.kiosk.busy else None


def choose(hands: Hands, *keys: str) -> None:
    """Touches the first card with one of these keys; without keys the first card there is."""
    hands.press(hands.find(ChoiceCard, lambda card: not keys or card.key in keys))


async def onward(hands: Hands, step: str) -> None:
    """Presses the main button until this step lies behind."""
    await hands.insist(f"the step after {step}", lambda: hands.kiosk.step != step)


async def enter_sample(walker: Walker) -> None:
    """Touches and types the page's sample, until the order has it; then the next step comes by itself."""
    hands, step = walker.hands, walker.hands.kiosk.step
    sample = hands.shell.stage().faces[step].sample
    if sample is None:
        raise Complaint(f"nobody knows what to do at {step}")
    if sample.touched:
        choose(hands, sample.touched)
    if sample.typed:
        hands.type_text(sample.typed)
    await hands.insist(f"the {step} on the order", lambda: _holds(hands.kiosk, step, sample.typed))
    await hands.until("the next step", lambda: hands.kiosk.step != step)


def _holds(kiosk: Kiosk, step: str, words: str) -> bool:
    return any(line.step == step and words in line.title for line in lines(kiosk.order))
