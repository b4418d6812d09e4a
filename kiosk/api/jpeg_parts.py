"""What paints of a JPEG: frame, tables and scans, and which colours they are in (ITU T.81, annex B)."""

import re
from collections.abc import Iterator

from kiosk.api.picture_bounds import MOST_PARTS, NoPicture, bound

MOST_SCANS = 32
"""A progressive picture has about ten; each goes over all of it once more."""

_START, _END = b"\xff\xd8", b"\xff\xd9"
_FRAMES = frozenset(b"\xc0\xc1\xc2")
_PROGRESSIVE, _SCAN, _LAST = 0xC2, 0xDA, 0xD9
_TABLES = frozenset(b"\xc4\xdb\xdd")
_JFIF, _ADOBE = (0xE0, b"JFIF\0"), (0xEE, b"Adobe")
_OTHER_FRAMES = frozenset(range(0xC0, 0xD0)) - _FRAMES - _TABLES - {0xC8, 0xCC}
# Within a scan a marker's first byte stands for itself before a zero, and restarts belong to it.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def painting(data: bytes) -> bytes:
    """The same picture without what does not paint. NoPicture where it is none."""
    kept, frames, scans = [_START], [], list[bytes]()
    for marker, held, scan in _segments(data):
        if marker in _FRAMES:
            frames.append((marker, held))
        elif marker in _OTHER_FRAMES:
            raise NoPicture("a frame that nobody decodes")
        scans += [held[:1]] if marker == _SCAN else []
        kept += _kept(marker, held, scan)
    if len(frames) != 1 or not 0 < len(scans) <= MOST_SCANS:
        raise NoPicture("no frame, or scans without end")
    marker, frame = frames[0]
    # A scan of fewer colours than there are is one of several, whether the others come or not.
    _bound(marker, frame, several=len(scans) > 1 or scans[0] != frame[5:6])
    return b"".join([*kept, _END])


def _segments(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each marker, what it holds, and the pixels that follow a scan's head. NoPicture where it is cut."""
    place = len(_START)
    for _ in range(MOST_PARTS):
        marker, place = _next(data, place)
        if marker == _LAST:
            return
        length = int.from_bytes(data[place : place + 2], "big")
        end = place + length
        if length < 2 or end > len(data):
            raise NoPicture("cut")
        upto = _end_of_scan(data, end) if marker == _SCAN else end
        yield marker, data[place + 2 : end], data[end:upto]
        place = upto
        if marker == _SCAN and upto == len(data):
            return  # cut after its pixels, as some cameras do
    raise NoPicture("too many segments")


def _next(data: bytes, place: int) -> tuple[int, int]:
    if data[place : place + 1] != b"\xff":
        raise NoPicture("no marker")
    while data[place : place + 1] == b"\xff":
        place += 1
    if place >= len(data):
        raise NoPicture("cut")
    return data[place], place + 1


def _end_of_scan(data: bytes, begins: int) -> int:
    found = _MARKER.search(data, begins)
    return found.start() if found else len(data)


def _bound(marker: int, frame: bytes, *, several: bool) -> None:
    """Its decoder makes it small line by line, but keeps the coefficients of what comes in several scans."""
    if len(frame) < 6:
        raise NoPicture("cut")
    high, wide = int.from_bytes(frame[1:3], "big"), int.from_bytes(frame[3:5], "big")
    bound(wide, high, 2 * frame[5] if several or marker == _PROGRESSIVE else 1)


def _kept(marker: int, held: bytes, scan: bytes) -> list[bytes]:
    if marker == _JFIF[0] and held.startswith(_JFIF[1]) and len(held) >= 14:
        return [_segment(marker, held[:12] + bytes(2))]  # without its preview
    if marker == _ADOBE[0] and held.startswith(_ADOBE[1]) and len(held) >= 12:
        return [_segment(marker, held[:12])]
    if marker in _FRAMES | _TABLES | {_SCAN}:
        return [_segment(marker, held), scan]
    return []


def _segment(marker: int, held: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(held) + 2).to_bytes(2, "big") + held
