"""Cookies of a session that was begun elsewhere: sent to the shop whatever its host looks like."""

import asyncio
from http.cookiejar import CookieJar

import httpx
import pytest

from kiosk.api.client import Client
from kiosk.api.cookies import LONGEST_COOKIE, SessionJar
from kiosk.api.requests import OrderNote
from tests.api.samples import envelope


def cookies_at(shop: str, cookies: dict[str, str], *answered: str) -> list[str]:
    """The cookies of two requests; the first answer sets `answered`."""
    heard: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        heard.append(request.headers.get("cookie", ""))
        return httpx.Response(200, content=envelope(), headers=[("Set-Cookie", line) for line in answered])

    async def run() -> None:
        client = Client(shop, transport=httpx.MockTransport(answer))
        client.cookies = cookies
        await client.send(OrderNote("x"))
        await client.send(OrderNote("x"))
        assert client.cookies
        await client.close()
        assert client.cookies == {}

    asyncio.run(run())
    return heard


@pytest.mark.parametrize(
    "shop",
    ["http://shop", "http://shop:8000", "http://127.0.0.1:8000", "http://[::1]:8000", "https://shop.example"],
)
def test_a_session_is_sent_to_any_host(shop: str) -> None:
    assert cookies_at(shop, {"sessionid": "one"}, "other=1")[0] == "sessionid=one"
    followed = cookies_at(shop, {"sessionid": "one"}, "osessionid=two")[1]
    assert sorted(followed.split("; ")) == ["osessionid=two", "sessionid=two"]


@pytest.mark.parametrize(("length", "kept"), [(LONGEST_COOKIE, 1), (LONGEST_COOKIE + 1, 0)])
def test_a_cookie_no_server_takes_is_dropped(length: int, kept: int) -> None:
    cookies = {"csrftoken": "t", "other": "x" * length}
    assert cookies_at("http://shop", cookies)[0].count("other=") == kept


def test_each_cookie_is_known_by_its_name() -> None:
    session = SessionJar(CookieJar(), "shop")
    session.take_up({"other": "1", "csrftoken": "t"})
    assert [session.get(name) for name in ("csrftoken", "other", "sessionid")] == ["t", "1", None]
    assert session.all() == {"other": "1", "csrftoken": "t"}
    session.empty()
    assert session.all() == {}
