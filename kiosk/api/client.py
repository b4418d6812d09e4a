"""Carries a request to the shop and back: one deadline, one host, one session. Only here is httpx known."""

import asyncio
import ssl
import urllib.parse
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from kiosk.api.budget import keep_budget, whole_body
from kiosk.api.cookies import CSRF, SessionJar
from kiosk.api.headers import ALWAYS
from kiosk.api.lean_httpx import httpx
from kiosk.api.leftovers import drop_leftovers
from kiosk.api.reply import NotSent, Reply, Unknown, Why
from kiosk.api.request import Encoding, Repeat, Request, form
from kiosk.api.secret import Secret, SecretForm
from kiosk.api.tls import tls
from kiosk.api.unpacking import NotUnpacked, TooLarge, unpacked
from kiosk.api.wire import decipher
from kiosk.runtime.version import DISTRIBUTION

DEADLINE_S = 10.0
"""For one request. The rest of a wish's fifteen seconds is for looking up an unknown outcome."""

LARGEST = 4 << 20
# Its other kinds say that the connection ended, or was waited for.
_NOT_TRUSTED = (ssl.SSLError, ssl.SSLCertVerificationError)
_NOTHING: Mapping[str, str] = MappingProxyType({})


class NotOurs(ValueError):
    """A request that is the payment provider's to send, never the kiosk's."""


class NotTheShop(ValueError):
    """An address outside of the shop, which must not see this session."""


def _line(
    shop: str, headers: Mapping[str, str], deadline_s: float, transport: httpx.AsyncBaseTransport | None
) -> httpx.AsyncClient:
    """Connections to the shop alone, each answer within its budget."""
    line = httpx.AsyncClient(
        base_url=shop,
        headers=headers,
        verify=tls() if shop.startswith("https:") else False,
        follow_redirects=False,
        trust_env=False,
        timeout=deadline_s,
        # Shorter than the usual server's, so that a connection is not found dead after a pause.
        limits=httpx.Limits(keepalive_expiry=4.0),
        transport=transport,
    )
    keep_budget(line)
    return line


