"""Answers that say little and cost much: crumbs, heads without end, promises that are not kept."""

from tests.campaigns.proxy.fault import Spoil, Way

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_IN_CHUNKS = _HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
_CRUMB = b"1\r\n \r\n"
_MOST = 400_000


async def _crumbs(way: Way) -> None:
    """A body in chunks of one byte."""
    await _poured(way, _IN_CHUNKS, _CRUMB * 100)


async def _not_yet(way: Way) -> None:
    """`100 Continue`, again and again."""
    await _poured(way, b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 20)


async def _heads(way: Way) -> None:
    """A head without end."""
    await _poured(way, _HEAD, b"X-More: and more\r\n" * 50)


async def _cookies(way: Way) -> None:
    """A cookie more with each line."""
    cookies = b"".join(b"Set-Cookie: c%d=%d; Path=/\r\n" % (number, number) for number in range(80))
    await _poured(way, _HEAD + cookies + b"Content-Length: 2\r\n\r\n{}", b"")


async def _long_line(way: Way) -> None:
    """A line without end."""
    await _poured(way, _HEAD + b"X-Long: ", b"x" * 4_096)


async def _one_by_one(way: Way) -> None:
    """Each byte in a packet of its own."""
    for byte in (_HEAD + b"Content-Length: 900\r\n\r\n" + b" " * 900)[:1_000]:
        way.writer.write(bytes((byte,)))
        await way.writer.drain()
    way.writer.close()


async def _poured(way: Way, first: bytes, then: bytes) -> None:
    """As long as the kiosk listens, and no longer than that is interesting."""
    way.writer.write(first)
    for _ in range(_MOST // max(1, len(then)) if then else 0):
        if way.writer.is_closing():
            return
        way.writer.write(then)
        await way.writer.drain()
    way.writer.close()


BUSY: tuple[Spoil, ...] = (_crumbs, _not_yet, _heads, _cookies, _long_line, _one_by_one)
