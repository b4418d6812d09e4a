"""Answers as another shop would, where a switch of the store says so."""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.demo.like.odd_values import spoilt
from kiosk.demo.like.shapes import CHECKOUT, reshaped
from kiosk.demo.like.switches import Like
from kiosk.demo.shop.shop import Shop
from kiosk.demo.web.exchange import COOKIES, path_of, session_key

_OF_THE_API = (CHECKOUT, "/baskets/", "/list/", "/product/", "/address/")


def _is_of_a_shopper(scope: Scope, path: str) -> bool:
    """Whether it is the shop's API, and not the provider, which has no session and is told as documented."""
    request = Request(scope)
    at_provider = request.query_params.get("page", "").startswith("CheckoutProvider")
    in_session = any(name in request.cookies for name in COOKIES)
    return path.startswith(_OF_THE_API) and (in_session or not at_provider)


class Different:
    """Around the whole application; with every switch off it passes all through."""

    def __init__(self, app: ASGIApp, shop: Shop) -> None:
        self._app = app
        self._shop = shop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = path_of(scope)
        if not self._shop.likes or scope["type"] != "http" or not _is_of_a_shopper(scope, path):
            await self._app(scope, receive, send)
        elif path == CHECKOUT and self._is_sent_to_sign_in(Request(scope)):
            await RedirectResponse(f"/users/auth/?next={CHECKOUT}", 302)(scope, receive, send)
        else:
            await self._app(scope, receive, self._changing(scope, send))

    def _is_sent_to_sign_in(self, request: Request) -> bool:
        session = self._shop.session(session_key(request))
        return Like.GUESTS_TO_SIGN_IN in self._shop.likes and not (session and session.user)

    def _changing(self, scope: Scope, send: Send) -> Send:
        page = Request(scope).query_params.get("page", "")
        held: list[Message] = []

        async def changed(message: Message) -> None:
            held.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                for one in self._told(held, path_of(scope), page):
                    await send(one)

        return changed

    def _told(self, held: list[Message], path: str, page: str) -> list[Message]:
        start, body = held[0], b"".join(one.get("body", b"") for one in held[1:])
        kinds = dict(start["headers"])
        if not kinds.get(b"content-type", b"").startswith(b"application/json"):
            return held
        told = self._different(json.loads(body), path, page)
        written = json.dumps(told, ensure_ascii=False).encode()
        rest = [pair for pair in start["headers"] if pair[0] != b"content-length"]
        headers = [*rest, (b"content-length", str(len(written)).encode())]
        return [{**start, "headers": headers}, {"type": "http.response.body", "body": written}]

    def _different(self, body: Any, path: str, page: str) -> Any:
        likes = self._shop.likes
        shaped = reshaped(body, path, page, likes) if isinstance(body, dict) else body
        return spoilt(shaped, likes)