class Client:
    """One shopper's session with one shop.

    It lives as long as the shopper: closing it is the only way to cancel, because httpx 0.28 loses its pool
    after thousands of cancelled requests.
    """

    def __init__(
        self,
        shop: str,
        *,
        language: str = "tr",
        currency: str = "try",
        pages: Mapping[str, str] = _NOTHING,
        headers: Mapping[str, str] = _NOTHING,
        user_agent: str = DISTRIBUTION,
        deadline_s: float = DEADLINE_S,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """`shop` is its https address; `pages` renames pages for shops that call them otherwise.

        `headers` go with each request beside the client's own.
        """
        self.language = language
        self._currency = currency
        self._pages = pages
        self._deadline_s = deadline_s
        named = {**headers, **ALWAYS, "Referer": shop, "User-Agent": user_agent}
        self._http = _line(shop, named, deadline_s, transport)
        self._session = SessionJar(self._http.cookies.jar, self._http.base_url.host)

    @property
    def cookies(self) -> dict[str, str]:
        """The session's cookies, which are the session. Others may be set before the first call."""
        return self._session.all()

    @cookies.setter
    def cookies(self, cookies: dict[str, str]) -> None:
        self._session.take_up(cookies)

    async def send(self, request: Request) -> Reply:
        """Sends it once and returns how it ended; never raises for what a network or a shop can do.

        NotOurs where the request is not the kiosk's to send.
        """
        if request.repeat is Repeat.NEVER:
            raise NotOurs(f"{request.known_as} is sent by the payment provider only")
        try:
            address = self._address(request)
        except (NotTheShop, httpx.InvalidURL):
            return NotSent(Why.NOT_THE_SHOP)
        return await self._carry(request, address)

    async def close(self) -> None:
        """Ends the session on this side, whatever is under way."""
        try:
            await self._http.aclose()
        finally:
            self._session.empty()
            # The jar takes addresses apart, and the standard library keeps them with the codes looked up.
            urllib.parse.clear_cache()  # type: ignore[attr-defined]  # typeshed has it not

    async def _carry(self, request: Request, address: httpx.URL) -> Reply:
        leaving = _Leaving()
        try:
            async with asyncio.timeout(self._deadline_s):
                return await self._exchange(request, address, leaving)
        except (TimeoutError, httpx.TimeoutException):
            return leaving.ended(Why.TOO_SLOW)
        except TooLarge:
            return Unknown(Why.TOO_LARGE)
        except NotUnpacked:
            return Unknown(Why.UNREADABLE)
        except httpx.ConnectError as error:
            return NotSent(_why_no_connection(error))
        except (httpx.HTTPError, ssl.SSLError):
            return leaving.ended(Why.CUT)

    async def _exchange(self, request: Request, address: httpx.URL, leaving: "_Leaving") -> Reply:
        sent = _body(request)
        async with self._http.stream(
            request.method,
            address,
            content=sent,
            headers=self._headers(request) | _length(sent),
            extensions={"trace": leaving.watch},
        ) as response:
            # Before the body: where that is cut, a session that changed has changed all the same.
            self._session.follow(response.headers.get_list("set-cookie"))
            answer = await _read(response)
        await drop_leftovers(self._http)
        reply = decipher(request, response.status_code, response.headers, answer, address.host)
        self._session.adopt(reply)
        return reply

    def _address(self, request: Request) -> httpx.URL:
        """NotTheShop where it leads away; the shop itself names some addresses whole."""
        base = self._http.base_url
        target = httpx.URL(request.target())
        if not target.scheme and not target.host:
            target = base.copy_with(raw_path=base.raw_path + target.raw_path.lstrip(b"/"))
        if (target.scheme, target.host, target.port, target.userinfo) != _origin(base):
            raise NotTheShop(str(target)[:200])
        query = self._query(request)
        return target.copy_merge_params(query) if query else target

    def _query(self, request: Request) -> dict[str, str]:
        query = request.query()
        renamed = self._pages.get(request.page or "")
        return query | ({"page": renamed} if renamed else {})

    def _headers(self, request: Request) -> dict[str, str]:
        headers = {"Accept-Language": self.language, "X-Currency": self._currency}
        if request.method != "GET":
            headers |= _content_type(request)
        token = self._session.get(CSRF)
        return headers | ({"X-CSRFToken": token} if token else {})


class _Leaving:
    """Watches whether a first byte of the request has left."""

    def __init__(self) -> None:
        self._left = False

    async def watch(self, event: str, _info: dict[str, Any]) -> None:
        self._left = self._left or event.endswith("send_request_headers.started")

    def ended(self, why: Why) -> Reply:
        return Unknown(why) if self._left else NotSent(why)


def _content_type(request: Request) -> dict[str, str]:
    if not request.fields():
        return {}
    kind = "json" if request.encoding is Encoding.JSON else "x-www-form-urlencoded"
    return {"Content-Type": f"application/{kind}"}


def _length(body: bytes | SecretForm | None) -> dict[str, str]:
    """What is sent part by part would travel in chunks, which not every server takes."""
    return {"Content-Length": str(len(body))} if isinstance(body, SecretForm) else {}


def _body(request: Request) -> bytes | SecretForm | None:
    fields = request.fields()
    if any(isinstance(value, Secret) for value in fields.values()):
        return SecretForm(fields)
    match request.encoding:
        case Encoding.JSON:
            return msgspec.json.encode(fields)
        case Encoding.FORM if fields:
            return urlencode(form(fields), quote_via=quote, safe="'").encode()
        case _:
            return None


def _origin(shop: httpx.URL) -> tuple[str, str, int | None, bytes]:
    return shop.scheme, shop.host, shop.port, shop.userinfo


async def _read(response: httpx.Response) -> bytes:
    return unpacked(await whole_body(response), response.headers.get("content-encoding", ""), LARGEST)


def _why_no_connection(error: BaseException) -> Why:
    cause: BaseException | None = error
    while cause is not None:
        if type(cause) in _NOT_TRUSTED:
            return Why.NOT_TRUSTED
        cause = cause.__cause__ or cause.__context__
    return Why.NO_CONNECTION


def warm_up(shop: str) -> None:
    """Does the slow first work off the thread that paints: a first client, and the loop's side of it."""
    httpx.AsyncClient(verify=tls() if shop.startswith("https:") else False, trust_env=False)
    import_module("anyio._backends._asyncio")  # httpcore's own, asked for by name with the first request
