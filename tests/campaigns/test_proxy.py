"""The fault proxy does what it says, so that the campaigns behind it mean what they say."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator

import pytest

from kiosk.api.client import Client
from kiosk.api.reply import NotSent, Ok, Reply, Unknown, Why
from kiosk.api.requests import OrderNote
from kiosk.api.shop import ReadBasket
from kiosk.demo.server import StoreServer
from kiosk.paths import RESOURCES
from tests.campaigns import leaping
from tests.campaigns.proxy import fault
from tests.campaigns.proxy.fault import Fault, Reach, Spoil
from tests.campaigns.proxy.message import answer
from tests.campaigns.proxy.proxy import Proxy, proxying


@pytest.fixture(scope="module")
def store() -> Iterator[StoreServer]:
    server = StoreServer(RESOURCES)
    server.start()
    yield server
    server.stop()


Story = Callable[[Proxy, Client], Awaitable[Reply]]


def told(store: StoreServer, story: Story) -> tuple[Reply, list[str]]:
    """The reply of a story, and the pages that reached the store."""

    async def play() -> tuple[Reply, list[str]]:
        async with proxying(store.shop.base) as proxy:
            proxy.pause = leaping.leap
            client = Client(proxy.address)
            try:
                reply = await story(proxy, client)
            finally:
                await client.close()
            await proxy.rest()
            return reply, [message.page or message.target for message in proxy.delivered]

    return leaping.run(play())


def spoilt(store: StoreServer, spoil: Spoil, reach: Reach) -> tuple[Reply, list[str]]:
    async def story(proxy: Proxy, client: Client) -> Reply:
        proxy.plan = lambda message: Fault("", spoil, reach) if message.page == "OrderNotePage" else None
        await client.send(ReadBasket())
        return await client.send(OrderNote("ring"))

    return told(store, story)


BASKET = "/baskets/basket/"


@pytest.mark.parametrize(
    ("reach", "arrived"),
    [(Reach.NEVER, False), (Reach.HALF, False), (Reach.WHOLE, True), (Reach.LATE, True)],
)
def test_the_request_comes_as_far_as_planned(store: StoreServer, reach: Reach, *, arrived: bool) -> None:
    assert spoilt(store, fault.reset, reach) == (
        Unknown(Why.CUT),
        [BASKET] + ["OrderNotePage"] * arrived,
    )


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (fault.reset, Why.CUT),
        (fault.hang_up, Why.CUT),
        (fault.silence, Why.TOO_SLOW),
        (fault.drip(0.5), Why.TOO_SLOW),
        (fault.after(16), Why.TOO_SLOW),
        (fault.cut_at(0), Why.CUT),
        (fault.cut_at(30, fault.hang_up), Why.CUT),
        (fault.cut_at(10**9), Why.CUT),
        (fault.length(3), Why.CUT),
        (fault.length(-3), Why.UNREADABLE),
        (fault.says(fault.packed(b" " * (1 << 20), 8)), Why.TOO_LARGE),
        (fault.says(answer(200, b"[" * 200_000)), Why.UNREADABLE),
        (fault.says(answer(200, b"<html>", kind="text/html")), Why.NOT_THE_SHOP),
        (fault.says(answer(503, b"")), Why.SERVER_ERROR),
    ],
)
def test_the_client_gets_what_was_planned(store: StoreServer, spoil: Spoil, why: Why) -> None:
    assert spoilt(store, spoil, Reach.WHOLE)[0] == Unknown(why)


def test_what_is_only_late_is_no_fault(store: StoreServer) -> None:
    assert isinstance(spoilt(store, fault.after(5), Reach.WHOLE)[0], Ok)


def test_a_second_copy_of_an_answer_is_nobodys(store: StoreServer) -> None:
    async def story(proxy: Proxy, client: Client) -> Reply:
        await client.send(ReadBasket())
        proxy.plan = lambda _: Fault("", fault.twice)
        await client.send(OrderNote("ring"))
        proxy.plan = lambda _: None
        return await client.send(ReadBasket())

    reply, _ = told(store, story)
    assert isinstance(reply, Ok)
    assert reply.data is not None


def test_refuses_and_takes_calls_again(store: StoreServer) -> None:
    async def story(proxy: Proxy, client: Client) -> Reply:
        await client.send(ReadBasket())
        await proxy.refuse()
        await asyncio.sleep(0)
        assert await client.send(ReadBasket()) == NotSent(Why.NO_CONNECTION)
        await proxy.listen()
        return await client.send(ReadBasket())

    assert isinstance(told(store, story)[0], Ok)


def test_its_port_stays_its_own_while_it_refuses(store: StoreServer) -> None:
    async def story(proxy: Proxy, client: Client) -> Reply:
        await proxy.refuse()
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", proxy.port))
        refused = await client.send(ReadBasket())
        assert isinstance(refused, NotSent)
        await proxy.listen()
        return await client.send(ReadBasket())

    assert isinstance(told(store, story)[0], Ok)


def test_a_pipe_that_the_shop_ended_meanwhile_is_replaced(store: StoreServer) -> None:
    """The store ends connections that were idle for seconds, and a busy machine is slow."""

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.close()

    async def story(proxy: Proxy, client: Client) -> Reply:
        server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
        async with server:
            stale = await asyncio.open_connection(*server.sockets[0].getsockname())
            proxy._idle.append(stale)
            return await client.send(ReadBasket())

    reply, delivered = told(store, story)
    assert isinstance(reply, Ok)
    assert len(delivered) == 1
