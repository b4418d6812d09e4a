"""Welcome: any touch, key or scan begins. It is painted first and imports little."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout

from kiosk.flow.state import Kiosk
from kiosk.ui.language import NAMES
from kiosk.ui.screens.base import Buttons, Frame, Screen
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.background import BrandGround
from kiosk.ui.widgets.brand import Brand
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.welcome_drawing import Drawing

_STARTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WelcomeScreen(Screen):
    """While the shop does not answer it says so, and a touch does nothing."""

    frame = Frame.FULL
    language_chosen = Signal(str)
    easier_toggled = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sentence = Label(self.look, Role.DISPLAY, colour="brand_ink")
        self.invitation = Label(self.look, Role.WELCOME, colour="brand_ink")
        self.languages = {code: self._pill(code) for code in stage.settings.screen.languages}
        self.easier = Button(self.look, self._easier_words(), "eye", ButtonKind.PILL)
        self.easier.clicked.connect(self.easier_toggled)
        self._lay_out()

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        if kiosk.online:
            self.sentence.setText(self.tr("Pay here,\nskip the queue."))
            self.invitation.setText(self.tr("Scan your first item, or touch anywhere."))
        else:
            self.sentence.setText(self.tr("Closed for\nthe moment."))
            self.invitation.setText(
                self.tr("We open again by ourselves. Our staff at the till is happy to help.")
            )
        self.setAccessibleName(self.sentence.text().replace("\n", " "))
        self.setAccessibleDescription(self.invitation.text())

    def buttons(self) -> Buttons:
        return Buttons()

    def act(self) -> None:
        if self.kiosk.online:
            self.checkout.start()

    def show_problem(self) -> None:
        """Shows none: no shopper has begun."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accepts the press: without it Qt sends the release to the widget below."""
        event.accept()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STARTING and not event.isAutoRepeat():
            self.act()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        ground = BrandGround(self.look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        page = QVBoxLayout(ground)
        side = self.look.either(72, 56)
        page.setContentsMargins(side, side, side, self.look.either(60, 44))
        page.setSpacing(0)
        page.addWidget(Brand(self.look, self.stage.settings.screen.brand, on_brand=True))
        self._lay_out_high(page) if self.look.portrait else self._lay_out_wide(page)
        page.addLayout(self._bar())

    def _lay_out_high(self, page: QVBoxLayout) -> None:
        page.addStretch(1)
        page.addWidget(Drawing(self.look), 6)
        page.addStretch(1)
        self._add_words(page)
        page.addStretch(2)

    def _lay_out_wide(self, page: QVBoxLayout) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._add_words(words)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(self.look.px(40))
        row.addLayout(words, 5)
        row.addWidget(Drawing(self.look), 4)
        page.addLayout(row, 1)

    def _add_words(self, column: QVBoxLayout) -> None:
        column.addWidget(self.sentence)
        column.addSpacing(self.look.either(20, 14))
        column.addWidget(self.invitation)

    def _bar(self) -> QLayout:
        bar = QHBoxLayout()
        bar.setSpacing(max(self.look.either(20, 14), self.look.apart))
        for pill in self.languages.values():
            bar.addWidget(pill)
        bar.addStretch(1)
        bar.addWidget(self.easier)
        return bar

    def _pill(self, language: str) -> Button:
        pill = Button(self.look, NAMES[language], kind=ButtonKind.PILL)
        pill.setCheckable(True)
        pill.setChecked(language == self.stage.language)
        pill.clicked.connect(lambda: self._choose(language))
        return pill

    def _choose(self, language: str) -> None:
        for code, pill in self.languages.items():
            pill.setChecked(code == language)
        self.language_chosen.emit(language)

    def _easier_words(self) -> str:
        return self.tr("Usual view") if self.look.easier else self.tr("Easier view")
