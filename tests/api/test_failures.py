"""The network and the shop at their worst: what may have happened, what did not, and that it ends."""

import asyncio
import socket

import pytest

from kiosk.api import requests as send
from kiosk.api import shop
from kiosk.api.reply import NotSent, Ok, Reply, Unknown, Why
from tests.api.loopback import (
    Answer,
    Loopback,
    hang_up,
    listening,
    reset,
    said,
    silence,
    then,
    visit,
    visiting,
)
from tests.api.samples import document, envelope

NOTE = send.OrderNote("x")
FINE = said(body=envelope())
HEAD = FINE[: FINE.index(b"\r\n\r\n") + 4]


def one(*script: bytes | Answer, deadline_s: float = 5.0) -> Reply:
    return visit(Loopback(*script), NOTE, deadline_s=deadline_s)[0]


def nobody(address: str) -> Reply:
    there = Loopback()
    there.address = address
    return asyncio.run(visiting(there, [NOTE], deadline_s=2))[0]


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def test_refused_connection() -> None:
    assert nobody(f"http://127.0.0.1:{free_port()}") == NotSent(Why.NO_CONNECTION)


def test_name_that_is_none() -> None:
    assert nobody("http://shop.invalid") == NotSent(Why.NO_CONNECTION)


def test_nobody_takes_the_call() -> None:
    with socket.socket() as deaf, socket.socket() as waiting:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        waiting.connect(deaf.getsockname())
        there = Loopback()
        there.address = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        assert asyncio.run(visiting(there, [NOTE], deadline_s=0.2)) == [NotSent(Why.TOO_SLOW)]


@pytest.mark.parametrize(
    "answer",
    [
        reset,
        then(b"HTTP/1.1 ", reset),
        then(HEAD, reset),
        then(FINE[:-3], reset),
        then(said(body=envelope())[:-1], hang_up),
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 200_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["first byte", "status", "body", "half", "closed", "not HTTP", "length", "long header", "chunk"],
)
def test_cut_after_it_left(answer: bytes | Answer) -> None:
    assert one(answer) == Unknown(Why.CUT)


def test_reset_before_the_request_is_read() -> None:
    there = Loopback(FINE)
    there.accept = reset
    assert visit(there, NOTE) == [Unknown(Why.CUT)]
    assert (there.connections, there.seen) == (1, [])


def test_answer_without_a_length_that_is_cut() -> None:
    without = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    assert one(then(without + envelope()[:-1], hang_up)) == Unknown(Why.UNREADABLE)
    assert isinstance(one(then(without + envelope(), hang_up)), Ok)


def test_connection_that_ended_while_idle_is_replaced() -> None:
    there = Loopback(then(FINE, hang_up))
    assert {type(reply) for reply in visit(there, NOTE, NOTE, NOTE)} == {Ok}
    assert there.connections == 3


def test_each_request_is_sent_once() -> None:
    there = Loopback(reset)
    visit(there, send.SendBarcodeSms("5551112233"), shop.ReadCheckout())
    assert len(there.seen) == 2


def drip(answer: bytes) -> Answer:
    async def run(writer: asyncio.StreamWriter) -> None:
        for byte in answer:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.02)

    return run


@pytest.mark.parametrize(
    "answer",
    [silence, drip(FINE), then(HEAD, drip(b" " * 400)), then(b"HTTP/1.1 100 Continue\r\n\r\n", silence)],
)
def test_one_deadline_for_all_of_it(answer: Answer) -> None:
    assert one(answer, deadline_s=0.15) == Unknown(Why.TOO_SLOW)


def test_client_goes_on_after_a_deadline() -> None:
    there = Loopback(silence, FINE)
    late, fine = visit(there, NOTE, NOTE, deadline_s=0.3)
    assert late == Unknown(Why.TOO_SLOW)
    assert isinstance(fine, Ok)


@pytest.mark.parametrize("page", ["GiftBoxPage", "LoyaltyCardPage"])
def test_half_an_answer_is_never_ok(page: str) -> None:
    async def run() -> list[Reply]:
        async with listening(there):
            return await visiting(there, [NOTE] * len(there.script))

    whole = said(body=document(page))
    there = Loopback(*[then(whole[:length], reset) for length in range(0, len(whole), 9)])
    assert {type(reply) for reply in asyncio.run(run())} == {Unknown}
