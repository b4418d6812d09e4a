"""Product pictures from the shop: fetched once, kept small, told about when they arrive."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPixmap

from kiosk.tasks import Tasks

LARGEST_DRAWN = 160
"""Pixels on a screen of 1920, which is the longer side of the drawing."""
MOST = 300
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
        picture = _read(data or b"")
        if picture:
            self._keep(address, picture)
            self.arrivals += 1
            self.arrived.emit(address)

    def _keep(self, address: str, picture: QPixmap | None) -> None:
        self._kept[address] = picture
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]


def _read(data: bytes) -> QPixmap | None:
    """Small enough to keep; None where it is no picture of a known kind."""
    kind = next((kind for magic, kind in _KINDS.items() if data.startswith(magic)), None)
    picture = QPixmap()
    return _small(picture) if kind and picture.loadFromData(data, kind) else None


def _small(picture: QPixmap) -> QPixmap:
    side = _side()
    if max(picture.width(), picture.height()) <= side:
        return picture
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(side, side, keep, smooth)


def _side() -> int:
    """As large as it will ever be drawn on this screen, in its own pixels."""
    screen = QGuiApplication.primaryScreen()
    longer = max(screen.size().width(), screen.size().height()) * screen.devicePixelRatio()
    return max(LARGEST_DRAWN, round(LARGEST_DRAWN * longer / 1920))
