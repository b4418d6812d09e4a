"""What paints of a picture stays, and nothing else: each part by its name, and none without a bound."""

import struct
from zlib import compress, crc32

import pytest

from kiosk.api import jpeg_parts, picture_bounds
from kiosk.api.picture_bounds import MOST_PARTS
from kiosk.api.picture_parts import Parts, parts

UNPACKED = 7_900_000
"""Just less than what libpng takes for too much: 120 of them were five gigabytes and a minute."""


def chunk(name: bytes, held: bytes) -> bytes:
    return len(held).to_bytes(4, "big") + name + held + crc32(name + held).to_bytes(4, "big")


def png(
    *more: bytes, wide: int = 1, high: int = 1, bits: int = 8, colour: int = 0, end: bytes = b""
) -> bytes:
    head = struct.pack(">II5B", wide, high, bits, colour, 0, 0, 0)
    pixels = chunk(b"IDAT", compress(bytes(2)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(more) + pixels + chunk(b"IEND", b"") + end


def segment(marker: int, held: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(held) + 2).to_bytes(2, "big") + held


def frame(wide: int = 1, high: int = 1, marker: int = 0xC0, parts_of_colour: int = 1) -> bytes:
    size = high.to_bytes(2, "big") + wide.to_bytes(2, "big")
    return segment(marker, b"\x08" + size + bytes((parts_of_colour,)) + b"\x01\x11\x00" * parts_of_colour)


SCAN = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"
TABLES = segment(0xDB, bytes(65)) + segment(0xC4, bytes(17)) + segment(0xDD, b"\x00\x01")


def jpeg(*more: bytes, framed: bytes = frame(), scans: bytes = SCAN, end: bytes = b"\xff\xd9") -> bytes:
    return b"\xff\xd8" + b"".join(more) + framed + TABLES + scans + end


def webp(*chunks: tuple[bytes, bytes], end: bytes = b"") -> bytes:
    body = b"WEBP" + b"".join(
        name + len(held).to_bytes(4, "little") + held + bytes(len(held) % 2) for name, held in chunks
    )
    return b"RIFF" + len(body).to_bytes(4, "little") + body + end


def lossy(wide: int = 1, high: int = 1) -> tuple[bytes, bytes]:
    return b"VP8 ", b"\x00\x00\x00\x9d\x01\x2a" + wide.to_bytes(2, "little") + high.to_bytes(2, "little")


def extended(flags: int = 0, wide: int = 1, high: int = 1) -> tuple[bytes, bytes]:
    size = (wide - 1).to_bytes(3, "little") + (high - 1).to_bytes(3, "little")
    return b"VP8X", bytes((flags, 0, 0, 0)) + size


LOSSLESS = b"VP8L", b"\x2f" + bytes(9)
ALPHA = b"ALPH", b"\x00\x01"
PALETTE = chunk(b"PLTE", bytes(3)), chunk(b"tRNS", b"\x00")
JFIF, ADOBE = segment(0xE0, b"JFIF\0" + bytes(9)), segment(0xEE, b"Adobe" + bytes(7))

PLAIN = {
    "png": png(),
    "png with a palette": png(*PALETTE, colour=3),
    "jpeg": jpeg(),
    "jpeg that tells its colours": jpeg(JFIF, ADOBE),
    "progressive jpeg": jpeg(framed=frame(marker=0xC2), scans=SCAN * 10),
    "webp": webp(lossy()),
    "lossless webp": webp(LOSSLESS),
    "webp with transparency": webp(extended(0x10), ALPHA, lossy()),
}


@pytest.mark.parametrize("data", PLAIN.values(), ids=PLAIN)
def test_what_paints_stays_as_it_is(data: bytes) -> None:
    assert parts(data) == Parts({0x89: "PNG", 0xFF: "JPEG", 0x52: "WEBP"}[data[0]], data)


PACKED = compress(b"a" * UNPACKED, 9)
STRANGE = {
    "120 packed texts": (png(*[chunk(b"zTXt", b"k\0\0" + PACKED)] * 120), png()),
    "120 packed texts of any language": (png(*[chunk(b"iTXt", b"k\0\1\0\0\0" + PACKED)] * 120), png()),
    "a packed profile": (png(chunk(b"iCCP", b"k\0\0" + PACKED)), png()),
    "EXIF in a png": (png(chunk(b"eXIf", bytes(9))), png()),
    "a png that moves": (png(chunk(b"acTL", bytes(8)), chunk(b"fdAT", bytes(9))), png()),
    "a chunk nobody knows": (png(chunk(b"abCD", bytes(9))), png()),
    "words after the end of a png": (png(end=b"words"), png()),
    "a wrong check sum": (png()[:-16] + bytes(4) + png()[-12:], png()),
    "many small pieces": (png(*[chunk(b"IDAT", b"")] * 1_000), png()),
    "EXIF in a jpeg": (jpeg(segment(0xE1, b"Exif\0\0" + bytes(65_000))), jpeg()),
    "a profile in a jpeg": (jpeg(*[segment(0xE2, b"ICC_PROFILE\0" + bytes(65_000))] * 15), jpeg()),
    "a comment in a jpeg": (jpeg(segment(0xFE, b"words")), jpeg()),
    "a preview in a jpeg": (jpeg(segment(0xE0, b"JFIF\0" + bytes(7) + b"\x10\x10" + bytes(768))), jpeg(JFIF)),
    "words of Adobe's": (jpeg(segment(0xEE, b"Adobe" + bytes(60_000))), jpeg(ADOBE)),
    "an application's own": (jpeg(segment(0xE0, b"JFXX\0" + bytes(99)), segment(0xEE, b"words")), jpeg()),
    "words after the end of a jpeg": (jpeg(end=b"\xff\xd9words"), jpeg()),
    "a jpeg without its end": (jpeg(end=b""), jpeg()),
    "bytes that fill": (jpeg(b"\xff" * 50_000), jpeg()),
    "profile, EXIF and XMP in a webp": (
        webp(extended(0x3C), (b"ICCP", bytes(999)), ALPHA, lossy(), (b"EXIF", b"w"), (b"XMP ", b"w")),
        webp(extended(0x10), ALPHA, lossy()),
    ),
    "words after the end of a webp": (webp(lossy(), end=b"words"), webp(lossy())),
}


@pytest.mark.parametrize(("data", "left"), STRANGE.values(), ids=STRANGE)
def test_what_does_not_paint_is_gone(data: bytes, left: bytes) -> None:
    found = parts(data)
    assert found is not None
    assert found.data == left


NONE = {
    "a png cut": png()[:-14],
    "a png without pixels' end": png()[:20],
    "two heads": png(png()[8:33]),
    "two palettes": png(*[PALETTE[0]] * 2),
    "a long palette": png(chunk(b"PLTE", bytes(769))),
    "no head": b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""),
    "a palette before the head": b"\x89PNG\r\n\x1a\n" + PALETTE[0] + png()[8:],
    "crumbs": png(*[chunk(b"IDAT", b"")] * MOST_PARTS),
    "no pixels at all": png(wide=0),
    "a huge png": png(wide=4_001, high=4_000),
    "a huge png of deep colours": png(wide=3_000, high=3_000, bits=16),
    "a png as wide as can be": png(wide=2**32 - 1, high=2**32 - 1),
    "a huge jpeg": jpeg(framed=frame(4_001, 4_000)),
    "a png as long as no decoder takes": png(wide=1, high=16_385),
    "a huge transparent png": png(wide=3_465, high=3_465, colour=6),
    "a huge progressive jpeg": jpeg(framed=frame(3_000, 3_000, 0xC2, 3)),
    "a huge jpeg in several scans": jpeg(framed=frame(3_000, 3_000, 0xC0, 3), scans=SCAN * 3),
    "a huge jpeg whose only scan has one of three colours": jpeg(framed=frame(4_000, 4_000, 0xC0, 3)),
    "scans without end": jpeg(framed=frame(marker=0xC2), scans=SCAN * (jpeg_parts.MOST_SCANS + 1)),
    "64,000 scans": jpeg(framed=frame(marker=0xC2), scans=SCAN * 64_000),
    "a jpeg without scans": jpeg(scans=b""),
    "two frames": jpeg(frame()),
    "no frame": jpeg(framed=b""),
    "a frame that nobody decodes": jpeg(framed=frame(marker=0xC9)),
    "a frame beside another": jpeg(frame(marker=0xC3)),
    "a short frame": jpeg(framed=segment(0xC0, b"\x08")),
    "a jpeg cut": jpeg()[:30],
    "a jpeg of one byte that fills": b"\xff\xd8" + b"\xff" * 500_000,
    "no marker": b"\xff\xd8words",
    "small segments without end": jpeg(*[segment(0xFE, b"")] * MOST_PARTS),
    "a webp that moves": webp(extended(0x02), (b"ANIM", bytes(6)), (b"ANMF", bytes(99))),
    "a huge webp": webp(lossy(4_000, 4_000)),
    "a small webp on a huge plate": webp(extended(0, 10_000, 10_000), lossy()),
    "two transparencies": webp(extended(0x10), ALPHA, ALPHA, lossy()),
    "a webp without an image": webp((b"EXIF", bytes(9))),
    "a webp cut": webp(lossy())[:-2],
    "an odd head": webp((b"VP8X", bytes(9)), lossy()),
    "a short image": webp((b"VP8 ", bytes(9))),
    "a shorter image": webp((b"VP8L", bytes(4))),
    "a sound": b"RIFF\x04\x00\x00\x00WAVE",
    "webp chunks without end": webp(*[(b"EXIF", b"")] * MOST_PARTS),
    "nothing": b"",
    "a drawing": b"<svg/>",
    "a tiff": b"II*\x00",
}


@pytest.mark.parametrize("data", NONE.values(), ids=NONE)
def test_anything_else_is_no_picture(data: bytes) -> None:
    assert parts(data) is None


@pytest.mark.parametrize("data", PLAIN.values(), ids=PLAIN)
def test_any_cut_is_a_picture_or_none(data: bytes) -> None:
    for end in range(len(data)):
        found = parts(data[:end])
        assert found is None or len(found.data) <= len(data) + len(b"\xff\xd9")


def test_a_decoder_never_needs_more_than_the_room_there_is() -> None:
    assert picture_bounds.MOST_ROOM <= 48_000_000
