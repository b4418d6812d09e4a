"""One case of the hostile shop: an honest way to some request, and a lie for its answer."""

from collections.abc import Callable
from random import Random

from tests.campaigns.hostile.at_the_glass import AtTheGlass
from tests.campaigns.hostile.attack import Attack
from tests.campaigns.hostile.lies import LIES, Lie
from tests.campaigns.hostile.moments import Moment
from tests.campaigns.proxy.fault import Fault
from tests.campaigns.proxy.message import Message


async def server(here: AtTheGlass, dice: Random, turn: int) -> Attack:
    """Plays it: each lie in its turn."""
    lie = LIES[turn % len(LIES)]
    moment = dice.choice(lie.at)
    attack = Attack(f"{lie.name} at {moment.name}")
    told = lie.told_by(dice, here.shop.elsewhere)
    await here.come()
    await moment.go(here)
    here.seen[:] = [here.kiosk]
    with here.probe:
        here.shop.lie = _told_at(moment, told)
        await moment.do(here)
        here.paint()
    attack.cost = here.probe.cost
    attack.wrongs += _wrongs(here, lie)
    attack.wrongs += [wrong for wrong in (await here.leave(),) if wrong] + here.complaints()
    return attack


def _told_at(moment: Moment, lie: Fault) -> Callable[[Message], Fault | None]:
    return lambda message: lie if moment.awaits(message) else None


def _wrongs(here: AtTheGlass, lie: Lie) -> list[str]:
    found = list(dict.fromkeys(lie.wrong(here)))
    if here.shop.strayed:
        found.append("V5 another host was called because of a redirect")
    if not here.shop.told:
        found.append("the campaign itself: nobody asked, so nobody lied")
    return found
