"""The documented pages as buttons, in pages of as many as fit."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.console.pages import PAGES, DocumentedPage
from kiosk.ui.screens.parts.pager import Pager
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind


class ConsolePages(QWidget):
    """Two columns of buttons."""

    chosen = Signal(object)
    """The `DocumentedPage` that was touched."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.look = stage.look
        self._at_once = 16 if stage.look.portrait else 10
        self._page = 0
        self.buttons = [self._button(page) for page in PAGES]
        self.pager = Pager(stage.look)
        self.pager.turned.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setSpacing(max(self.look.either(14, 10), self.look.apart))
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignHCenter)
        self._turn(0)

    def _button(self, page: DocumentedPage) -> Button:
        button = Button(self.look, page.name.removesuffix("Page"), kind=ButtonKind.SMALL)
        button.setObjectName(page.name)
        button.setAccessibleName(f"{page.name}. {page.help}")
        button.setFixedHeight(max(self.look.touch, self.look.either(88, 64)))
        button.setEnabled(page.sendable)
        button.clicked.connect(partial(self.chosen.emit, page))
        return button

    def _turn(self, by: int) -> None:
        self._page += by
        first = self._page * self._at_once
        for place, button in enumerate(self.buttons):
            button.setVisible(first <= place < first + self._at_once)
        self.pager.show_place(self._page, -(-len(self.buttons) // self._at_once))
