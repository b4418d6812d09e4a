"""Product pictures from the shop: each is fetched once, kept small, and announced when it arrives."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from PySide6.QtCore import QBuffer, QLoggingCategory, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPixmap

from kiosk.api.picture_parts import parts
from kiosk.runtime.tasks import Tasks

LARGEST_DRAWN = 160
"""The longest side of a picture in pixels, on a screen whose longer side has 1920."""
MOST = 300
_LIKE = {QImage.Format.Format_RGBA64: QImage.Format.Format_RGBA64_Premultiplied}


class Watch(Protocol):
    """Remembers over a crash which picture was being decoded."""

    def blames(self, address: str) -> bool:
        """Whether the program fell with it."""

    def begins(self, address: str) -> None:
        """It is being decoded from now on."""

    def ends(self) -> None:
        """It has been."""


class Pictures(QObject):
    """A cache by address. `get` answers at once; `arrived` is sent when a missing picture has come."""

    arrived = Signal(str)

    def __init__(self, fetch: Callable[[str], Awaitable[bytes | None]]) -> None:
        """`fetch` returns a picture's bytes, None where it could not be loaded."""
        super().__init__()
        # What a decoder says of a broken picture is a stranger's, and as much as a stranger likes.
        QLoggingCategory.setFilterRules("qt.gui.imageio*=false")
        self._fetch = fetch
        self._kept: dict[str, QPixmap | None] = {}
        self._tasks = Tasks()
        # One after another: how much memory one needs is bounded.
        self._turn = asyncio.Lock()
        self._watch: Watch | None = None
        self.arrivals = 0

    def get(self, address: str | None) -> QPixmap | None:
        """The picture if it has arrived, else None; the first call starts to fetch it."""
        if not address:
            return None
        if address not in self._kept:
            self._keep(address, None)
            self._tasks.start(self._bring(address))
        return self._kept[address]

    def beware(self, watch: Watch) -> None:
        """Leaves out what it blames, and tells it what is being decoded."""
        self._watch = watch

    async def close(self) -> None:
        """Cancels the fetches under way."""
        self._tasks.cancel()
        await self._tasks.ended()

    async def _bring(self, address: str) -> None:
        if self._watch and self._watch.blames(address):
            return
        data = await self._fetch(address)
        picture = await self._decoded(address, data) if data else None
        if picture:
            self._keep(address, QPixmap.fromImage(picture))
            self.arrivals += 1
            self.arrived.emit(address)

    async def _decoded(self, address: str, data: bytes) -> QImage | None:
        """In a thread: a large one takes longer than a frame."""
        async with self._turn:
            if self._watch:
                self._watch.begins(address)
            try:
                return await asyncio.to_thread(_read, data, _side())
            finally:
                if self._watch:
                    self._watch.ends()

    def _keep(self, address: str, picture: QPixmap | None) -> None:
        self._kept[address] = picture
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]


def _read(data: bytes, side: int) -> QImage | None:
    """No longer than that, small enough to keep; None where it is no picture of a known kind and size."""
    found = parts(data)
    if found is None:
        return None
    buffer = QBuffer()
    buffer.setData(found.data)
    # Told its kind, Qt does not load all its readers to ask each of them.
    reader = QImageReader(buffer, found.kind.encode())
    if found.kind == "JPEG" and _is_larger(reader.size(), side):
        # Its decoder never has all of it at once. The others would, and a copy beside it.
        reader.setScaledSize(_fitting(reader.size(), side))
    picture = reader.read()
    return None if picture.isNull() else _small(picture, side)


def _small(picture: QImage, side: int) -> QImage:
    if not _is_larger(picture.size(), side):
        return picture
    if picture.hasAlphaChannel():
        # Where it is: scaling would do so in a copy as large.
        picture.convertTo(_LIKE.get(picture.format(), QImage.Format.Format_ARGB32_Premultiplied))
    size, ignore = _fitting(picture.size(), side), Qt.AspectRatioMode.IgnoreAspectRatio
    return picture.scaled(size, ignore, Qt.TransformationMode.SmoothTransformation)


def _is_larger(size: QSize, side: int) -> bool:
    return max(size.width(), size.height()) > side


def _fitting(size: QSize, side: int) -> QSize:
    fitting = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    return fitting.expandedTo(QSize(1, 1))


def _side() -> int:
    """The longest side that a picture is drawn with on this screen, in device pixels."""
    screen = QGuiApplication.primaryScreen()
    longer = max(screen.size().width(), screen.size().height()) * screen.devicePixelRatio()
    return max(LARGEST_DRAWN, round(LARGEST_DRAWN * longer / 1920))
