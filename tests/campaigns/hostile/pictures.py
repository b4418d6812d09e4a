"""Pictures as no shop should serve them: odd, huge once unpacked, full of words, cut, or none at all."""

import struct
from collections.abc import Callable
from random import Random
from zlib import compress

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.api.test_picture_parts import (
    UNPACKED,
    chunk,
    extended,
    frame,
    jpeg,
    lossy,
    png,
    segment,
    webp,
)

LARGEST = 1 << 20
_UNPACKED = 64_000_000
"""No more is made of pixels than the largest picture that is let in has."""
_PACKED = compress(b"a" * UNPACKED, 9)


def picture(dice: Random, turn: int) -> tuple[str, bytes]:
    """One of a kind, its name, and its bytes: no more than the wire lets in."""
    name = tuple(_KINDS)[turn % len(_KINDS)]
    return name, _KINDS[name](dice)[:LARGEST]


def _words(dice: Random) -> bytes:
    """Up to a hundred chunks of text that are eight megabytes each, unpacked."""
    name, head = dice.choice(((b"zTXt", b"k\0\0"), (b"iTXt", b"k\0\1\0\0\0"), (b"iCCP", b"k\0\0")))
    return png(*[chunk(name, head + _PACKED)] * dice.randint(1, 120))


def _wide_png(dice: Random) -> bytes:
    """Of few bytes and as many pixels as there may be, or more."""
    wide, high = dice.choice(_SIZES)
    bits, colour, room = dice.choice(((8, 0, 1), (8, 2, 3), (8, 6, 4), (16, 6, 8), (1, 0, 1)))
    whole = min((1 + wide * room) * high, _UNPACKED)
    head = struct.pack(">II5B", wide, high, bits, colour, 0, 0, dice.choice((0, 1)))
    pixels = compress(bytes(whole), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _wide_other(dice: Random) -> bytes:
    """A JPEG or WebP that says that it is large, and holds little of it."""
    wide, high = dice.choice(_SIZES)
    marker = dice.choice((0xC0, 0xC1, 0xC2))
    return dice.choice(
        (
            jpeg(framed=frame(wide % 65_536, high % 65_536, marker, 3)),
            webp(lossy(wide % 16_384, high % 16_384)),
        )
    )


def _many_scans(dice: Random) -> bytes:
    """A progressive JPEG that is gone over again and again."""
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\x34"
    return jpeg(framed=frame(2_000, 2_000, 0xC2), scans=scan * dice.choice((10, 32, 33, 60_000)))


def _real(dice: Random) -> bytes:
    """A large picture that is in order."""
    wide, high = dice.choice(((4_000, 4_000), (3_999, 1_000), (1, 4_000), (64, 64), (2_500, 2_500)))
    drawn = QImage(wide, high, QImage.Format.Format_RGB32)
    drawn.fill(QColor(dice.randrange(256), dice.randrange(256), dice.randrange(256)))
    return _encoded(drawn, dice.choice(("PNG", "JPEG", "WEBP")))


def _noise(dice: Random) -> bytes:
    """One whose every pixel is another."""
    side = dice.choice((64, 300, 500))
    drawn = QImage(dice.randbytes(side * side * 4), side, side, QImage.Format.Format_RGB32)
    return _encoded(drawn, dice.choice(("PNG", "JPEG", "WEBP")))


def _bent(dice: Random) -> bytes:
    """A real one with bytes changed."""
    data = bytearray(_noise(dice)[:200_000])
    for _ in range(dice.randint(1, 40)):
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data)


def _cut(dice: Random) -> bytes:
    data = _real(dice)
    return data[: dice.randrange(len(data))]


def _moving(dice: Random) -> bytes:
    """Frames without end."""
    return dice.choice(
        (
            webp(extended(0x02), (b"ANIM", bytes(6)), *[(b"ANMF", bytes(99))] * 1_900),
            png(chunk(b"acTL", bytes(8)), *[chunk(b"fdAT", bytes(99))] * 1_900),
            b"GIF89a" + dice.randbytes(5_000),
        )
    )


def _tagged(dice: Random) -> bytes:
    """EXIF, profiles and previews around little."""
    inside = b"Exif\0\0" + dice.randbytes(60_000)
    return dice.choice(
        (
            jpeg(*[segment(0xE1, inside)] * 15),
            png(chunk(b"eXIf", inside * 15)),
            webp(extended(0x3C), (b"EXIF", inside), lossy()),
        )
    )


def _none(dice: Random) -> bytes:
    """Something else."""
    return dice.choice(
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'>" + b"<g>" * 300_000,
            b"II*\0" + dice.randbytes(5_000),
            b"BM" + dice.randbytes(5_000),
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8" + b"\xff" * 1_000_000,
            b"RIFF\xff\xff\xff\xffWEBP",
            b"%PDF-1.7",
            b"",
            dice.randbytes(LARGEST),
        )
    )


def _crumbs(dice: Random) -> bytes:
    """Chunks without end."""
    return dice.choice(
        (
            png(*[chunk(b"IDAT", b"")] * 80_000),
            webp(*[(b"EXIF", b"")] * 80_000),
            jpeg(*[segment(0xFE, b"")] * 200_000),
        )
    )


def _encoded(drawn: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, kind, 60)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


_SIZES = (
    *((4_000, 4_000), (16_000_000, 1), (1, 16_000_000), (3_999, 4_001), (60_000, 266), (2_000, 4_000)),
    *((2**31 - 1, 1), (1, 2**31 - 1), (65_535, 65_535), (0, 0), (16_383, 976)),
)
_KINDS: dict[str, Callable[[Random], bytes]] = {
    "words": _words,
    "a wide png": _wide_png,
    "a wide jpeg or webp": _wide_other,
    "many scans": _many_scans,
    "a real one": _real,
    "noise": _noise,
    "a bent one": _bent,
    "one cut": _cut,
    "one that moves": _moving,
    "tags": _tagged,
    "none": _none,
    "crumbs": _crumbs,
}
