"""A busy answer costs no more than an ordinary one: whatever makes the thread that paints work is counted.

The rule: every kind of event that a stranger can repeat (reads, heads, chunks, bytes) has an end of its own.
"""

import asyncio
import ssl
from typing import Any

import httpcore
import pytest

from kiosk.api.budget import AT_ONCE, LARGEST_PACKED, MOST_BYTES, MOST_HEADS, MOST_PIECES, MOST_READS, _Stream
from kiosk.api.client import Client
from kiosk.api.picture_line import PictureLine
from kiosk.api.reply import Ok, Unknown, Why
from kiosk.api.requests import OrderNote
from kiosk.api.unpacking import TooLarge
from tests.api.loopback import Answer, Loopback, hang_up, listening, said, silence, then, visit
from tests.api.samples import envelope
from tests.conftest import Loop

NOTE = OrderNote("x")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


def in_chunks(body: bytes, of: int) -> bytes:
    pieces = (body[at : at + of] for at in range(0, len(body), of))
    return CHUNKED + b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


BUSY: dict[str, bytes | Answer] = {
    "chunks of one byte": in_chunks(b" " * 100_000, of=1),
    "one chunk too many": in_chunks(envelope().ljust(10 * MOST_PIECES + 1), of=10),
    "a storm of continues": CONTINUE * 5_000 + said(body=envelope()),
    "one continue too many": CONTINUE * MOST_HEADS + said(body=envelope()),
    "continues without end": then(CONTINUE * 5_000, silence),
    "early hints": b"HTTP/1.1 103 Early\r\n\r\n" * 5_000 + said(body=envelope()),
    "a body too large": said(body=b" " * (LARGEST_PACKED + 1)),
    "a body without an end": then(HEAD + b"\r\n" + b" " * (LARGEST_PACKED + 1), silence),
    "one chunk too large": in_chunks(b" " * (LARGEST_PACKED + 1), of=1 << 21),
}


@pytest.mark.parametrize("busy", BUSY.values(), ids=BUSY)
def test_a_busy_answer_is_left(loop: Loop, busy: bytes | Answer) -> None:
    """On the loop of the program: what is left there before its end must not raise in the log."""

    async def run() -> object:
        there = Loopback(busy)
        async with listening(there):
            client = Client(there.address)
            try:
                return await client.send(NOTE)
            finally:
                await client.close()

    assert loop.run(run()) == Unknown(Why.TOO_LARGE)


@pytest.mark.parametrize("busy", BUSY.values(), ids=BUSY)
def test_so_is_a_busy_picture(loop: Loop, busy: bytes | Answer) -> None:
    async def run() -> object:
        there = Loopback(busy)
        async with listening(there):
            line = PictureLine(("127.0.0.1",), plain_http=True)
            try:
                return await line.fetch(f"{there.address}/a.png")
            finally:
                await line.close()

    assert loop.run(run()) is None


@pytest.mark.parametrize(
    "fine",
    [
        in_chunks(envelope().ljust(1000 * 1000), of=1000),
        in_chunks(envelope().ljust(5 * MOST_PIECES), of=10),
        CONTINUE * (MOST_HEADS - 1) + said(body=envelope()),
        said(body=envelope().ljust(LARGEST_PACKED)),
        then(HEAD + b"\r\n" + envelope(), hang_up),
    ],
)
def test_an_ordinary_one_is_read(fine: bytes | Answer) -> None:
    assert isinstance(visit(Loopback(fine), NOTE)[0], Ok)


def test_each_request_has_a_budget_of_its_own() -> None:
    large = said(body=envelope().ljust(LARGEST_PACKED))
    there = Loopback(large)
    assert all(isinstance(reply, Ok) for reply in visit(there, NOTE, NOTE, NOTE))
    assert there.connections == 1


class _Drip(httpcore.AsyncNetworkStream):
    """Gives a little with each read, for ever."""

    def __init__(self, drop: bytes) -> None:
        self.drop, self.reads, self.asked = drop, 0, set[int]()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        self.reads += 1
        self.asked.add(max_bytes)
        return self.drop[:max_bytes]

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        pass

    async def aclose(self) -> None:
        pass

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        return self

    def get_extra_info(self, info: str) -> Any:
        return None


async def _read_for_ever(stream: httpcore.AsyncNetworkStream) -> None:
    while True:
        await stream.read(65_536)


@pytest.mark.parametrize(
    ("drop", "reads"),
    [(b"a", MOST_READS), (b"a" * 65_536, MOST_BYTES // AT_ONCE), (b"HTTP/1.1 100", MOST_HEADS)],
)
def test_reads_have_an_end(drop: bytes, reads: int) -> None:
    async def run() -> None:
        drip = _Drip(drop)
        stream = await _Stream(drip).start_tls(ssl.create_default_context())
        for _ in range(2):
            await stream.write(b"GET / HTTP/1.1")
            drip.reads = 0
            with pytest.raises(TooLarge):
                await _read_for_ever(stream)
            assert drip.reads == reads + 1
        assert drip.asked == {AT_ONCE}

    asyncio.run(run())
