"""In front of the whole store: whom it answers, for which host, from which page, and how much it reads."""

from hmac import compare_digest

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.demo.shop.words import Words, language_of
from kiosk.demo.web.access import Who, rows_for, who_may
from kiosk.demo.web.body import TooLargeError, TooSlowError, read_whole

COOKIE = "stand"
_PREFIX = "/stand/"
_THIS_MACHINE = ("127.0.0.1", "::1")
_FOR_OTHERS = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
_READS = ("GET", "HEAD")


class Guard:
    """Nothing is answered but what the table names, to whom it names.

    `names` are the hosts the store is known by. `token` is the secret of the stand: `/stand/TOKEN` puts it
    into a cookie, and `/stand/TOKEN/…` is the store for a kiosk elsewhere.
    """

    def __init__(self, app: ASGIApp, words: Words, token: str, names: frozenset[str]) -> None:
        self._app = app
        self._words = words
        self._token = token
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        answer: ASGIApp = self._refusal(scope) or self._app
        if answer is self._app:
            if door := self._at_the_door(scope):
                scope = {**scope, "root_path": door}
            try:
                receive = await read_whole(scope, receive)
            except TooLargeError:
                answer = self._no(scope, "too_large", 413)
            except TooSlowError:
                answer = self._no(scope, "too_slow", 408)
        await answer(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        """Why it is not answered; or the way in, for who brings the token."""
        headers, door = Headers(scope=scope), self._at_the_door(scope)
        path = str(scope["path"]).removeprefix(door)
        if not _is_known_host(headers, self._names):
            return self._no(scope, "wrong_host", 421)
        if door and path in ("", "/") and scope["method"] in _READS:
            return self._let_in()
        who = who_may(scope["method"], path)
        if who is None:
            return self._no(scope, *(("wrong_method", 405) if rows_for(path) else ("no_such_page", 404)))
        if not self._may(who, scope, headers, known=bool(door)):
            return self._no(scope, "only_here", 403)
        linked = who is Who.ANYONE and scope["method"] in _READS
        return None if linked or _is_own_page(headers) else self._no(scope, "other_page", 403)

    def _may(self, who: Who, scope: Scope, headers: Headers, *, known: bool) -> bool:
        here = _is_here(scope, headers)
        return {Who.ANYONE: True, Who.STAND: here or known or self._brings_it(scope), Who.HERE: here}[who]

    def _at_the_door(self, scope: Scope) -> str:
        """`/stand/TOKEN`, where the path begins with it and the token is right."""
        path = str(scope["path"])
        token = path.removeprefix(_PREFIX).partition("/")[0] if path.startswith(_PREFIX) else ""
        return _PREFIX + token if self._is_it(token) else ""

    def _brings_it(self, scope: Scope) -> bool:
        return self._is_it(Request(scope).cookies.get(COOKIE, ""))

    def _is_it(self, token: str) -> bool:
        return compare_digest(token.encode("utf-8", "replace"), self._token.encode())

    def _let_in(self) -> Response:
        answer = RedirectResponse("/", 303, {"Referrer-Policy": "no-referrer", "Cache-Control": "no-store"})
        answer.set_cookie(COOKIE, self._token, httponly=True, samesite="lax")
        return answer

    def _no(self, scope: Scope, key: str, status: int) -> Response:
        spoken = language_of(Headers(scope=scope).get("accept-language", ""))
        return PlainTextResponse(self._words.say(spoken, key), status)


def _is_known_host(headers: Headers, names: frozenset[str]) -> bool:
    """A page that rebinds its own name to this machine still sends that name."""
    told = headers.getlist("host")
    return len(told) == 1 and told[0].partition(":")[0].lower() in names


def _is_here(scope: Scope, headers: Headers) -> bool:
    """Asked by a program of this machine, for itself: a proxy asks for others."""
    host, _port = scope.get("client") or ("", 0)
    return host in _THIS_MACHINE and not any(name in headers for name in _FOR_OTHERS)


def _is_own_page(headers: Headers) -> bool:
    """Sent by a page of this store, or by no page at all."""
    own = f"http://{headers['host']}".lower()
    from_here = all(origin.lower() == own for origin in headers.getlist("origin"))
    return from_here and all(site in ("same-origin", "none") for site in headers.getlist("sec-fetch-site"))
