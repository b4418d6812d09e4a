"""Pictures of products: kept as small as they are drawn, and of known kinds only."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QPixmap

from kiosk.paths import RESOURCES
from kiosk.ui.pictures import LARGEST_DRAWN, Pictures, _read
from tests import memory
from tests.conftest import Loop

SMALL = QSize(40, 30)


class _LargeScreen:
    def size(self) -> QSize:
        return QSize(2160, 3840)

    def devicePixelRatio(self) -> float:
        return 1.0


def _drawn(kind: str, quality: int = 80) -> Callable[[QImage], bytes]:
    def encoded(picture: QImage) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert picture.save(buffer, kind, quality)  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    return encoded


def _bytes(kind: str, wide: int, high: int) -> bytes:
    picture = QImage(wide, high, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    return _drawn(kind)(picture)


def _pixels(picture: QImage | None) -> tuple[QSize, bytes]:
    assert picture is not None
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32)
    return plain.size(), bytes(plain.constBits())


def _brought(loop: Loop, data: bytes | None) -> QPixmap | None:
    async def fetch(_address: str) -> bytes | None:
        return data

    async def ask() -> QPixmap | None:
        pictures = Pictures(fetch)
        assert pictures.get("a") is None
        await pictures._tasks.ended()
        return pictures.get("a")

    return loop.run(ask())


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_large_picture_is_kept_as_small_as_it_is_drawn(loop: Loop, kind: str) -> None:
    picture = _brought(loop, _bytes(kind, 640, 320))
    assert picture is not None
    assert (picture.width(), picture.height()) == (LARGEST_DRAWN, LARGEST_DRAWN // 2)


def test_a_large_screen_gets_larger_ones(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.pictures.QGuiApplication.primaryScreen", _LargeScreen)
    picture = _brought(loop, _bytes("PNG", 640, 640))
    assert picture is not None
    assert picture.width() == 2 * LARGEST_DRAWN


@pytest.mark.parametrize("data", [None, b"", b"\x89PNG cut", b"<svg/>", b"II*\x00"])
def test_what_is_no_picture_of_a_known_kind_is_none(loop: Loop, data: bytes | None) -> None:
    assert _brought(loop, data) is None


def test_one_of_too_many_pixels_is_not_unpacked(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.api.picture_bounds.MOST_PIXELS", 64 * 64)
    assert _brought(loop, _bytes("PNG", 64, 64)) is not None
    assert _brought(loop, _bytes("PNG", 65, 64)) is None


CATALOGUE = sorted((RESOURCES / "catalogue" / "pictures").iterdir())


@pytest.mark.parametrize("path", CATALOGUE, ids=lambda path: path.name)
def test_a_picture_looks_the_same_without_what_does_not_paint(path: Path) -> None:
    data = path.read_bytes()
    assert _pixels(_read(data, 5000)) == _pixels(QImage.fromData(data))


@pytest.mark.parametrize("drawn", [_drawn("PNG"), _drawn("JPEG"), _drawn("WEBP"), _drawn("WEBP", 100)])
@pytest.mark.parametrize("alpha", [False, True])
def test_so_does_one_of_each_kind(drawn: Callable[[QImage], bytes], alpha: bool) -> None:
    picture = QImage(SMALL, QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32)
    picture.fill(QColor(200, 40, 10, 90 if alpha else 255))
    for place in range(SMALL.height()):
        picture.setPixelColor(place, place, QColor(place, 2 * place, 0, 8 * place))
    data = drawn(picture)
    assert _pixels(_read(data, 5000)) == _pixels(QImage.fromData(data))


@pytest.mark.parametrize(("kind", "seen"), [("PNG", "Title"), ("JPEG", "Title")])
def test_words_in_a_picture_never_reach_qt(kind: str, seen: str) -> None:
    """The sentinel: Qt itself would find them, and unpack them however large they are."""
    picture = QImage(SMALL, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.setText(seen, "sentinel " * 20)
    data = _drawn(kind)(picture)
    read = _read(data, 5000)
    assert QImage.fromData(data).textKeys() == [seen]
    assert read is not None
    assert read.textKeys() == []


def _filled(kind: str, side: int, format_: QImage.Format) -> bytes:
    picture = QImage(side, side, format_)
    picture.fill(QColor(200, 40, 10, 90))
    return _drawn(kind)(picture)


AT_THE_BOUNDS = {
    "png": ("PNG", 3_464, QImage.Format.Format_RGB32),
    "transparent png": ("PNG", 3_464, QImage.Format.Format_ARGB32),
    "png of deep colours": ("PNG", 2_449, QImage.Format.Format_RGBA64),
    "jpeg": ("JPEG", 4_000, QImage.Format.Format_RGB32),
    "transparent webp": ("WEBP", 2_449, QImage.Format.Format_ARGB32),
}


@pytest.mark.parametrize(("kind", "side", "format_"), AT_THE_BOUNDS.values(), ids=AT_THE_BOUNDS)
def test_the_largest_needs_no_more_memory_than_there_is(kind: str, side: int, format_: QImage.Format) -> None:
    """Rule: no picture takes 64 MB, with all the copies of it that are made on the way."""
    data = _filled(kind, side, format_)
    picture, megabytes = memory.taken(lambda: _read(data, LARGEST_DRAWN))
    assert picture is not None
    assert megabytes < 64


@pytest.mark.parametrize("format_", [QImage.Format.Format_ARGB32, QImage.Format.Format_RGBA64])
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_transparent_one_stays_so_when_it_is_made_small(kind: str, format_: QImage.Format) -> None:
    picture = _read(_filled(kind, 640, format_), LARGEST_DRAWN)
    assert picture is not None
    kept = picture.pixelColor(80, 80)
    assert abs(kept.alpha() - 90) <= 2
    assert abs(kept.red() - 200) <= 4


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_very_long_one_keeps_a_pixel_of_its_width(kind: str) -> None:
    picture = _read(_bytes(kind, 3, 3_000), LARGEST_DRAWN)
    assert picture is not None
    assert (picture.width(), picture.height()) == (1, LARGEST_DRAWN)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_profile_in_a_picture_never_reaches_qt(kind: str) -> None:
    picture = QImage(SMALL, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    data = _drawn(kind)(picture)
    read = _read(data, 5000)
    assert QImage.fromData(data).colorSpace().primaries() == QColorSpace.Primaries.AdobeRgb
    assert read is not None
    assert read.colorSpace().primaries() != QColorSpace.Primaries.AdobeRgb


BROKEN = {
    "jpeg with words before its end": lambda: _bytes("JPEG", 64, 64)[:-2] + b"words" + b"\xff\xd9",
    "jpeg cut": lambda: _bytes("JPEG", 640, 640)[:-200],
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_what_a_decoder_says_of_a_broken_picture_is_not_logged(
    loop: Loop, qtlog: Any, broken: Callable[[], bytes]
) -> None:
    _brought(loop, broken())
    assert qtlog.records == []


def test_one_picture_is_decoded_after_another(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    at_once, most = 0, 0

    async def counted(*_: object) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0)
        at_once -= 1

    async def fetch(_address: str) -> bytes:
        return b"x"

    async def ask() -> None:
        pictures = Pictures(fetch)
        for address in "abc":
            pictures.get(address)
        await pictures._tasks.ended()

    monkeypatch.setattr("kiosk.ui.pictures.asyncio.to_thread", counted)
    loop.run(ask())
    assert (at_once, most) == (0, 1)


class _Watch:
    """Blames one address, and notes what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def blames(self, address: str) -> bool:
        return address == "bad"

    def begins(self, address: str) -> None:
        self.told.append(address)

    def ends(self) -> None:
        self.told.append("")


def test_a_picture_that_took_the_program_down_is_not_asked_for_again(loop: Loop) -> None:
    asked: list[str] = []
    watch = _Watch()

    async def fetch(address: str) -> bytes | None:
        asked.append(address)
        return {"good": _bytes("PNG", 8, 8), "odd": b"\x89PNG"}.get(address)

    async def ask() -> list[bool]:
        pictures = Pictures(fetch)
        pictures.beware(watch)
        for address in ("bad", "gone", "odd", "good"):
            pictures.get(address)
        await pictures._tasks.ended()
        return [pictures.get(address) is not None for address in ("bad", "gone", "odd", "good")]

    assert loop.run(ask()) == [False, False, False, True]
    assert asked == ["gone", "odd", "good"]
    assert watch.told == ["odd", "", "good", ""]
