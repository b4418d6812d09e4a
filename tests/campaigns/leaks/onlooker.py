"""Watches the second display all the time."""

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from kiosk.checkout.checkout import Checkout
from tests.campaigns.traces import written_below


class Onlooker:
    """Remembers what stood there. No word is put together to look for it before the memory was searched."""

    def __init__(self, display: QWidget, checkout: Checkout) -> None:
        self._display = display
        self._read: set[str] = set()
        self._empty = display.grab().toImage()
        checkout.changed.connect(lambda _: self._read.update(written_below(display)))

    def saw(self, words: Iterable[str]) -> Iterator[str]:
        """Where one of the words stood, or what was left of the last shopper. Forgets what it read."""
        read, self._read = self._read, set()
        assert read
        if any(word in text for word in words for text in read):
            yield "the second display, during the visit"
        if self._display.grab().toImage() != self._empty:
            yield "the picture on the second display"
