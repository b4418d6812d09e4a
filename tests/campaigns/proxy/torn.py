"""A transport whose answers end in the middle: what the proxy does, a thousand times quicker."""

from collections.abc import AsyncIterator

import httpx

_KIND = {"Content-Type": "application/json"}


class Torn(httpx.AsyncBaseTransport):
    """Answers with `body` up to the byte `at`; whole where that is None.

    With a `length` the client knows that something is missing; without one, the end looks like any other.
    """

    def __init__(self, body: bytes, at: int | None, *, length: bool) -> None:
        self.body, self.at, self.length = body, at, length

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.extensions["trace"]("http11.send_request_headers.started", {})
        length = {"Content-Length": str(len(self.body))} if self.length else {}
        broken = self.length and self.at is not None
        return httpx.Response(
            200, headers=_KIND | length, stream=_Stream(self.body[: self.at], broken=broken)
        )


class _Stream(httpx.AsyncByteStream):
    def __init__(self, body: bytes, *, broken: bool) -> None:
        self._body, self._broken = body, broken

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
        if self._broken:
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
