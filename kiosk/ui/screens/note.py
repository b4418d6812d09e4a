"""Note: a few words for the shop, typed or put together from ready sentences."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.api.requests import OrderNote
from kiosk.flow.moment import WORDS
from kiosk.flow.order_line import OrderLine
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face, Sample
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.writing import Writing
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.give_way import give_way, share_a_line

translate = QCoreApplication.translate

MOST = 500


class NoteDraft(NamedTuple):
    """The text in the area."""

    note: str


def _row(line: OrderLine) -> tuple[str, str]:
    return translate("rows", "Note"), line.title.replace("\n", " ")


FACE = Face(
    title=lambda: translate("titles", "Note"),
    icon="sticky-note",
    row=_row,
    wishes=lambda: {OrderNote: translate("staff", "Note")},
    sample=Sample(NoteDraft("Zili çalmayın, bebek uyuyor."), typed="Kapıyı çalın"),
    stand_ins={OrderNote: NoteDraft(WORDS)},
)


class NoteScreen(Screen):
    """The area begins with the note that is on the order."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.area = Writing(stage, MOST, self.tr("Write here, or touch one of the sentences."))
        self.area.show_words(_noted(self.kiosk))
        self.phrases = QWidget()
        self.phrase_buttons = self._add_phrases()
        self._lay_out()
        self.setFocusProxy(self.area)
        self.area.textChanged.connect(self._written)

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        super().present(kiosk)
        self.area.keep_up(_noted(before), _noted(kiosk))

    def buttons(self) -> Buttons:
        words, noted = self.area.words(), _noted(self.kiosk)
        if words == noted:
            return Buttons(self.tr("Continue") if noted else self.tr("Continue without a note"))
        if not words:
            return Buttons(self.tr("Take the note off"))
        return Buttons(self.tr("Change the note") if noted else self.tr("Add this note"))

    def act(self) -> None:
        words = self.area.words()
        if words == _noted(self.kiosk):
            self.checkout.advance()
        else:
            self.checkout.submit(OrderNote(words))

    def show_problem(self) -> None:
        super().show_problem()
        if self.look.portrait:
            give_way(self.lead, self.hint)

    def draft(self) -> NoteDraft:
        return NoteDraft(self.area.text())

    def restore(self, draft: object) -> None:
        if isinstance(draft, NoteDraft):
            self.area.show_words(draft.note)

    def _lay_out(self) -> None:
        column = self.column(
            self.tr("Anything we should know?"), self.tr("A few words for the shop, if you like.")
        )
        self.lead.setVisible(self.look.portrait)
        column.addWidget(self.area, 1)
        if self.look.portrait:
            column.addWidget(self.hint)
        else:
            share_a_line(column, self.heading, self.hint)
        column.addWidget(self.phrases)
        column.addWidget(self.area.keyboard)
        column.addSpacing(self.look.either(0, 16))

    def _add_phrases(self) -> tuple[Button, ...]:
        row = QHBoxLayout(self.phrases)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(max(self.look.either(20, 12), self.look.apart))
        sentences = (self.tr("It is a gift."), self.tr("No prices, please."), self.tr("Please call me."))
        return tuple(self._add_phrase(row, sentence) for sentence in sentences)

    def _add_phrase(self, row: QHBoxLayout, sentence: str) -> Button:
        button = Button(self.look, sentence.rstrip("."), "plus", ButtonKind.SMALL)
        button.clicked.connect(lambda: self.area.add(sentence))
        button.clicked.connect(self.area.setFocus)
        row.addWidget(button)
        return button

    def _written(self) -> None:
        self.buttons_changed.emit()
        if self.kiosk.problem and self.area.hasFocus():
            self.checkout.dismiss()


def _noted(kiosk: Kiosk) -> str:
    return (kiosk.order.notes or "").strip()
