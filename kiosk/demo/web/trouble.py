"""Carries out the faults of the dial, around the whole application."""

import asyncio
from http import HTTPStatus
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.demo.faults import WIRE_KINDS, Fault
from kiosk.demo.shop.shop import Shop
from kiosk.demo.web.exchange import COOKIES, path_of

_SPARED = ("/demo", "/faults", "/till", "/outbox", "/hpp", "/web-checkout", "/static", "/fonts", "/media")
_MAINTENANCE = "<!doctype html><title>Maintenance</title><h1>We are back in a moment</h1>"


class Trouble:
    def __init__(self, app: ASGIApp, shop: Shop) -> None:
        self._app = app
        self._shop = shop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        fault = self._fault(scope) if scope["type"] == "http" else None
        if fault is None:
            await self._app(scope, receive, send)
        elif fault.kind in _INSTEAD:
            await _INSTEAD[fault.kind](fault)(scope, receive, send)
        elif fault.kind == "drop_before":
            await _cut(receive, send)
        else:
            await self._after(fault, scope, receive, send)

    def _fault(self, scope: Scope) -> Fault | None:
        path = path_of(scope)
        if path == "/" or path.startswith(_SPARED):
            return None
        page = Request(scope).query_params.get("page", "")
        return self._shop.faults.take(WIRE_KINDS, page, path)

    async def _after(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request take effect, then spoil the answer."""
        if fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        if fault.kind == "expire":
            self._expire(Request(scope))
        if fault.kind in ("slow", "expire"):
            await self._app(scope, receive, send)
            return
        answer = await _caught(self._app, scope, receive)
        await _spoilt(fault, answer, receive, send)

    def _expire(self, request: Request) -> None:
        for name in COOKIES:
            self._shop.forget(request.cookies.get(name, ""))


async def _caught(app: ASGIApp, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
    """Start and body of the answer, held back."""
    messages: list[Message] = []

    async def keep(message: Message) -> None:
        messages.append(message)

    await app(scope, receive, keep)
    return messages[0], b"".join(message.get("body", b"") for message in messages[1:])


async def _spoilt(fault: Fault, answer: tuple[Message, bytes], receive: Receive, send: Send) -> None:
    start, body = answer
    if fault.kind == "drop_after":
        await _cut(receive, send)
    elif fault.kind == "half":
        await send(start)
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        await _cut(receive, send)
    elif fault.kind == "drip":
        await _drip(start, body, fault.seconds, send)
    else:
        await send(_with_length(start, broken := _broken(body)))
        await send({"type": "http.response.body", "body": broken})


async def _drip(start: Message, body: bytes, seconds: float, send: Send) -> None:
    pieces = max(1, min(len(body), int(seconds / 0.1)))
    size = -(-len(body) // pieces) or 1
    await send(start)
    for place in range(0, len(body), size):
        await asyncio.sleep(seconds / pieces)
        await send({"type": "http.response.body", "body": body[place : place + size], "more_body": True})
    await send({"type": "http.response.body", "body": b""})


def _broken(body: bytes) -> bytes:
    """Python's literals and a trailing comma, as in the API's own document."""
    text = body.replace(b"null", b"None").replace(b"true", b"True")
    return text[:-1] + b",}" if text.endswith(b"}") else text + b","


def _with_length(start: Message, body: bytes) -> Message:
    rest = [pair for pair in start["headers"] if pair[0] != b"content-length"]
    return {**start, "headers": [*rest, (b"content-length", str(len(body)).encode())]}


async def _cut(receive: Receive, send: Send) -> None:
    """Close the connection under the answer; uvicorn's `send` is a method of the exchange that owns it."""
    transport = cast("Any", send).__self__.transport
    transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


def _status(fault: Fault) -> Response:
    headers = {
        301: {"Location": "/users/login/"},
        302: {"Location": "/users/login/"},
        429: {"Retry-After": "5"},
    }
    if fault.status == HTTPStatus.NOT_MODIFIED:
        return Response(status_code=fault.status)  # it has no body, by HTTP's own rule
    if fault.status >= 500:
        return HTMLResponse(f"<h1>{fault.status}</h1>", fault.status)
    return JSONResponse({"detail": "The fault dial says no."}, fault.status, headers.get(fault.status))


def _html(_fault: Fault) -> Response:
    return HTMLResponse(_MAINTENANCE)


_INSTEAD = {"status": _status, "html": _html}
