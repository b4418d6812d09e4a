"""What a shop sees of a real client, and what the client keeps to itself."""

import asyncio

import pytest

from kiosk.api import requests as send
from kiosk.api import shop
from kiosk.api.client import Client, NotOurs
from kiosk.api.reply import NotSent, Ok, Unknown, Why
from tests.api.loopback import Loopback, listening, said, silence, visit, visiting
from tests.api.samples import envelope
from tests.api.services import NOTIFICATION, SENT

FINE = said(body=envelope())
NOTE = send.OrderNote("x")
SMS = send.SendCheckoutUrlSms("5551112233")


def test_every_service_as_the_shop_sees_it() -> None:
    there = Loopback(FINE)
    replies = visit(there, *(service.request for service in SENT), language="en", currency="eur")
    assert {type(reply) for reply in replies} == {Ok}
    assert there.connections == 1
    for service, seen in zip(SENT, there.seen, strict=True):
        assert (seen.method, seen.target) == (service.method, f"/orders/checkout/?page={service.page}")
        assert seen.body == (service.body or "").encode()
        form = "application/x-www-form-urlencoded" if service.body else None
        assert seen.headers.get("content-type") == form


def test_headers_of_every_request() -> None:
    there = Loopback(FINE)
    visit(there, NOTE, shop.ReadCheckout(), language="en", currency="eur")
    for seen in there.seen:
        expected = {
            "x-requested-with": "XMLHttpRequest",
            "accept": "application/json",
            "accept-encoding": "gzip",
            "accept-language": "en",
            "x-currency": "eur",
            "referer": there.address,
        }
        assert expected.items() <= seen.headers.items()
        assert not {"cookie", "x-csrftoken", "authorization"} & seen.headers.keys()


def test_language_can_change_between_two_requests() -> None:
    async def run() -> None:
        async with listening(there):
            client = Client(there.address)
            await client.send(NOTE)
            client.language = "en"
            await client.send(NOTE)
            await client.close()

    there = Loopback(FINE)
    asyncio.run(run())
    assert [seen.headers["accept-language"] for seen in there.seen] == ["tr", "en"]


def test_basket_is_json() -> None:
    there = Loopback(said({"basket": {"pk": 1}}))
    visit(there, shop.SetQuantity(11, 2), shop.EmptyBasket(), shop.ReadBasket())
    put, delete, get = there.seen
    assert (put.method, put.target) == ("PUT", "/baskets/basket/")
    assert put.headers["content-type"] == "application/json"
    assert put.body == b'{"product":11,"quantity":2,"attributes":{}}'
    assert (delete.method, delete.body) == ("DELETE", b"")
    assert (get.method, get.headers.get("content-type")) == ("GET", None)


def test_look_up() -> None:
    there = Loopback(said({"products": []}))
    visit(there, shop.FindProduct("a&b ş"))
    assert there.seen[0].target == "/list/?search_text=a%26b+%C5%9F"


@pytest.mark.parametrize(
    ("pages", "page"),
    [
        ({}, "SendCheckoutUrlSmsPage"),
        ({"SendCheckoutUrlSmsPage": "SendBarcodeSmsPage"}, "SendBarcodeSmsPage"),
        ({"OrderNotePage": "NotePage"}, "SendCheckoutUrlSmsPage"),
    ],
)
def test_a_page_may_have_another_name(pages: dict[str, str], page: str) -> None:
    there = Loopback(said({}))
    visit(there, SMS, pages=pages)
    assert there.seen[0].target == f"/orders/checkout/?page={page}"


def test_notification_is_not_ours() -> None:
    there = Loopback(FINE)
    with pytest.raises(NotOurs):
        visit(there, NOTIFICATION)
    assert (there.connections, there.seen) == (0, [])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int) -> None:
    elsewhere, there = Loopback(FINE), Loopback()

    async def run() -> list[object]:
        async with listening(elsewhere), listening(there):
            to = [f"Location: {elsewhere.address}/orders/checkout/", "Location: /users/login/"]
            there.script = [said({}, line, status=status) for line in to]
            return list(await visiting(there, [SMS, SMS]))

    assert asyncio.run(run()) == [Unknown(Why.NOT_THE_SHOP), Unknown(Why.SIGN_IN)]
    assert (elsewhere.connections, len(there.seen)) == (0, 2)


@pytest.mark.parametrize("path", ["/orders/checkout-status/?id=3&sign=a%2Bb%3A", "orders/x/?y"])
def test_status_address_is_asked_as_named(path: str) -> None:
    there = Loopback(said({"status": "waiting"}))
    visit(there, shop.ReadStatus(path))
    assert there.seen[0].target == "/" + path.lstrip("/")


def test_status_address_may_be_whole() -> None:
    async def run() -> list[object]:
        async with listening(there):
            return list(await visiting(there, [shop.ReadStatus(f"{there.address}/s/?id=3")]))

    there = Loopback(said({"status": "waiting"}))
    assert isinstance(asyncio.run(run())[0], Ok)
    assert there.seen[0].target == "/s/?id=3"


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.2:{port}/s/",
        "http://127.0.0.1:1/s/",
        "https://127.0.0.1:{port}/s/",
        "http://user@127.0.0.1:{port}/s/",
        "//127.0.0.2:{port}/s/",
        "file:///etc/hostname",
        "javascript:alert(1)",
        "http://[",
        "/s\x00",
        "http://127.0.0.1:{port}@127.0.0.2/s/",
    ],
)
def test_nothing_goes_to_another_host(address: str) -> None:
    async def run() -> list[object]:
        async with listening(there):
            port = there.address.rpartition(":")[2]
            first = said({"basket": {}}, "Set-Cookie: osessionid=secret")
            there.script = [first, said({"status": "paid"})]
            return list(
                await visiting(there, [shop.ReadBasket(), shop.ReadStatus(address.replace("{port}", port))])
            )

    there = Loopback()
    assert asyncio.run(run())[1] == NotSent(Why.NOT_THE_SHOP)
    assert len(there.seen) == 1


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_proxies_of_the_environment_are_ignored(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert isinstance(visit(Loopback(FINE), NOTE)[0], Ok)


def test_closing_ends_what_is_under_way() -> None:
    async def run() -> object:
        async with listening(there):
            client = Client(there.address)
            task = asyncio.create_task(client.send(NOTE))
            while not there.seen:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            await client.close()
            return await asyncio.wait_for(task, 1)

    there = Loopback(silence)
    assert asyncio.run(run()) == Unknown(Why.CUT)
