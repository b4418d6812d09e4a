"""The network goes and comes back: how long until the shop is there again, and is the input still there?

In the long form the seconds are real; in the short form the kiosk's clock leaps over its pauses.
"""

import asyncio
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random
from statistics import median

from kiosk.api.reply import Ok
from kiosk.api.requests import OrderNote
from kiosk.checkout.errands.session import AWAY_S
from tests.campaigns import history, leaping
from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.faults.case import PROFILES, Case, Phase
from tests.campaigns.faults.screens import ScreenVisit
from tests.campaigns.faults.stand import Stand, standing
from tests.campaigns.glass import application
from tests.campaigns.proxy.fault import Fault, Pause, Reach, Way
from tests.campaigns.proxy.proxy import Proxy, nothing

ROUNDS = 50
AT_MOST_S = 3.0


@asynccontextmanager
async def refused(_: Proxy) -> AsyncIterator[None]:
    """Connections are refused."""
    yield


@asynccontextmanager
async def silent(proxy: Proxy) -> AsyncIterator[None]:
    """Calls are taken and never answered; those that were begun stay so when the network is back."""
    proxy.plan = lambda _: Fault("silent", Way.left, Reach.NEVER)
    await proxy.listen()
    yield
    proxy.plan = nothing
    await proxy.refuse(those_open=False)


@asynccontextmanager
async def swallowed(proxy: Proxy) -> AsyncIterator[None]:
    """Calls are lost on the way, and tried again by the system, further and further apart."""
    with socket.socket() as deaf, socket.socket() as waiting:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        deaf.bind(("127.0.0.1", proxy.port))
        deaf.listen(0)
        waiting.connect(deaf.getsockname())
        yield


_OUTAGES = (refused, silent, swallowed)


def campaign(cases: Cases, pause: Pause = asyncio.sleep) -> Report:
    """So many rounds; `pause` is how an outage passes."""
    application()
    return leaping.run(_all(cases, pause))


async def _all(cases: Cases, pause: Pause) -> Report:
    report, seconds = Report(), []
    async with standing() as stand:
        for number in cases.numbers():
            report.played += 1
            round_ = _Round(stand, cases.dice(number), number, pause)
            for wrong in await round_.wrongs():
                report.violated(number, f"{wrong} [{round_.outage.__name__}]")
            seconds.append(round_.seconds)
    if pause is asyncio.sleep and seconds:
        worst = max(seconds)
        told = f"{median(seconds):.2f} s median, {worst:.2f} s at most"
        report.tell("network back to first good answer", told, f"≤ {AT_MOST_S:.0f} s", met=worst <= AT_MOST_S)
    return report


class _Round:
    """A note is being written when the network goes."""

    def __init__(self, stand: Stand, dice: Random, number: int, pause: Pause) -> None:
        self._stand, self._pause = stand, pause
        self._away_s = dice.uniform(0, 2 * AWAY_S)
        self.outage = _OUTAGES[number % len(_OUTAGES)]
        self._case = Case(dice.choice(PROFILES), "OrderNote", Phase.SEND, "refused", Reach.NEVER, Reach.NEVER)
        self.seconds = 0.0

    async def wrongs(self) -> list[str]:
        """All that was wrong."""
        await self._stand.clear()
        visit = ScreenVisit(self._case, self._stand)
        try:
            return await self._played(visit)
        finally:
            await visit.close()
            await self._stand.restore(self._stand.plain)

    async def _played(self, visit: ScreenVisit) -> list[str]:
        await visit.come()
        await self._stand.cut_off("refused", self._stand.plain)
        await visit.send(OrderNote("ring twice"))
        found = ["V8 gone with the network: " + visit.lost()] if visit.lost() else []
        found += ["nobody says that the network is gone"] if visit.checkout.kiosk.online else []
        async with self.outage(self._stand.plain):
            await self._pause(self._away_s)
        self.seconds = await self._until_back(visit)
        if visit.lost() or visit.checkout.kiosk.problem:
            found.append(f"V8 it is back, and the shopper sees {visit.checkout.kiosk.problem} {visit.lost()}")
        return found + await self._sent_now(visit)

    async def _until_back(self, visit: ScreenVisit) -> float:
        clock = asyncio.get_running_loop().time
        await self._stand.plain.listen()
        begun = clock()
        if self._pause is not asyncio.sleep:
            await self._pause(AWAY_S)
        while not visit.checkout.kiosk.online:  # noqa: ASYNC110 - as a shopper would: looking
            await asyncio.sleep(0.005)
        return clock() - begun

    async def _sent_now(self, visit: ScreenVisit) -> list[str]:
        with history.overheard() as wishes:
            await visit.send(OrderNote("ring twice"))
        rows = history.left_by(OrderNote, self._stand.server.shop.effects())
        sent = [wish.reply for wish in wishes if isinstance(wish.request, OrderNote)]
        right = rows == 1 and len(sent) == 1 and isinstance(sent[0], Ok)
        return [] if right else [f"lost: tried again, {sent} left {rows} rows"]


if __name__ == "__main__":
    sys.exit(command("network", campaign, ROUNDS))
