"""From step to step: where the shop leads, else as the journey has it."""

from collections.abc import Awaitable, Callable

from kiosk.api.models import PreOrder
from kiosk.api.reply import NotSent, Ok, Refused, Why
from kiosk.api.request import Request
from kiosk.api.shop import ReadOrder
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import begin_checkout, coupons, lead, look_up, payment
from kiosk.flow import prelude, route
from kiosk.flow.generic import secret_of
from kiosk.flow.pages.table import PRICED, READ_AFTER
from kiosk.flow.payment import shown_at
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import ASK_STAFF, BASKET, GENERIC, PAY, THANK_YOU, Step
from kiosk.flow.witness import happened
from kiosk.runtime import log


async def submit(
    desk: Desk,
    request: Request,
    *,
    stay: bool = False,
    otherwise: Callable[[], Awaitable[bool]] | None = None,
) -> None:
    """Sends what the shopper entered and goes on; with `stay` only where the shop leads elsewhere.

    `otherwise` is asked where the shop refuses: whether it was something else, and is done.
    """
    here, seen = (desk.kiosk.step, desk.kiosk.asked), desk.kiosk.order
    if coupons.guessed_enough(desk, request):
        return
    reply = await desk.ask(request)
    if isinstance(reply, Refused) and otherwise and await otherwise():
        return
    coupons.count(desk, request, reply)
    if isinstance(reply, Ok) and await _another_page_first(desk, request, reply):
        reply = await desk.ask(request)
    if not isinstance(reply, Ok):
        return
    if type(request) in READ_AFTER:
        await desk.ask(ReadOrder())
    agreed = desk.kiosk.order if type(request) in PRICED else seen
    name = route.led_to(desk.kiosk, reply.contexts)
    if name and (name != desk.kiosk.step or route.asked(desk.kiosk, reply.contexts) not in (None, here[1])):
        await _follow(desk, name, reply, agreed)
    elif not stay and (desk.kiosk.step, desk.kiosk.asked) == here:
        await advance(desk, agreed)


async def advance(desk: Desk, agreed: PreOrder | None = None) -> None:
    """Goes to the next step that the shop offers.

    `agreed` is the order that the shopper saw as they went on; the one that is shown where it is left out.
    """
    agreed = desk.kiosk.order if agreed is None else agreed
    if desk.kiosk.step == BASKET and not await begin_checkout.leave_basket(desk):
        return
    if route.standing(desk.kiosk) == PAY:
        # A page of the shop's own was answered, which it asked on the way to the payment.
        await payment.begin(desk, agreed)
        return
    # A step that the shop does not offer drops out; then the one after it is next.
    while (step := route.after(desk.kiosk)) and not await enter(desk, step, agreed):
        if step.name not in desk.kiosk.not_offered:
            return


async def express(desk: Desk) -> None:
    """Goes straight to the payment."""
    agreed = desk.kiosk.order
    if desk.kiosk.step == BASKET and not await begin_checkout.leave_basket(desk):
        return
    await payment.begin(desk, agreed)


def back(desk: Desk) -> None:
    """Goes to the step before, if there is one."""
    previous = route.before(desk.kiosk)
    if previous:
        desk.change(step=previous, problem=None)


def show(desk: Desk, name: str) -> None:
    """Shows a screen of the same step, without asking the shop."""
    desk.change(step=name, problem=None, payment=shown_at(desk.kiosk.payment, name))


async def jump(desk: Desk, step: Step) -> None:
    """Goes to any step, for staff; from the basket it begins the checkout first."""
    begins = desk.kiosk.step == BASKET and step.name != BASKET
    if not begins or await begin_checkout.leave_basket(desk):
        await enter(desk, step)


async def enter(desk: Desk, step: Step, agreed: PreOrder | None = None) -> bool:
    """Asks what the step asks on entry and shows it. False where it is not offered, or the shop is away.

    `agreed` is the order that the shopper saw, where the step is the payment.
    """
    if step.name == PAY:
        return await payment.begin(desk, agreed)
    known = desk.kiosk.entered | desk.house.described
    if step.enter and step.name not in known and not await _asked(desk, step, step.enter):
        return False
    if step.secret and (secret := step.secret(desk.kiosk.pages)):
        _leave_to_staff(desk, secret)
        return True
    desk.change(step=step.name)
    return True


async def _asked(desk: Desk, step: Step, question: Request) -> bool:
    reply = await desk.ask(question)
    if isinstance(reply, Ok) and await _offered(desk, step, reply):
        if question.answer is None or reply.data is not None:
            desk.change(entered=desk.kiosk.entered | {step.name})
        # Else the answer itself was lost, and is asked for again when the step is next entered.
        return True
    if isinstance(reply, Refused) and _minds_the_value(question, reply):
        desk.change(entered=desk.kiosk.entered | {step.name}, problem=None)
        return True
    if isinstance(reply, Ok | Refused):
        desk.change(not_offered=desk.kiosk.not_offered | {step.name}, problem=None)
    elif isinstance(reply, NotSent) and reply.why is Why.NOT_WRITTEN:
        # The steps after it may need no disk. The problem stays on the screen.
        desk.change(not_offered=desk.kiosk.not_offered | {step.name})
    return False


def _minds_the_value(question: Request, refused: Refused) -> bool:
    """Whether the shop refused only the value that was sent to look with: then the page itself is there."""
    return bool(refused.words.keys() & question.fields().keys())


async def _offered(desk: Desk, step: Step, reply: Ok) -> bool:
    if step.offered is None:
        return step.offer is None or step.offer in {context.page for context in reply.contexts}
    if step.goods and not step.offered(desk.kiosk.pages):
        await look_up.goods(desk, step.goods)
    return step.offered(desk.kiosk.pages)


async def _another_page_first(desk: Desk, request: Request, reply: Ok) -> bool:
    """Whether the shop wanted a page of the prelude, got it, and has not taken the request yet."""
    if not prelude.PAGES & {context.page for context in reply.contexts}:
        return False
    order = desk.kiosk.order
    return (
        await begin_checkout.answer_prelude(desk, reply)
        and happened(request, order, desk.kiosk.order) is False
    )


async def _follow(desk: Desk, name: str, reply: Ok, agreed: PreOrder) -> None:
    step = route.step_of(desk.kiosk, name)
    if name == THANK_YOU:
        await lead.thanked(desk, reply)
    elif name == GENERIC:
        desk.change(step=GENERIC, asked=route.asked(desk.kiosk, reply.contexts), problem=None)
    elif step and name != ASK_STAFF:
        await enter(desk, step, agreed)
    else:
        named = route.lead(reply.contexts)
        _leave_to_staff(desk, secret_of(named.page, named.values) if named else None)


def _leave_to_staff(desk: Desk, secret: str | None) -> None:
    """What this screen cannot ask, or may not: then there is a word in the log."""
    if secret:
        log.note("a form was not asked", step=desk.kiosk.step, why=secret)
    desk.change(step=ASK_STAFF, problem=Problem(ProblemKind.UNKNOWN_PAGE))
