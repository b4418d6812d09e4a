"""What one answer may cost the thread that paints: each read, each head and each chunk is Python's work."""

import ssl
from collections.abc import Iterable
from typing import Any

from kiosk.api.lean_httpx import httpcore, httpx
from kiosk.api.unpacking import TooLarge

LARGEST_PACKED = 1 << 20
MOST_BYTES = LARGEST_PACKED + (128 << 10)
"""Heads and the lengths of chunks stand beside the body."""
MOST_READS = 2_000
"""A megabyte comes in 725 packets of an Ethernet's size."""
MOST_HEADS = 20
"""`100 Continue` may come before an answer, and nobody needs it often."""
MOST_PIECES = 2_000
AT_ONCE = 8 << 10
"""Bytes parsed before the loop turns again."""

_HEAD = b"HTTP/1."


async def whole_body(response: httpx.Response) -> bytes:
    """Its bytes as they came, never unpacked: httpx unpacks a chunk whole, however large it becomes.

    TooLarge beyond the bounds; the response is closed by then.
    """
    data, pieces = bytearray(), 0
    assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101
    async for piece in response.stream:
        data += piece
        pieces += 1
        if len(data) > LARGEST_PACKED or pieces > MOST_PIECES:
            # A generator that is left before its end says so in the log, and closes nothing.
            await response.aclose()
            raise TooLarge
    return bytes(data)


def keep_budget(http: httpx.AsyncClient) -> None:
    """From now on no answer costs this client more. A test fails where httpcore changes."""
    transport: Any = http._transport  # noqa: SLF001 - httpx has no public way to its connections
    if isinstance(transport, httpx.AsyncHTTPTransport):
        pool: Any = transport._pool  # noqa: SLF001
        pool._network_backend = _Network(pool._network_backend)  # noqa: SLF001


class _Network(httpcore.AsyncNetworkBackend):
    def __init__(self, network: httpcore.AsyncNetworkBackend) -> None:
        self._network = network

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _Stream(await self._network.connect_tcp(host, port, timeout, local_address, socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._network.sleep(seconds)


class _Stream(httpcore.AsyncNetworkStream):
    """Counts since the last request was written."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._forget()

    def _forget(self) -> None:
        self._bytes, self._reads, self._heads = 0, 0, 0

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        data = await self._stream.read(min(max_bytes, AT_ONCE), timeout)
        self._bytes += len(data)
        self._reads += 1
        self._heads += data.count(_HEAD)
        if self._bytes > MOST_BYTES or self._reads > MOST_READS or self._heads > MOST_HEADS:
            raise TooLarge
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        self._forget()
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        return _Stream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
