"""Fetches product pictures: no session, no cookie, no redirect, and nothing large."""

import asyncio

from kiosk.api.budget import keep_budget, whole_body
from kiosk.api.lean_httpx import httpx
from kiosk.api.tls import tls
from kiosk.api.unpacking import TooLarge

_DEADLINE_S = 10.0
LONGEST_ADDRESS = 2048
_KINDS = ("image/png", "image/jpeg", "image/webp")


class PictureLine:
    """Lives as long as the program: pictures belong to no session."""

    def __init__(
        self,
        hosts: tuple[str, ...],
        *,
        plain_http: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Only from these hosts and below them; only https, unless the shop is a demo."""
        self._hosts = hosts
        self._schemes = ("https", "http") if plain_http else ("https",)
        self._http = httpx.AsyncClient(
            headers={"Accept-Encoding": "identity"},
            follow_redirects=False,
            trust_env=False,
            timeout=_DEADLINE_S,
            verify=False if plain_http else tls(),
            transport=transport,
        )
        keep_budget(self._http)

    async def fetch(self, address: str) -> bytes | None:
        """The picture's bytes; None where it cannot be fetched."""
        try:
            async with asyncio.timeout(_DEADLINE_S):
                return await self._read(httpx.URL(address)) if self._may_be_asked(address) else None
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, TooLarge):
            return None

    async def close(self) -> None:
        """Ends what is under way."""
        await self._http.aclose()

    def _may_be_asked(self, address: str) -> bool:
        """Whether the address may be asked. InvalidURL where it is no address."""
        if len(address) > LONGEST_ADDRESS:
            return False
        url = httpx.URL(address)
        return url.scheme in self._schemes and not url.userinfo and self._listed(url.host)

    def _listed(self, host: str) -> bool:
        return any(host == listed or host.endswith("." + listed) for listed in self._hosts)

    async def _read(self, url: httpx.URL) -> bytes | None:
        async with self._http.stream("GET", url) as response:
            if response.status_code != httpx.codes.OK or response.headers.get("content-type") not in _KINDS:
                return None
            if "content-encoding" in response.headers:  # unpacked, a few kilobytes could be gigabytes
                return None
            return await whole_body(response)
