"""A message to the shopper's phone: a tap sends one at most."""

import asyncio

from msgspec.structs import replace

from kiosk.api.reply import Ok, Unknown
from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import limits
from kiosk.flow.limits import Limit, Reached
from kiosk.flow.problem import Problem, ProblemKind


async def send(desk: Desk, request: SendBarcodeSms | SendCheckoutUrlSms) -> None:
    """Sends it, unless a pause or a limit is in the way. An unknown outcome counts as sent."""
    if _clock() < desk.kiosk.sms.again_at:
        return
    reached = _reached(desk, request.phone_number)
    if reached:
        _refuse(desk, request.known_as, reached)
        return
    reply = await desk.ask(request)
    if isinstance(reply, Ok | Unknown):
        count = desk.kiosk.sms.count + 1
        sms = replace(
            desk.kiosk.sms,
            sent=request.known_as,
            uncertain=isinstance(reply, Unknown),
            phone=request.phone_number,
            count=count,
            again_at=_clock() + limits.pause_s(count, desk.house.sms_again_s),
        )
        desk.change(sms=sms, problem=None if isinstance(reply, Ok) else desk.kiosk.problem)


def _reached(desk: Desk, phone: str) -> Reached | None:
    journal = desk.journal
    counts = journal.counts
    if counts.shut_s:
        return Reached(Limit.DEVICE)
    hashed = journal.phones.hashed(phone)
    return limits.of_messages(counts.messages, desk.shopper, hashed, counts.now, desk.house.sms_again_s)


def _refuse(desk: Desk, about: str, reached: Reached) -> None:
    if reached.limit is Limit.PAUSE:
        desk.change(sms=replace(desk.kiosk.sms, again_at=_clock() + reached.wait_s))
        return
    desk.change(problem=Problem(ProblemKind.ENOUGH, about, facts={"of": reached.limit.value}))


def _clock() -> float:
    return asyncio.get_running_loop().time()
