"""From the basket into the checkout: answers the pages of the prelude."""

from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.api.reply import Ok, Unknown, Why
from kiosk.api.shop import ReadCheckout
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import prelude, route
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import GENERIC


async def leave_basket(desk: Desk) -> bool:
    """Begins the checkout. False where the shop is away, the basket is gone, or a price has changed."""
    seen = _price(desk.kiosk.order)
    reply = await desk.ask(ReadCheckout())
    if reply == Unknown(Why.SIGN_IN):
        return _needs_staff(desk)
    if not isinstance(reply, Ok) or not await answer_prelude(desk, reply):
        return False
    found = _in_the_way(seen, desk.kiosk.order)
    if found:
        desk.change(problem=found)
    return found is None


async def answer_prelude(desk: Desk, reply: Ok) -> bool:
    """Answers the pages of the prelude one after another, each once. False where one did not go through."""
    answered: set[str] = set()
    while page := reply.contexts[-1].page if reply.contexts else "":
        request = None if page in answered else prelude.answer(page, desk.kiosk.pages, desk.house)
        if request is None:
            return not _asked_first(desk, reply) and (page != prelude.INDEX or _needs_staff(desk))
        answered.add(page)
        next_reply = await desk.ask(request)
        if not isinstance(next_reply, Ok):
            return False
        reply = next_reply
    return True


def _asked_first(desk: Desk, reply: Ok) -> bool:
    """Shows a page of the shop's own that comes before our first step, if there is one."""
    asked = route.asked(desk.kiosk, reply.contexts)
    if asked:
        desk.change(step=GENERIC, asked=asked, problem=None)
    return asked is not None


def _needs_staff(desk: Desk) -> bool:
    """The shop takes neither this device's account nor a guest: no shopper can go on."""
    desk.change(problem=Problem(ProblemKind.DEVICE, detail="the shop asks who is shopping"))
    return False


async def pick_up_here(desk: Desk) -> bool:
    """Makes it a pick-up again: a provider's payment turns the order into a delivery to an address."""
    order, chosen = desk.kiosk.order, desk.kiosk.order.delivery_option
    if chosen is None or (chosen.delivery_option_type == prelude.PICK_UP and order.retail_store):
        return True
    request = prelude.answer("DeliveryOptionSelectionPage", desk.kiosk.pages, desk.house)
    reply = await desk.ask(request) if request else None
    return isinstance(reply, Ok) and await answer_prelude(desk, reply)


def _in_the_way(seen: Money, order: PreOrder) -> Problem | None:
    now = _price(order)
    if seen is not None and now is not None and seen != now:
        return Problem(
            ProblemKind.PRICE_CHANGED,
            ReadCheckout.known_as,
            facts={"old": f"{seen:f}", "new": f"{now:f}"},
        )
    return None


def _price(order: PreOrder) -> Money:
    return order.basket.total_amount if order.basket else None
