"""A message to the shopper's phone: one for each wish, never a second by itself."""

import asyncio

from msgspec.structs import replace

from kiosk.api.reply import Ok, Unknown
from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from kiosk.desk import Desk
from kiosk.flow.problem import Problem, ProblemKind

MOST_A_SHOPPER = 2
_LONGER = (1, 2)
"""How many times the first pause there is after each message."""


async def send(desk: Desk, request: SendBarcodeSms | SendCheckoutUrlSms) -> None:
    """Sends it unless the last one is too young or there were enough; an unknown outcome counts as sent."""
    clock = asyncio.get_running_loop().time
    if clock() < desk.kiosk.sms.again_at:
        return
    if desk.kiosk.sms.count >= MOST_A_SHOPPER:
        desk.change(problem=Problem(ProblemKind.ENOUGH, type(request).__name__))
        return
    reply = await desk.ask(request)
    if isinstance(reply, Ok | Unknown):
        sms = replace(
            desk.kiosk.sms,
            sent=type(request).__name__,
            uncertain=isinstance(reply, Unknown),
            phone=request.phone_number,
            count=desk.kiosk.sms.count + 1,
            again_at=clock() + desk.house.sms_again_s * _LONGER[desk.kiosk.sms.count],
        )
        desk.change(sms=sms, problem=None if isinstance(reply, Ok) else desk.kiosk.problem)
