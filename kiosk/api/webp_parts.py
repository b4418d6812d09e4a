"""What paints of a WebP: one image and its transparency (RFC 9649)."""

from collections.abc import Iterator

from kiosk.api.picture_bounds import MOST_PARTS, NoPicture, bound

_ROOM = 8
"""Bytes for a pixel: the picture, and what the decoder keeps beside it."""
_ALPHA = 0x10
_SHORTEST = {b"VP8 ": 10, b"VP8L": 5}
"""Up to where their size stands."""
_IMAGES = tuple(_SHORTEST)
_EXTENDED, _TRANSPARENCY = b"VP8X", b"ALPH"
_KEPT = (_EXTENDED, _TRANSPARENCY, *_IMAGES)


def painting(data: bytes) -> bytes:
    """The same picture without what does not paint. NoPicture where it is none, or one that moves."""
    found: dict[bytes, bytes] = {}
    for name, held in _chunks(data):
        if name in found:
            raise NoPicture("a part stands twice")
        if name in _KEPT:
            found[name] = held
        if name in _IMAGES:
            break
    return _file(found)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if data[8:12] != b"WEBP":
        raise NoPicture("no WebP")
    place = 12
    for _ in range(MOST_PARTS):
        name, length = data[place : place + 4], int.from_bytes(data[place + 4 : place + 8], "little")
        place += 8
        if place + length > len(data):
            raise NoPicture("cut")
        yield name, data[place : place + length]
        place += length + length % 2
    raise NoPicture("too many chunks")


def _file(found: dict[bytes, bytes]) -> bytes:
    image = next((name for name in _IMAGES if name in found), None)
    if image is None:
        raise NoPicture("no image")
    bound(*_size(image, found[image]), _ROOM)
    if _EXTENDED in found:
        found[_EXTENDED] = _bounded(found[_EXTENDED])
    body = b"WEBP" + b"".join(_chunk(name, found[name]) for name in _KEPT if name in found)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _size(name: bytes, held: bytes) -> tuple[int, int]:
    if len(held) < _SHORTEST[name]:
        raise NoPicture("cut")
    if name == b"VP8L":
        bits = int.from_bytes(held[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    wide, high = int.from_bytes(held[6:8], "little"), int.from_bytes(held[8:10], "little")
    return wide & 0x3FFF, high & 0x3FFF


def _bounded(head: bytes) -> bytes:
    """The extended head, which says no more than whether there is transparency, and how large it is."""
    if len(head) != 10:
        raise NoPicture("an odd head")
    wide, high = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (4, 7))
    bound(wide, high, _ROOM)
    return bytes((head[0] & _ALPHA, 0, 0, 0)) + head[4:]


def _chunk(name: bytes, held: bytes) -> bytes:
    return name + len(held).to_bytes(4, "little") + held + bytes(len(held) % 2)
