"""The way between client and store, in this process, with all its faults."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeAlias

import httpx

from tests.campaigns.sessions.fates import Fate, Trip

Raw: TypeAlias = tuple[int, list[tuple[bytes, bytes]], bytes]
Deliver: TypeAlias = Callable[[httpx.Request, bytes], Awaitable[Raw]]

_HTML = [(b"content-type", b"text/html")]
_JSON = [(b"content-type", b"application/json")]
_INSTEAD: dict[Fate, Raw] = {
    Fate.BROKEN: (503, _HTML, b"<h1>503</h1>"),
    Fate.BROKEN_AFTER: (502, _HTML, b"<h1>502</h1>"),
    Fate.TOO_OFTEN: (429, [*_JSON, (b"retry-after", b"5")], b'{"detail": "slow down"}'),
    Fate.MAINTENANCE: (200, _HTML, b"<!doctype html><h1>We are back in a moment</h1>"),
    Fate.SIGNED_OUT: (401, _JSON, b'{"detail": "sign in"}'),
}
_NEVER_ARRIVES = frozenset({Fate.BROKEN, Fate.TOO_OFTEN, Fate.MAINTENANCE, Fate.SIGNED_OUT})


class Wire(httpx.AsyncBaseTransport):
    """One client's way to the store. A request that has left goes on without its client."""

    def __init__(
        self,
        deliver: Deliver,
        forget: Callable[[httpx.Request], None],
        fate: Callable[[], Trip],
        keep: set[asyncio.Task[Raw]],
    ) -> None:
        self._deliver = deliver
        self._forget = forget
        self._fate = fate
        self._keep = keep
        self.dead = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        trip = self._fate()
        if self.dead or trip.fate is Fate.REFUSED:
            raise httpx.ConnectError("refused", request=request)
        await request.extensions["trace"]("http11.send_request_headers.started", {})
        body = await request.aread()
        under_way = asyncio.get_running_loop().create_task(self._there(request, body, trip))
        self._keep.add(under_way)
        under_way.add_done_callback(self._keep.discard)
        status, headers, content = await asyncio.shield(under_way)
        await asyncio.sleep(trip.back_s)
        if self.dead or trip.fate in (Fate.LOST_BEFORE, Fate.LOST_AFTER):
            raise httpx.ReadError("reset", request=request)
        if trip.fate is Fate.HALF:
            return httpx.Response(status, headers=headers, stream=_Half(content))
        return httpx.Response(status, headers=headers, content=content)

    async def _there(self, request: httpx.Request, body: bytes, trip: Trip) -> Raw:
        await asyncio.sleep(trip.there_s)
        if trip.fate is Fate.LOST_BEFORE:
            return 0, [], b""
        if trip.fate not in _NEVER_ARRIVES:
            if trip.fate is Fate.EXPIRED:
                self._forget(request)
            answer = await self._deliver(request, body)
            if trip.fate not in _INSTEAD:
                return answer
        return _INSTEAD[trip.fate]


class _Half(httpx.AsyncByteStream):
    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content[: len(self._content) // 2]
        raise httpx.ReadError("cut")


async def asked(app: Any, request: httpx.Request, body: bytes) -> Raw:
    """What an ASGI application answers, whole."""
    sent: list[dict[str, Any]] = []
    received = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> dict[str, Any]:
        return next(received, {"type": "http.disconnect"})

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(_scope(request), receive, send)
    content = b"".join(message.get("body", b"") for message in sent[1:])
    return sent[0]["status"], list(sent[0]["headers"]), content


def _scope(request: httpx.Request) -> dict[str, Any]:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.url.scheme,
        "path": request.url.path,
        "raw_path": request.url.raw_path.split(b"?")[0],
        "query_string": request.url.query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "server": (request.url.host, request.url.port),
        "client": ("127.0.0.1", 1),
    }
