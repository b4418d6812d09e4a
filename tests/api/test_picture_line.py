"""Pictures: nothing packed, nothing large, nothing of anybody's."""

import asyncio
import gzip

import pytest

from kiosk.api.budget import LARGEST_PACKED
from kiosk.api.picture_line import LONGEST_ADDRESS, PictureLine
from tests.api.loopback import Loopback, hang_up, listening, said, then

PNG = b"\x89PNG rest"
HOSTS = ("127.0.0.1", "cdn.example")


def fetched(*extra: str, body: bytes = PNG, address: str = "{shop}/a.png", plain_http: bool = True) -> object:
    """What comes of it, and how many requests the shop saw."""

    async def run() -> object:
        async with listening(there):
            line = PictureLine(HOSTS, plain_http=plain_http)
            try:
                return await line.fetch(address.replace("{shop}", there.address)), len(there.seen)
            finally:
                await line.close()

    there = Loopback(said(None, *extra, body=body).replace(b"application/json", b"image/png"))
    return asyncio.run(run())


def answered(answer: bytes) -> bytes | None:
    """What comes of one answer; the connection ends with it."""

    async def run() -> bytes | None:
        async with listening(Loopback(then(answer, hang_up))) as there:
            line = PictureLine(HOSTS, plain_http=True)
            try:
                return await line.fetch(f"{there.address}/a.png")
            finally:
                await line.close()

    return asyncio.run(run())


def test_a_picture_is_fetched() -> None:
    assert fetched() == (PNG, 1)


def test_a_packed_one_is_left() -> None:
    assert fetched("Content-Encoding: gzip", body=gzip.compress(PNG)) == (
        None,
        1,
    )


def test_a_large_one_is_left() -> None:
    assert fetched(body=bytes(LARGEST_PACKED + 1)) == (None, 1)


@pytest.mark.parametrize(
    "address", ["http://u:p@{host}/a.png", "{shop}/" + "a" * LONGEST_ADDRESS, "file:///a.png", "http://[", ""]
)
def test_an_odd_address_is_not_asked(address: str) -> None:
    assert fetched(address=address.replace("{host}", "127.0.0.1")) == (None, 0)


@pytest.mark.parametrize(
    ("host", "asked"),
    [
        ("cdn.example", True),
        ("CDN.example", True),
        ("a.cdn.example", True),
        ("evilcdn.example", False),
        ("cdn.example.evil.example", False),
        ("cdn.example.", False),
        ("other.example", False),
        ("192.168.1.1", False),
        ("localhost", False),
        ("[::1]", False),
    ],
)
def test_only_the_shops_own_hosts_are_asked(host: str, asked: bool) -> None:
    """The rule: a name in an answer makes the kiosk look up and call nobody whom the settings do not name."""
    assert PictureLine(HOSTS)._may_be_asked(f"https://{host}/a.png") is asked


def test_without_tls_only_the_demo_is_asked() -> None:
    assert fetched(plain_http=False) == (None, 0)


def test_a_redirect_is_not_followed() -> None:
    async def run() -> object:
        elsewhere = said(None, "Location: /b.png", body=PNG, status=302)
        async with listening(Loopback(elsewhere)) as there:
            line = PictureLine(HOSTS, plain_http=True)
            try:
                return await line.fetch(f"{there.address}/a.png"), len(there.seen)
            finally:
                await line.close()

    assert asyncio.run(run()) == (None, 1)


def test_as_large_as_is_kept() -> None:
    assert fetched(body=bytes(LARGEST_PACKED)) == (bytes(LARGEST_PACKED), 1)


@pytest.mark.parametrize("kind", ["image/png", "image/jpeg", "image/webp"])
def test_a_picture_of_a_known_kind_is_fetched(kind: str) -> None:
    assert answered(said(None, body=PNG).replace(b"application/json", kind.encode())) == PNG


@pytest.mark.parametrize(
    "answer",
    [
        said(None, body=PNG),
        said(None, body=PNG).replace(b"application/json", b"image/svg+xml"),
        said(None, body=PNG).replace(b"Content-Type: application/json\r\n", b""),
        said(None, body=PNG, status=404).replace(b"application/json", b"image/png"),
        said(None, "Location: /b.png", body=PNG, status=302).replace(b"application/json", b"image/png"),
        said(None, body=PNG).replace(b"application/json", b"image/png")[:-1],
        b"no HTTP",
    ],
    ids=["no picture", "a drawing", "no kind", "not found", "elsewhere", "cut", "no HTTP"],
)
def test_anything_else_is_left(answer: bytes) -> None:
    assert answered(answer) is None
