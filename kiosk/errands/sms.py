"""A message to the shopper's phone: one for each wish, never a second by itself."""

import asyncio

from msgspec.structs import replace

from kiosk.api.reply import Ok, Unknown
from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from kiosk.desk import Desk


async def send(desk: Desk, request: SendBarcodeSms | SendCheckoutUrlSms) -> None:
    """Sends it unless the last one is too young; an unknown outcome counts as sent."""
    clock = asyncio.get_running_loop().time
    if clock() < desk.kiosk.sms.again_at:
        return
    reply = await desk.ask(request)
    if isinstance(reply, Ok | Unknown):
        sms = replace(
            desk.kiosk.sms,
            sent=type(request).__name__,
            uncertain=isinstance(reply, Unknown),
            phone=request.phone_number,
            again_at=clock() + desk.house.sms_again_s,
        )
        desk.change(sms=sms, problem=None if isinstance(reply, Ok) else desk.kiosk.problem)
