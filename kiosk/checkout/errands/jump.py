"""To any step at once, as staff does who know the way."""

from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import begin_checkout as beginning
from kiosk.checkout.errands import navigate as way
from kiosk.flow.steps import BASKET, Step


async def to(desk: Desk, step: Step) -> None:
    """From the basket the checkout is begun first."""
    begins = desk.kiosk.step == BASKET and step.name != BASKET
    if not begins or await beginning.leave_basket(desk):
        await way.enter(desk, step)
