"""Goes to any step with a filled basket, by the verbs that a shopper has."""

import asyncio

from kiosk.checkout.checkout import Checkout
from kiosk.flow import route
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY, PAY_PHONE

GOODS = ("TKS-0001", "TKS-0001", "AYD-0001")
_LONGEST = 20


async def take_to(checkout: Checkout, step: str) -> bool:
    """Fills the basket with the demo shop's goods and goes on to the step. True once it is there."""
    for code in GOODS:
        checkout.scan(code)
        await at_rest(checkout)
    for _ in range(_LONGEST):
        here = checkout.kiosk.step
        if step in (here, "basket"):
            return True
        if _is_beside(checkout.kiosk, step):
            checkout.show(step)
        elif here == PAY_PHONE:
            return False
        else:
            checkout.advance()
        await at_rest(checkout)
    return False


def _is_beside(kiosk: Kiosk, name: str) -> bool:
    """Whether it is a screen of the same step; those of the payment need its code first."""
    step = route.step_of(kiosk, name)
    return step is not None and kiosk.step != PAY and (step.within or step.name) == route.standing(kiosk)


async def at_rest(checkout: Checkout) -> None:
    """Waits until no errand is under way."""
    rested = asyncio.Event()

    def look() -> None:
        if not checkout.kiosk.busy:
            rested.set()

    checkout.changed.connect(look)
    look()
    await rested.wait()
    checkout.changed.disconnect(look)
