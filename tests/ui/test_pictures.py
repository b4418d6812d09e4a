"""Pictures of products: kept as small as they are drawn, and of known kinds only."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QPixmap

from kiosk.ui.pictures import LARGEST_DRAWN, Pictures
from tests.conftest import Loop


class _LargeScreen:
    def size(self) -> QSize:
        return QSize(2160, 3840)

    def devicePixelRatio(self) -> float:
        return 1.0


def _bytes(kind: str, wide: int, high: int) -> bytes:
    picture = QPixmap(wide, high)
    picture.fill(Qt.GlobalColor.darkGreen)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, kind)
    return bytes(buffer.data().data())


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
    monkeypatch.setattr("kiosk.ui.pictures.MOST_PIXELS", 64 * 64)
    assert _brought(loop, _bytes("PNG", 64, 64)) is not None
    assert _brought(loop, _bytes("PNG", 65, 64)) is None
