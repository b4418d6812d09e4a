"""One case of a hostile picture: goods are scanned whose pictures come from the lying shop."""

from collections.abc import Callable
from itertools import count
from random import Random
from typing import Any

from tests.campaigns.hostile.at_the_glass import AtTheGlass
from tests.campaigns.hostile.attack import Attack
from tests.campaigns.hostile.pictures import picture
from tests.campaigns.hostile.retold import retold
from tests.campaigns.proxy import fault
from tests.campaigns.proxy.fault import Fault
from tests.campaigns.proxy.message import Message, answer

_BESIDE = 2
_PLACES = count()
_CODES = ("KRM-0001", "MTF-0005")
_KINDS = ("image/png", "image/png", "image/jpeg", "image/webp", "text/html", "image/svg+xml")


async def goods(here: AtTheGlass, dice: Random, turn: int) -> Attack:
    """Plays it: each kind in its turn, and two others beside it.

    A picture is asked for once by its address, so each time it is played it has addresses of its own.
    """
    drawn = [picture(dice, turn), *(picture(dice, dice.randrange(99)) for _ in range(_BESIDE))]
    attack = Attack(", ".join(name for name, _ in drawn))
    served = [fault.says(answer(200, data, kind=dice.choice(_KINDS[:4]))) for _, data in drawn]
    await here.come()
    with here.probe:
        here.shop.lie = _serves(here, next(_PLACES), served)
        for code in _CODES:
            await here.shopper.scan(code)
        await here.glass.program.pictures._tasks.ended()
        here.paint()
    attack.cost = here.probe.cost
    if here.shop.told <= len(_CODES):
        attack.wrongs.append("the campaign itself: nobody asked for a picture")
    if here.kiosk.problem or not here.kiosk.order.basket:
        attack.wrongs.append(f"V8 a picture is in the shopper's way: {here.kiosk.problem}")
    attack.wrongs += [wrong for wrong in (await here.leave(),) if wrong] + here.complaints()
    return attack


def _serves(here: AtTheGlass, place: int, pictures: list[fault.Spoil]) -> Callable[[Message], Fault | None]:
    """Answers with addresses of the lying shop, and what stands there."""
    led = Fault("led here", retold(lambda told: _led(told, f"{here.shop.address}/media/{place}")))

    def plan(message: Message) -> Fault | None:
        if "/media/" in message.target:
            product = int(message.target.rpartition("-")[2])
            return Fault("a picture", pictures[product % len(pictures)])
        return led if "/baskets/" in message.target else None

    return plan


def _led(told: Any, address: str) -> Any:
    for item in (told.get("basket") or {}).get("basketitem_set", ()):
        item["image"] = f"{address}-{item['product']['pk']}"
    return told
