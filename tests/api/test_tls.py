"""Certificates: the system's roots, no way around them."""

import asyncio
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from kiosk.api import client, requests
from kiosk.api.reply import NotSent, Ok, Reply, Unknown, Why
from kiosk.api.tls import tls
from tests.api.loopback import Answer, Loopback, hang_up, listening, reset, said, visit, visiting
from tests.api.samples import envelope

NOTE = requests.OrderNote("x")
FINE = said(body=envelope())
YESTERDAY = datetime.now(UTC) - timedelta(days=1)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[trustme.CA]:
    """The only authority this machine trusts."""
    ours = trustme.CA()
    ours.cert_pem.write_to_path(tmp_path / "roots.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "roots.pem"))
    tls.cache_clear()
    yield ours
    tls.cache_clear()


def presenting(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def visited(certificate: trustme.LeafCert) -> Reply:
    there = Loopback(FINE)
    reply = visit(there, NOTE, tls=presenting(certificate))[0]
    assert len(there.seen) == isinstance(reply, Ok)
    return reply


@pytest.mark.parametrize(("shop", "roots"), [("https://shop.example", 1), ("http://127.0.0.1:8000", 0)])
def test_only_an_https_shop_needs_the_roots(monkeypatch: pytest.MonkeyPatch, shop: str, roots: int) -> None:
    made: list[ssl.SSLContext] = []

    def context() -> ssl.SSLContext:
        made.append(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        return made[-1]

    monkeypatch.setattr(client, "tls", context)
    client.warm_up(shop)
    client.Client(shop)
    assert len(made) == 2 * roots


def test_trusted(authority: trustme.CA) -> None:
    assert isinstance(visited(authority.issue_cert("localhost")), Ok)


def test_expired(authority: trustme.CA) -> None:
    assert visited(authority.issue_cert("localhost", not_after=YESTERDAY)) == NotSent(Why.NOT_TRUSTED)


def test_foreign(authority: trustme.CA) -> None:
    assert visited(trustme.CA().issue_cert("localhost")) == NotSent(Why.NOT_TRUSTED)


def test_for_another_host(authority: trustme.CA) -> None:
    assert visited(authority.issue_cert("shop.example")) == NotSent(Why.NOT_TRUSTED)


def greeted_by(accept: Answer) -> Reply:
    """What comes of a handshake with somebody who knows no TLS."""

    async def run() -> Reply:
        async with listening(there):
            there.address = there.address.replace("http:", "https:")
            return (await visiting(there, [NOTE]))[0]

    there = Loopback(FINE)
    there.accept = accept
    return asyncio.run(run())


async def greet(writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 welcome\r\n" * 10)
    await writer.drain()


def test_no_tls_at_all(authority: trustme.CA) -> None:
    assert greeted_by(greet) == NotSent(Why.NOT_TRUSTED)


def test_cut_while_shaking_hands(authority: trustme.CA) -> None:
    assert greeted_by(hang_up) == NotSent(Why.NO_CONNECTION)
    assert greeted_by(reset) == NotSent(Why.NO_CONNECTION)


async def spoil(writer: asyncio.StreamWriter) -> None:
    """A record that nobody encrypted, as a proxy that fails would leave it in the middle of a connection."""
    connection = writer.get_extra_info("socket").dup()
    with connection:
        connection.setblocking(True)
        connection.sendall(b"\x17\x03\x03\x00\x20" + bytes(32))


def test_a_record_that_cannot_be_decrypted(authority: trustme.CA) -> None:
    there = Loopback(spoil)
    assert visit(there, NOTE, tls=presenting(authority.issue_cert("localhost"))) == [Unknown(Why.CUT)]
    assert len(there.seen) == 1
