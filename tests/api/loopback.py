"""A shop of a few scripted bytes, on a real socket."""

import asyncio
import json
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any, NamedTuple, TypeAlias

from kiosk.api.client import Client
from kiosk.api.reply import Reply
from kiosk.api.request import Request


class Seen(NamedTuple):
    """A request as it arrived; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies by name; no name may come twice."""
        pairs = [pair.partition("=") for pair in self.headers.get("cookie", "").split("; ") if pair]
        found = {name: value for name, _, value in pairs}
        assert len(found) == len(pairs)
        return found


Answer: TypeAlias = Callable[[asyncio.StreamWriter], Awaitable[None]]


class Loopback:
    """Answers one request after another from a script; the last answer is for all that follow.

    `accept` is what happens to a connection before its first request.
    """

    def __init__(self, *script: bytes | Answer) -> None:
        self.script = list(script)
        self._open: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = {}
        self.seen: list[Seen] = []
        self.accept: Answer | None = None
        self.connections = 0
        self.address = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open[writer] = asyncio.current_task()
        try:
            if self.accept:
                await self.accept(writer)
            while request := await _request(reader):
                self.seen.append(request)
                await self._answer(writer)
        except ConnectionError:
            pass  # the client gave up, as some tests want it to
        finally:
            writer.close()

    async def _answer(self, writer: asyncio.StreamWriter) -> None:
        answer = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(answer, bytes):
            writer.write(answer)
            await writer.drain()
        else:
            await answer(writer)

    async def close(self) -> None:
        """Ends every connection, and waits until that is done."""
        ending, self._open = self._open, {}
        for writer in ending:
            writer.close()
        await asyncio.gather(*filter(None, ending.values()))


async def _request(reader: asyncio.StreamReader) -> Seen | None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    method, target, _ = first.split(" ")
    return Seen(method, target, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


def said(words: Any = None, *extra: str, status: int = 200, body: bytes | None = None) -> bytes:
    """A whole answer: JSON unless `body` is given, and more header lines."""
    content: bytes = json.dumps(words).encode() if body is None else body
    lines = [
        f"HTTP/1.1 {status} .",
        "Content-Type: application/json",
        f"Content-Length: {len(content)}",
        *extra,
    ]
    return "\r\n".join([*lines, "", ""]).encode() + content


async def reset(writer: asyncio.StreamWriter) -> None:
    """Ends the connection the hard way."""
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def hang_up(writer: asyncio.StreamWriter) -> None:
    """Ends the connection politely."""
    writer.close()


def then(answer: bytes, follow: Answer) -> Answer:
    """Some bytes, and what happens next."""

    async def run(writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()
        await follow(writer)

    return run


async def silence(writer: asyncio.StreamWriter) -> None:
    """Nothing, until the client leaves."""
    while not writer.transport.is_closing():  # noqa: ASYNC110
        await asyncio.sleep(0.01)


@asynccontextmanager
async def listening(shop: Loopback, tls: ssl.SSLContext | None = None) -> AsyncIterator[Loopback]:
    """The shop at its address, on a port of its own."""
    server = await asyncio.start_server(shop.serve, "127.0.0.1", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    shop.address = f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"
    try:
        yield shop
    finally:
        server.close()
        await shop.close()
        await server.wait_closed()


async def visiting(shop: Loopback, requests: Iterable[Request], **options: Any) -> list[Reply]:
    """What a client of this shop hears, one request after another."""
    client = Client(shop.address, **options)
    try:
        return [await client.send(request) for request in requests]
    finally:
        await client.close()


def visit(
    shop: Loopback, *requests: Request, tls: ssl.SSLContext | None = None, **options: Any
) -> list[Reply]:
    """The same, from opening the shop to closing it."""

    async def run() -> list[Reply]:
        async with listening(shop, tls):
            return await visiting(shop, requests, **options)

    return asyncio.run(run())
