"""Requests and answers as they pass, whole, in bytes."""

import asyncio
import re
from typing import NamedTuple

_LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)
_PAGE = re.compile(r"[?&]page=(\w+)")


class Message(NamedTuple):
    """Head and body; the head ends with its empty line."""

    head: bytes
    body: bytes = b""

    @property
    def whole(self) -> bytes:
        """All of it."""
        return self.head + self.body

    @property
    def method(self) -> str:
        """GET, POST …; of a request only."""
        return self.head.split(b" ", 1)[0].decode()

    @property
    def target(self) -> str:
        """The address asked for; of a request only."""
        return self.head.split(b" ", 2)[1].decode()

    @property
    def page(self) -> str:
        """The checkout page it is for; empty where it names none."""
        found = _PAGE.search(self.target)
        return found[1] if found else ""


async def read(reader: asyncio.StreamReader) -> Message | None:
    """The next message; None at the end of the stream."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        return Message(head, await reader.readexactly(int(length[1]) if length else 0))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


def answer(status: int, body: bytes, *headers: str, kind: str = "application/json") -> Message:
    """One of the proxy's own."""
    lines = (f"HTTP/1.1 {status} .", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers)
    return Message("\r\n".join((*lines, "", "")).encode(), body)


def with_length(told: Message, length: int) -> Message:
    """The same message with another length in its head."""
    return Message(_LENGTH.sub(b"\r\nContent-Length: " + str(length).encode(), told.head), told.body)
