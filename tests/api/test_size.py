"""Answers that are too much, or packed in a way nobody asked for: memory stays."""

import asyncio
import gzip
import itertools
import tracemalloc
import zlib
from collections.abc import Awaitable

import pytest

from kiosk.api import requests as send
from kiosk.api import shop
from kiosk.api.budget import LARGEST_PACKED
from kiosk.api.client import LARGEST
from kiosk.api.reply import Ok, Reply, Unknown, Why
from tests.api.loopback import (
    Answer,
    Loopback,
    said,
    then,
    visit,
)
from tests.api.samples import envelope, variant

NOTE = send.OrderNote("x")
FINE = said(body=envelope())
HEAD = FINE[: FINE.index(b"\r\n\r\n") + 4]


def one(*script: bytes | Answer, deadline_s: float = 5.0) -> Reply:
    return visit(Loopback(*script), NOTE, deadline_s=deadline_s)[0]


def bomb(size: int) -> bytes:
    press = zlib.compressobj(wbits=31)
    megabyte = bytes(1 << 20)
    return b"".join(press.compress(megabyte) for _ in range(size >> 20)) + press.flush()


@pytest.mark.parametrize("packing", ["gzip", "GZIP", "x-gzip"])
def test_packed_answer(packing: str) -> None:
    body = gzip.compress(variant("checkout-whole"))
    there = Loopback(said(None, f"Content-Encoding: {packing}", body=body))
    reply = visit(there, shop.ReadCheckout())[0]
    assert isinstance(reply, Ok)
    assert len(reply.contexts) == 6


def test_bomb_of_200_megabytes_stays_small() -> None:
    answer = said(None, "Content-Encoding: gzip", body=bomb(200 << 20))
    assert len(answer) < LARGEST_PACKED
    tracemalloc.start()
    try:
        assert one(answer) == Unknown(Why.TOO_LARGE)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * LARGEST


def endless(chunk: bytes) -> Answer:
    def more(writer: asyncio.StreamWriter) -> Awaitable[None]:
        writer.write(chunk)
        return writer.drain()

    async def run(writer: asyncio.StreamWriter) -> None:
        for _ in itertools.takewhile(lambda _: not writer.is_closing(), itertools.count()):
            await more(writer)

    return then(b"HTTP/1.1 200 OK\r\n\r\n", run)


def test_endless_answer_is_left() -> None:
    assert one(endless(b" " * 65_536)) == Unknown(Why.TOO_LARGE)


def test_limit_is_the_limit() -> None:
    whole = envelope()
    assert isinstance(one(said(body=whole + b" " * (LARGEST_PACKED - len(whole)))), Ok)
    assert one(said(body=whole + b" " * (LARGEST_PACKED - len(whole) + 1))) == Unknown(Why.TOO_LARGE)


@pytest.mark.parametrize(("size", "kind"), [(LARGEST, Ok), (LARGEST + 1, Unknown)])
def test_limit_of_what_is_unpacked(size: int, kind: type[Reply]) -> None:
    body = gzip.compress(envelope().ljust(size))
    assert isinstance(one(said(None, "Content-Encoding: gzip", body=body)), kind)


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        ("gzip", envelope()),
        ("gzip", gzip.compress(envelope())[:-9]),
        ("gzip", gzip.compress(envelope()) + gzip.compress(b" ")),
        ("gzip", b""),
        ("deflate", zlib.compress(envelope())),
        ("gzip", zlib.compress(envelope())),
        ("br", b"\x0b\x02\x80{}\x03"),
        ("zstd", b"\x28\xb5\x2f\xfd"),
        ("gzip, gzip", gzip.compress(gzip.compress(envelope()))),
    ],
    ids=["not packed", "cut", "two", "nothing", "deflate", "deflate as gzip", "br", "zstd", "twice"],
)
def test_packed_in_a_way_nobody_asked_for(packing: str, body: bytes) -> None:
    assert one(said(None, f"Content-Encoding: {packing}", body=body)) == Unknown(Why.UNREADABLE)
