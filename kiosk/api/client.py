"""Carries a request to the shop and back: one deadline, one host, one session. Only here is httpx known."""

import asyncio
import ssl
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

import httpx
import msgspec

from kiosk.api.cookies import CSRF, SessionJar
from kiosk.api.reply import NotSent, Reply, Unknown, Why
from kiosk.api.request import Encoding, Repeat, Request, form
from kiosk.api.wire import decipher

DEADLINE_S = 15.0
LARGEST_PACKED = 1 << 20
LARGEST = 4 << 20
_NOTHING: Mapping[str, str] = MappingProxyType({})


class NotOurs(ValueError):
    """A request that is the payment provider's to send, never the kiosk's."""


class TooLarge(ValueError):
    """An answer beyond all bounds."""


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
        deadline_s: float = DEADLINE_S,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """`shop` is its https address; `pages` renames pages for shops that call them otherwise."""
        self.language = language
        self._currency = currency
        self._pages = pages
        self._deadline_s = deadline_s
        self._http = httpx.AsyncClient(
            base_url=shop,
            headers={"Accept": "application/json", "X-Requested-With": "XMLHttpRequest", "Referer": shop},
            verify=_tls() if shop.startswith("https:") else False,
            follow_redirects=False,
            trust_env=False,
            timeout=deadline_s,
            # Shorter than the usual server's, so that a connection is not found dead after a pause.
            limits=httpx.Limits(keepalive_expiry=4.0),
            transport=transport,
        )
        self._session = SessionJar(self._http.cookies.jar, self._http.base_url.host)

    async def send(self, request: Request) -> Reply:
        """Sends it once and tells how it ended; never raises for what a network or a shop can do.

        NotOurs where the request is not the kiosk's to send.
        """
        if request.repeat is Repeat.NEVER:
            raise NotOurs(f"{type(request).__name__} is sent by the payment provider only")
        leaving = _Leaving()
        try:
            async with asyncio.timeout(self._deadline_s):
                return await self._exchange(request, leaving)
        except TimeoutError:
            return leaving.ended(Why.TOO_SLOW)
        except TooLarge:
            return Unknown(Why.TOO_LARGE)
        except httpx.ConnectError as error:
            return NotSent(_why_no_connection(error))
        except (httpx.HTTPError, ssl.SSLError):
            return leaving.ended(Why.CUT)

    async def close(self) -> None:
        """Ends the session on this side, whatever is under way."""
        await self._http.aclose()

    async def _exchange(self, request: Request, leaving: "_Leaving") -> Reply:
        async with self._http.stream(
            request.method,
            request.target(),
            params=self._query(request),
            content=_body(request),
            headers=self._headers(request),
            extensions={"trace": leaving.watch},
        ) as response:
            body = await _read(response)
        reply = decipher(request, response.status_code, response.headers, body)
        self._session.follow(response.headers.get_list("set-cookie"), reply)
        return reply

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


def _body(request: Request) -> bytes | None:
    fields = request.fields()
    match request.encoding:
        case Encoding.JSON:
            return msgspec.json.encode(fields)
        case Encoding.FORM if fields:
            return urlencode(form(fields)).encode()
        case _:
            return None


async def _read(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > LARGEST or response.num_bytes_downloaded > LARGEST_PACKED:
            raise TooLarge
    return bytes(body)


def _why_no_connection(error: BaseException) -> Why:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return Why.NOT_TRUSTED
        cause = cause.__cause__ or cause.__context__
    return Why.NO_CONNECTION


@lru_cache
def _tls() -> ssl.SSLContext:
    import truststore  # noqa: PLC0415 - only an https shop needs the system's roots

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def warm_up(shop: str) -> None:
    """Does the slow first work (imports are done by importing this) off the thread that paints."""
    if shop.startswith("https:"):
        _tls()
