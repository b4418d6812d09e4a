"""Staff signs in after a session was lost: opens another and puts the order back."""

from msgspec.structs import replace

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok
from kiosk.api.shop import CsrfToken, ReadBasket, SignIn
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import begin_checkout
from kiosk.flow import summary
from kiosk.flow.identity import without_pk
from kiosk.flow.pages.basket import goods_again
from kiosk.flow.problem import Problem, ProblemKind, problem
from kiosk.flow.redo import redoing


async def sign_in_again(desk: Desk, staff: SignIn) -> None:
    """Signs in and puts the order back; the step stays. A problem says what failed, or the new price."""
    lost = desk.kiosk.order
    if not await sign_in(desk, staff):
        _still_ended(desk)
    elif await _goods_are_back(desk, lost):
        await _go_on(desk, lost)


async def sign_in(desk: Desk, staff: SignIn) -> bool:
    """Signs in. Whether the shop accepted it."""
    await desk.peek(CsrfToken())
    reply = await desk.peek_once(staff)
    desk.change(problem=problem(staff, reply))
    if isinstance(reply, Ok):
        desk.change(order=without_pk(desk.kiosk.order))
    return isinstance(reply, Ok)


def _still_ended(desk: Desk) -> None:
    """Shows the session as ended, with the shop's words about the sign-in."""
    found = desk.kiosk.problem or Problem(ProblemKind.SESSION_ENDED)
    desk.change(problem=replace(found, kind=ProblemKind.SESSION_ENDED))


async def _goods_are_back(desk: Desk, lost: PreOrder) -> bool:
    found = await desk.peek(ReadBasket())
    basket = found.data.basket if isinstance(found, Ok) and found.data else None
    for request in goods_again(lost, PreOrder(basket=basket)):
        reply = await desk.peek_once(request)
        if not isinstance(reply, Ok):
            desk.change(problem=problem(request, reply))
            return False
    return True


async def _go_on(desk: Desk, lost: PreOrder) -> None:
    if not summary.total(lost).of_checkout:
        await desk.ask(ReadBasket())
        return
    if not await begin_checkout.leave_basket(desk):
        return
    for request in redoing(lost, desk.kiosk.order):
        if not isinstance(await desk.ask(request), Ok):
            return
    _tell_the_price(desk, lost)


def _tell_the_price(desk: Desk, lost: PreOrder) -> None:
    """Shows both prices where they differ: something could not be put back."""
    old, new = summary.total(lost).amount, summary.total(desk.kiosk.order).amount
    if old is not None and new is not None and old != new:
        facts = {"old": f"{old:f}", "new": f"{new:f}"}
        desk.change(problem=Problem(ProblemKind.PRICE_CHANGED, SignIn.known_as, facts=facts))
