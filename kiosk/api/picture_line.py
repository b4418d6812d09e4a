"""Fetches product pictures: no session, no cookie, no redirect, and nothing large."""

from kiosk.api.lean_httpx import httpx

LARGEST = 1 << 20
_DEADLINE_S = 10.0
_KINDS = ("image/png", "image/jpeg", "image/webp")


class PictureLine:
    """Lives as long as the program: a picture is nobody's."""

    def __init__(
        self, *, plain_http: bool = False, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """Only https, unless the shop is a demo."""
        self._schemes = ("https", "http") if plain_http else ("https",)
        self._http = httpx.AsyncClient(
            follow_redirects=False,
            trust_env=False,
            timeout=_DEADLINE_S,
            verify=not plain_http,
            transport=transport,
        )

    async def fetch(self, address: str) -> bytes | None:
        """The picture's bytes; None where it is not to be had."""
        try:
            url = httpx.URL(address)
            return await self._read(url) if url.scheme in self._schemes else None
        except (httpx.HTTPError, httpx.InvalidURL):
            return None

    async def close(self) -> None:
        """Ends what is under way."""
        await self._http.aclose()

    async def _read(self, url: httpx.URL) -> bytes | None:
        async with self._http.stream("GET", url) as response:
            if response.status_code != httpx.codes.OK or response.headers.get("content-type") not in _KINDS:
                return None
            data = bytearray()
            async for chunk in response.aiter_bytes():
                data += chunk
                if len(data) > LARGEST:
                    return None
        return bytes(data)
