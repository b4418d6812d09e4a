"""Goods are found by words."""

import asyncio

from msgspec.structs import replace

from kiosk.api.goods import SearchGoods
from kiosk.api.reply import NotSent, Why
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.card_in_text import carries_a_card
from kiosk.flow.problem import problem
from kiosk.flow.searching import dropped, searched
from kiosk.runtime import log


async def search(desk: Desk, wanted: SearchGoods) -> None:
    """Shows what the shop finds, unless the shopper has typed on by then. A card's number is not sent."""
    if carries_a_card(wanted):
        log.note("a card in words was not sent", step=desk.kiosk.step)
        desk.change(problem=problem(wanted, NotSent(Why.A_CARD)))
        return
    desk.change(shelf=replace(desk.kiosk.shelf, wanted=wanted), problem=None)
    try:
        reply = await desk.peek(wanted)
    except asyncio.CancelledError:
        desk.show(dropped(desk.kiosk, wanted))
        raise
    desk.show(searched(desk.kiosk, wanted, reply))
