"""Product pictures from the shop: fetched once, kept small, told about when they arrive."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap

from kiosk.tasks import Tasks

SIDE = 320
MOST = 300


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
        picture = QPixmap()
        if data and picture.loadFromData(data):
            self._keep(address, _small(picture))
            self.arrivals += 1
            self.arrived.emit(address)

    def _keep(self, address: str, picture: QPixmap | None) -> None:
        self._kept[address] = picture
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]


def _small(picture: QPixmap) -> QPixmap:
    if max(picture.width(), picture.height()) <= SIDE:
        return picture
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(SIDE, SIDE, keep, smooth)
