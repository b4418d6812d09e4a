"""What paints of a PNG: its head, palette, transparency and pixels (PNG 1.2, chapters 3 and 4)."""

import struct
from collections.abc import Iterator
from zlib import crc32

from kiosk.api.picture_bounds import MOST_PARTS, NoPicture, bound

_MAGIC = b"\x89PNG\r\n\x1a\n"
_HEAD = struct.Struct(">II5B")
_LONGEST = {b"IHDR": _HEAD.size, b"PLTE": 768, b"tRNS": 256}
_END = b"IEND"
_PIXELS = b"IDAT"


def painting(data: bytes) -> bytes:
    """The same picture in as few chunks as there can be. NoPicture where it is none."""
    found: dict[bytes, bytes] = {}
    pixels = []
    for name, held in _chunks(data):
        if name == _PIXELS:
            pixels.append(held)
        elif name in _LONGEST:
            _fits(name, held, found)
            found[name] = held
    _bound(found.get(b"IHDR", b""))
    whole = (*found.items(), (_PIXELS, b"".join(pixels)), (_END, b""))
    return _MAGIC + b"".join(_chunk(name, held) for name, held in whole)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Up to the end that it names itself. NoPicture where it is cut, or is made of crumbs."""
    place = len(_MAGIC)
    for _ in range(MOST_PARTS):
        head = data[place : place + 8]
        if len(head) < 8:
            raise NoPicture("cut")
        length, name = int.from_bytes(head[:4], "big"), head[4:]
        if name == _END:
            return
        place += 8
        if place + length + 4 > len(data):
            raise NoPicture("cut")
        yield name, data[place : place + length]
        place += length + 4
    raise NoPicture("too many chunks")


def _fits(name: bytes, held: bytes, before: dict[bytes, bytes]) -> None:
    if name in before or len(held) > _LONGEST[name] or (name != b"IHDR" and not before):
        raise NoPicture(f"an odd {name!r}")


def _bound(head: bytes) -> None:
    if len(head) != _HEAD.size:
        raise NoPicture("no head")
    wide, high, bits, *_ = _HEAD.unpack(head)
    bound(wide, high, 8 if bits > 8 else 4)


def _chunk(name: bytes, held: bytes) -> bytes:
    return len(held).to_bytes(4, "big") + name + held + crc32(held, crc32(name)).to_bytes(4, "big")
