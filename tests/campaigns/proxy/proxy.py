"""The proxy itself: takes a request, asks the plan, has the shop carry it out, spoils the answer."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeAlias
from urllib.parse import urlsplit

from kiosk.api.client import DEADLINE_S
from tests.campaigns.proxy.fault import Fault, Pause, Reach, Way
from tests.campaigns.proxy.message import Message, read

Plan: TypeAlias = Callable[[Message], Fault | None]
_Pipe: TypeAlias = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def nothing(_: Message) -> None:
    """The plan without faults."""


class Proxy:
    """One port. `plan` says what becomes of each request; `delivered` is what the shop has got whole."""

    def __init__(self, shop: str, tls: ssl.SSLContext | None = None) -> None:
        """`shop` is where answers come from."""
        where = urlsplit(shop)
        self._shop = where.hostname, where.port
        self._tls = tls
        self._reserved = _reserved()
        self._port: int = self._reserved.getsockname()[1]
        self._server: asyncio.Server | None = None
        self._open: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = {}
        self._idle: list[_Pipe] = []
        self._held: list[Message] = []
        self.plan: Plan = nothing
        self.pause: Pause = asyncio.sleep
        self.patience_s = DEADLINE_S
        self.connections = 0
        self.seen: list[Message] = []
        self.delivered: list[Message] = []

    @property
    def port(self) -> int:
        """Where it listens, or did."""
        return self._port

    @property
    def address(self) -> str:
        """The shop's address, for the client."""
        return f"https://localhost:{self._port}" if self._tls else f"http://127.0.0.1:{self._port}"

    async def listen(self, tls: ssl.SSLContext | None = None) -> None:
        """Takes calls; after `refuse` where it did before, with another certificate if one is given."""
        context = tls or self._tls
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port, ssl=context)

    async def slam(self) -> None:
        """Takes each call and hangs up at once."""
        self._server = await asyncio.start_server(_slam, "127.0.0.1", self._port)

    async def refuse(self, *, those_open: bool = True) -> None:
        """Takes no call any more, and ends those under way, unless they are to stay as they are."""
        if self._server:
            self._server.close()
            self._server = None
        for writer in self._open if those_open else ():
            writer.close()

    async def rest(self) -> None:
        """What is late arrives now: after all that the client did meanwhile."""
        while self._held:
            await self._delivered(self._held.pop(0))

    async def close(self) -> None:
        """Ends everything."""
        await self.refuse(those_open=False)
        await self.rest()
        for writer in self._open:
            writer.transport.abort()
        await asyncio.gather(*filter(None, self._open.values()))
        for _, writer in self._idle:
            await _ended(writer)
        self._reserved.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open[writer] = asyncio.current_task()
        try:
            while request := await read(reader):
                self.seen.append(request)
                await self._pass_on(request, reader, writer)
        except _LEFT:
            pass
        finally:
            await _ended(writer)
            del self._open[writer]

    async def _pass_on(
        self, request: Message, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        fault = self.plan(request)
        if fault is None:
            writer.write((await self._delivered(request)).whole)
            return
        told = await self._delivered(request) if fault.reach is Reach.WHOLE else None
        if fault.reach is Reach.HALF:
            await self._half_delivered(request)
        if fault.reach is Reach.LATE:
            self._held.append(request)
        await fault.spoil(Way(reader, writer, told, self.pause, self.patience_s))
        await writer.drain()

    async def _delivered(self, request: Message) -> Message:
        self.delivered.append(request)
        while self._idle:
            told = await self._asked(self._idle.pop(), request)
            if told:
                return told
            # The shop ends what was idle for long, and may have done so just now.
        told = await self._asked(await self._pipe(), request)
        assert told is not None, f"the shop did not answer {request.target}"
        return told

    async def _asked(self, pipe: _Pipe, request: Message) -> Message | None:
        """The shop's answer; None where it had ended this pipe."""
        reader, writer = pipe
        told = None
        with suppress(ConnectionError):
            writer.write(request.whole)
            told = await read(reader)
        if told:
            self._idle.append(pipe)
        else:
            await _ended(writer)
        return told

    async def _half_delivered(self, request: Message) -> None:
        _, writer = await self._pipe()
        writer.write(request.whole[: len(request.whole) // 2])
        await writer.drain()
        await _ended(writer)

    async def _pipe(self) -> _Pipe:
        while self._idle:
            reader, writer = self._idle.pop()
            if not reader.at_eof():
                return reader, writer
            await _ended(writer)
        return await asyncio.open_connection(*self._shop)


def _reserved() -> socket.socket:
    """A port that stays this proxy's: else another program may get it while the network is gone."""
    taken = socket.socket()
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    taken.bind(("127.0.0.1", 0))
    return taken


# The client has; of a TLS connection Python 3.11 says so in the other two ways.
_LEFT = (ConnectionError, ssl.SSLError, AttributeError)


async def _slam(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await _ended(writer)


async def _ended(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(ConnectionError, ssl.SSLError):
        await writer.wait_closed()


@asynccontextmanager
async def proxying(shop: str, tls: ssl.SSLContext | None = None) -> AsyncIterator[Proxy]:
    """A proxy in front of that shop, for as long as the context lasts."""
    proxy = Proxy(shop, tls)
    await proxy.listen()
    try:
        yield proxy
    finally:
        await proxy.close()
