"""What happens to a session without a touch: lost or late replies, expiry, time, money, a kill."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from kiosk.demo.faults import SHOP_KINDS, Fault
from tests.campaigns.sessions.fates import Fate, trip
from tests.campaigns.sessions.scene import Scene

Happening: TypeAlias = Callable[[Scene], Awaitable[None]]

WAITS_S = (0.03, 0.5, 3.0, 11.0, 61.0, 130.0, 900.0)


async def answer(scene: Scene) -> None:
    """The next requests fare badly."""
    for _ in range(scene.dice.choice((1, 1, 1, 2, 4))):
        fate = scene.dice.choice([fate for fate in Fate if fate is not Fate.FINE])
        scene.story.append(fate.value)
        scene.trouble.planned.append(trip(fate, scene.dice))


async def timeout(scene: Scene) -> None:
    """Time goes by without a touch."""
    seconds = scene.dice.choice(WAITS_S)
    scene.story.append(f"{seconds} s")
    await scene.wait(seconds)


async def expiry(scene: Scene) -> None:
    """The session ends at the shop."""
    scene.happen("expiry", lambda: scene.store.expire([scene.line.session or ""]))


async def clock(scene: Scene) -> None:
    """The shop's clock jumps by days."""
    scene.story.append("clock")
    scene.store.clock_off_s += scene.dice.choice((-86_400.0, 86_400.0, 3_600.0))


async def kill(scene: Scene) -> None:
    scene.story.append("kill")
    await scene.kill()


async def paid(scene: Scene) -> None:
    """The shopper pays on the phone."""
    scene.happen("paid by phone", lambda: scene.store.pay_by_phone(scene.line.session, paid=True))


async def declined(scene: Scene) -> None:
    scene.happen("declined", lambda: scene.store.pay_by_phone(scene.line.session, paid=False))


async def paid_later(scene: Scene) -> None:
    """The provider's notification comes after a while, perhaps to the next shopper."""
    key, seconds = scene.line.session, scene.dice.choice((5.0, 119.0, 121.0, 300.0))
    scene.story.append(f"paid in {seconds} s")
    scene.loop.call_later(seconds, lambda: scene.store.pay_by_phone(key, paid=True))


async def paid_at_till(scene: Scene) -> None:
    scene.happen("paid at till", lambda: scene.store.pay_at_till(scene.line.session))


async def reprice(scene: Scene) -> None:
    scene.happen("reprice", lambda: scene.store.reprice(scene.dice))


async def sell_out(scene: Scene) -> None:
    scene.happen("sell out", lambda: scene.store.sell_out(scene.dice))


async def other_basket(scene: Scene) -> None:
    scene.happen("other basket", lambda: scene.store.swap_basket(scene.line.session, scene.dice))


async def oddity(scene: Scene) -> None:
    """The shop misbehaves in a way of its own, once."""
    kind = scene.dice.choice(SHOP_KINDS)
    scene.happen(kind, lambda: scene.store.shop.faults.add(Fault(kind)))


async def stormy(scene: Scene) -> None:
    """From now on things go wrong by chance, or no more."""
    scene.trouble.chance = scene.dice.choice((0.0, 0.0, 0.2, 0.6))
    scene.story.append(f"chance {scene.trouble.chance}")


MONEY: tuple[Happening, ...] = (paid, paid, declined, paid_later, paid_at_till)
WORLD: tuple[Happening, ...] = (
    *(answer,) * 6,
    *(timeout,) * 4,
    *(stormy,) * 3,
    *(oddity,) * 3,
    *(reprice, sell_out) * 2,
    expiry,
    clock,
    kill,
    other_basket,
)
