"""Product pictures from the shop: fetched once, kept small, told about when they arrive."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QBuffer, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPixmap

from kiosk.runtime.tasks import Tasks

LARGEST_DRAWN = 160
"""Pixels on a screen of 1920, which is the longer side of the drawing."""
MOST = 300
MOST_PIXELS = 16_000_000
"""A megabyte of bytes may say that it is sixty of them."""
# Told to Qt, which otherwise loads all its readers to ask each of them.
_KINDS = {b"\x89PNG": "PNG", b"\xff\xd8": "JPEG", b"RIFF": "WEBP"}


class Pictures(QObject):
    """A cache by address. `get` answers at once with what is there; `arrived` tells the rest."""

    arrived = Signal(str)

    def __init__(self, fetch: Callable[[str], Awaitable[bytes | None]]) -> None:
        """`fetch` brings a picture's bytes, None where it is not to be had."""
        super().__init__()
        self._fetch = fetch
        self._kept: dict[str, QPixmap | None] = {}
        self._tasks = Tasks()
        self.arrivals = 0

    def get(self, address: str | None) -> QPixmap | None:
        """The picture, if it has arrived; asking for it once makes it come."""
        if not address:
            return None
        if address not in self._kept:
            self._keep(address, None)
            self._tasks.start(self._bring(address))
        return self._kept[address]

    async def close(self) -> None:
        """Ends what is under way."""
        self._tasks.cancel()
        await self._tasks.ended()

    async def _bring(self, address: str) -> None:
        data = await self._fetch(address)
        # A large one takes longer than a frame.
        picture = await asyncio.to_thread(_read, data, _side()) if data else None
        if picture:
            self._keep(address, QPixmap.fromImage(picture))
            self.arrivals += 1
            self.arrived.emit(address)

    def _keep(self, address: str, picture: QPixmap | None) -> None:
        self._kept[address] = picture
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]


def _read(data: bytes, side: int) -> QImage | None:
    """No longer than that, small enough to keep; None where it is no picture of a known kind and size."""
    kind = next((kind for magic, kind in _KINDS.items() if data.startswith(magic)), None)
    if kind is None:
        return None
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer, kind.encode())
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    picture = reader.read()
    return None if picture.isNull() else _small(picture, side)


def _small(picture: QImage, side: int) -> QImage:
    if max(picture.width(), picture.height()) <= side:
        return picture
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(side, side, keep, smooth)


def _side() -> int:
    """As large as it will ever be drawn on this screen, in its own pixels."""
    screen = QGuiApplication.primaryScreen()
    longer = max(screen.size().width(), screen.size().height()) * screen.devicePixelRatio()
    return max(LARGEST_DRAWN, round(LARGEST_DRAWN * longer / 1920))
