"""Refuses a change without the CSRF token of its cookie, if the shop's rules ask for one."""

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.demo.like.switches import Like
from kiosk.demo.shop.shop import Shop
from kiosk.demo.web.exchange import COOKIES, path_of

_GUARDED = ("/orders/", "/baskets/", "/address/")
_WRITES = ("POST", "PUT", "PATCH", "DELETE")


class Csrf:
    """A request without a session passes: it is the provider's or the till's."""

    def __init__(self, app: ASGIApp, shop: Shop) -> None:
        self._app = app
        self._shop = shop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = self._shop.rules.csrf or Like.CSRF_DEMANDED in self._shop.likes
        if asked and scope["type"] == "http" and _is_forged(Request(scope)):
            refusal = JSONResponse({"detail": "CSRF Failed: CSRF token missing or incorrect."}, 403)
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _is_forged(request: Request) -> bool:
    cookie = request.cookies.get("csrftoken")
    in_session = any(name in request.cookies for name in COOKIES)
    matches = bool(cookie) and request.headers.get("x-csrftoken") == cookie
    return (
        request.method in _WRITES
        and in_session
        and not matches
        and path_of(request.scope).startswith(_GUARDED)
    )
