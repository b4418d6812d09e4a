"""Every recorded answer, cut at every byte: unknown, and then the truth.

Each cut is made in the kiosk's own client; every so many bytes also on a real socket, in the proxy.
"""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from kiosk.api.client import Client
from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.api.requests import OrderNote, OrderSelection
from kiosk.api.shop import ReadOrder
from kiosk.checkout.desk import outcome
from tests.api.samples import DOCUMENT, VARIANTS
from tests.api.services import SENT
from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.proxy.fault import Fault, Reach, Spoil, Way, hang_up, reset
from tests.campaigns.proxy.message import answer
from tests.campaigns.proxy.proxy import Plan, Proxy, proxying
from tests.campaigns.proxy.torn import Torn

_REQUESTS = {service.page: service.request for service in SENT}
_BY_ITSELF = (Repeat.READ, Repeat.ASK, Repeat.SET)
_ON_A_SOCKET_EVERY = 61
_NOWHERE = "http://shop.example"


class Cut(NamedTuple):
    """One sample, cut before this byte of its body."""

    sample: Path
    at: int
    body: bytes

    @property
    def request(self) -> Request:
        """What the sample answers; a variant may answer anything."""
        return _REQUESTS.get(self.sample.stem, OrderNote("ring"))


def cuts() -> Iterator[Cut]:
    """Every byte of every sample."""
    for sample in (*DOCUMENT, *VARIANTS):
        body = sample.read_bytes().strip()
        yield from (Cut(sample, at, body) for at in range(len(body)))


EVERY = sum(1 for _ in cuts())


def campaign(cases: Cases) -> Report:
    """Plays as many cuts as there are cases, evenly spread over all."""
    return asyncio.run(_all(cases))


async def _all(cases: Cases) -> Report:
    report, every = Report(), list(cuts())
    torn = Torn(b"", None, length=True)
    client = Client(_NOWHERE, transport=torn)
    async with proxying(_NOWHERE) as proxy:
        near = Client(proxy.address)
        with patch.object(outcome, "pause_s", lambda _: 0.0):
            for number in cases.numbers():
                cut = every[number * EVERY // cases.count % EVERY]
                report.played += 1
                for wrong in await _wrongs(cut, torn, client):
                    report.violated(number, wrong)
                if number % _ON_A_SOCKET_EVERY == 0:
                    for wrong in await _on_a_socket(cut, proxy, near):
                        report.violated(number, wrong)
        await near.close()
    await client.close()
    return report


async def _wrongs(cut: Cut, torn: Torn, client: Client) -> list[str]:
    """With a length, as a connection that broke; without one, as an answer that only looks whole."""
    found = []
    torn.body, torn.at = cut.body, cut.at
    for torn.length, why in ((True, (Why.CUT,)), (False, (Why.UNREADABLE, Why.NOT_THE_SHOP))):
        reply = await client.send(cut.request)
        if not isinstance(reply, Unknown) or reply.why not in why:
            found.append(_told(cut, reply))
    if cut.sample in DOCUMENT:
        found += await _settled(cut, torn, client)
    return found


async def _settled(cut: Cut, torn: Torn, client: Client) -> list[str]:
    """The look finds an unchanged order; a request that is sent again gets a whole reply."""
    outcome.REPEATS.forget()
    sent: list[Request] = []

    async def send(request: Request) -> Reply:
        if isinstance(request, ReadOrder):
            return Ok(PreOrder())
        torn.at = None if sent else cut.at
        sent.append(request)
        return await client.send(request)

    reply = await outcome.settled(send, cut.request, PreOrder())
    return [] if _is_right(cut.request, reply, len(sent)) else [f"looked up: {_told(cut, reply)}"]


def _is_right(request: Request, reply: Reply, times: int) -> bool:
    if request.repeat in _BY_ITSELF and not isinstance(request, OrderSelection):
        # Sent again, or seen on the order: a note that is cleared is as wanted.
        return isinstance(reply, Ok) and times <= 2
    return times == 1


async def _on_a_socket(cut: Cut, proxy: Proxy, client: Client) -> list[str]:
    told = answer(200, cut.body)
    found = []
    for end in (reset, hang_up):
        for at in (cut.at % len(told.head), len(told.head) + cut.at):
            proxy.plan = _always(Fault("cut", _part(told.whole[:at], end), Reach.NEVER))
            reply = await client.send(cut.request)
            if reply != Unknown(Why.CUT):
                found.append(f"on a socket: {_told(cut, reply)}")
    return found


def _always(fault: Fault) -> Plan:
    return lambda _: fault


def _part(some: bytes, end: Spoil) -> Spoil:
    async def spoil(way: Way) -> None:
        way.writer.write(some)
        await way.writer.drain()
        await end(way)

    return spoil


def _told(cut: Cut, reply: Reply) -> str:
    return f"{cut.sample.stem} cut at byte {cut.at} of {len(cut.body)} became {reply!r:.100}"


if __name__ == "__main__":
    sys.exit(command("bytes", campaign, EVERY))
