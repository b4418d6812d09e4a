"""What can be done to a request and to its answer, one small function each."""

import asyncio
import socket
import struct
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from tests.campaigns.proxy.message import Message, answer, with_length

Pause: TypeAlias = Callable[[float], Awaitable[None]]


class Reach(Enum):
    """How far the request comes."""

    NEVER = "never"  # the shop never sees it
    HALF = "half"  # the shop sees the beginning of it
    WHOLE = "whole"  # the shop carries it out first
    LATE = "late"  # the shop carries it out when the client has long given up


@dataclass(frozen=True)
class Way:
    """Where an answer goes: the client's connection, the shop's own answer where there is one, a clock.

    The client loses patience after so many seconds.
    """

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    told: Message | None
    pause: Pause
    patience_s: float

    async def left(self) -> None:
        """Until the client has left."""
        await self.reader.read()
        self.writer.close()


Spoil: TypeAlias = Callable[[Way], Awaitable[None]]


@dataclass(frozen=True)
class Fault:
    """How far the request comes, and what the client gets for an answer."""

    name: str
    spoil: Spoil
    reach: Reach = Reach.WHOLE


async def reset(way: Way) -> None:
    """The connection ends the hard way."""
    connection: socket.socket = way.writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    way.writer.transport.abort()


async def hang_up(way: Way) -> None:
    """The connection ends politely."""
    way.writer.close()


async def silence(way: Way) -> None:
    """No answer until the client leaves."""
    await way.pause(way.patience_s)
    await way.left()


async def twice(way: Way) -> None:
    """The answer, and a copy of it."""
    way.writer.write(_told(way).whole * 2)


def says(told: Message) -> Spoil:
    """This answer instead of the shop's."""

    async def spoil(way: Way) -> None:
        way.writer.write(told.whole)

    return spoil


def after(seconds: float) -> Spoil:
    """The shop's answer, later: too late where that is longer than the client waits."""

    async def spoil(way: Way) -> None:
        if seconds >= way.patience_s:
            await silence(way)
            return
        await way.pause(seconds)
        way.writer.write(_told(way).whole)

    return spoil


def cut_at(byte: int, end: Spoil = reset) -> Spoil:
    """So many bytes of the answer, never all of them."""

    async def spoil(way: Way) -> None:
        whole = _told(way).whole
        way.writer.write(whole[: min(byte, len(whole) - 1)])
        await way.writer.drain()
        await end(way)

    return spoil


def drip(every_s: float) -> Spoil:
    """The answer, one byte at a time, for as long as the client waits."""

    async def spoil(way: Way) -> None:
        whole = _told(way).whole
        some = int(way.patience_s / every_s)
        for byte in whole[:some]:
            way.writer.write(bytes((byte,)))
            await way.pause(every_s)
        if len(whole) > some:
            await way.left()

    return spoil


def length(more: int) -> Spoil:
    """An answer that says it is longer than it is, or shorter; then the end."""

    async def spoil(way: Way) -> None:
        told = _told(way)
        way.writer.write(with_length(told, max(0, len(told.body) + more)).whole)
        await way.writer.drain()
        way.writer.close()

    return spoil


def packed(piece: bytes, times: int) -> Message:
    """An answer behind gzip: a piece of it, so many times."""
    pack = zlib.compressobj(level=1, wbits=zlib.MAX_WBITS | 16)
    body = b"".join(pack.compress(piece) for _ in range(times)) + pack.flush()
    return answer(200, body, "Content-Encoding: gzip")


def _told(way: Way) -> Message:
    assert way.told is not None, "only what came whole has an answer"
    return way.told
