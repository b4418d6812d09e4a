"""A long text in pages, turned one after another, so that the last page is reached through all others."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.screens.parts.pager import Pager
from kiosk.ui.screens.parts.text_pages import pages_of
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.text.lines import line_starts

# Qt takes a second to break a very long word: these let it break here.
_WORD, _BREAK = re.compile(r"\S{200}"), "\\g<0>\u200b"
_PITCH = Role.BODY.value.pitch


class Reader(QWidget):
    """Plain text on a card. `turned` is emitted with each page, also after a change of size."""

    turned = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._original = self._text = ""
        self._pages: tuple[str, ...] = ("",)
        self._furthest = 0
        self.page = 0
        self.card = Card(look)
        top = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        self.words = Label(look, Role.BODY, align=top)
        self.words.whole = True
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.pager = Pager(look)
        self.pager.turned.connect(self.turn)
        _keep_place(self.pager)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.either(20, 10))
        column.addWidget(self.card, 1)
        column.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    @property
    def at_end(self) -> bool:
        """Whether every page has been shown."""
        return bool(self._text) and self._furthest >= len(self._pages) - 1

    def show_text(self, text: str) -> None:
        """Shows another text from its first page; the same text stays at its page."""
        if text != self._original:
            self._original = text
            self._text, self.page, self._furthest = _WORD.sub(_BREAK, text), 0, 0
            self._lay_out()

    def turn(self, by: int) -> None:
        """To another page, as far as there are any."""
        self.page = max(0, min(self.page + by, len(self._pages) - 1))
        self._furthest = max(self._furthest, self.page)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout:
            layout.activate()
        self._lay_out()

    def _lay_out(self) -> None:
        """Cuts the pages anew for another size; a text of several pages must be read to its end again."""
        room, font = self.card.contentsRect(), self.words.font()
        lines = int(room.height() / (QFontMetricsF(font).height() * _PITCH))
        pages = pages_of(self._text, line_starts(self._text, font, room.width()), lines)
        if pages != self._pages:
            self._pages, self.page, self._furthest = pages, 0, 0
        self._show()

    def _show(self) -> None:
        self.words.setText(self._pages[self.page])
        self.pager.show_place(self.page, len(self._pages))
        self.turned.emit()


def _keep_place(pager: Pager) -> None:
    """Reserves room for the pager, hidden or not, so that the pages are cut for the same size."""
    policy = pager.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    pager.setSizePolicy(policy)
