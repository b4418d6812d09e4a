"""Gift box: yes or no, the words on its card, and a video greeting."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from kiosk.api.request import Request
from kiosk.api.requests import GiftBox, GiftBoxIndex
from kiosk.flow.moment import WORDS
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages import gift_box
from kiosk.flow.state import Kiosk
from kiosk.flow.witness import happened
from kiosk.ui.face import Face, Sample
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.writing import Writing
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from kiosk.ui.widgets.gift_drawing import Present
from kiosk.ui.widgets.give_way import keep_no_place
from kiosk.ui.widgets.text.hint import HintKind
from kiosk.ui.widgets.toggle import Toggle

translate = QCoreApplication.translate

MOST = 160
YES, NO = "yes", "no"


class GiftBoxDraft(NamedTuple):
    """The choice, the words on the card, and whether a video goes with it."""

    choice: str | None
    note: str
    video: bool


def _row(line: OrderLine) -> tuple[str, str]:
    return translate("rows", "Gift box"), translate("rows", "with a card") if line.title else ""


def _wishes() -> dict[type[Request], str]:
    return {
        GiftBoxIndex: translate("staff", "Is a gift box offered?"),
        GiftBox: translate("staff", "Gift box"),
    }


FACE = Face(
    title=lambda: translate("titles", "Gift box"),
    icon="gift",
    row=_row,
    wishes=_wishes,
    changes=lambda: dict.fromkeys(("gift_box", "gift_box.price"), translate("staff", "Gift box")),
    sample=Sample(GiftBoxDraft(YES, "İyi ki doğdun Ada!", video=False), touched=YES),
    stand_ins={GiftBox: GiftBoxDraft(YES, WORDS, video=False)},
)


class GiftBoxScreen(Screen):
    """While the card is being written, the keyboard stands where the choices were."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.yes = ChoiceCard(self.look, "gift", self.tr("Yes, wrap it"), key=YES)
        no = ChoiceCard(self.look, "shopping-bag", self.tr("No, thanks"), key=NO)
        self.choices = Choices(self.look, (self.yes, no))
        self.picture = Present(self.look)
        self.area = Writing(stage, MOST, self.tr("Touch here to write on the card."))
        self.video = Toggle(self.look, self.tr("Add a video greeting"))
        self._writing = False
        self._lay_out()
        self._fill(self.kiosk)
        self.choices.chosen.connect(self._choose)
        self.area.touched.connect(lambda: self._write(writing=True))
        self.area.textChanged.connect(self._changed)
        self.video.toggled.connect(self._changed)

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        super().present(kiosk)
        price = gift_box.price(kiosk.pages)
        self.yes.show_price("" if price is None else self.stage.price(price))
        if kiosk.order.gift_box != before.order.gift_box and not self._has_news(before):
            self._fill(kiosk)
        self._arrange()

    def buttons(self) -> Buttons:
        if self._writing:
            return Buttons(self.tr("Done"), "check")
        if self.choices.key() != YES:
            return Buttons(self.tr("Continue"))
        if self.kiosk.order.gift_box is None:
            return Buttons(self.tr("Add the gift box"))
        return Buttons(self.tr("Change the gift box") if self._has_news(self.kiosk) else self.tr("Continue"))

    def act(self) -> None:
        if self._writing:
            self._write(writing=False)
        elif self.choices.key() == YES and self._has_news(self.kiosk):
            self.checkout.submit(self._wanted())
        else:
            self.checkout.advance()

    def go_back(self) -> None:
        if self._writing:
            self._write(writing=False)
        else:
            super().go_back()

    def show_problem(self) -> None:
        super().show_problem()
        kept = self.choices.key() == NO and self.kiosk.order.gift_box is not None
        if kept and self.kiosk.problem is None:
            strong = self.tr("The gift box is on your order.")
            self.hint.say(self.tr("Our staff can take it off for you."), HintKind.INFO, strong)

    def draft(self) -> GiftBoxDraft:
        return GiftBoxDraft(self.choices.key(), self.area.text(), self.video.isChecked())

    def restore(self, draft: object) -> None:
        if isinstance(draft, GiftBoxDraft):
            self.choices.choose(draft.choice)
            self.area.show_words(draft.note)
            self.video.setChecked(draft.video)
            self._arrange()

    def _lay_out(self) -> None:
        column = self.column(self.tr("Wrap it as a gift?"), self.tr("A box, a ribbon and your own words."))
        self.choices.setMaximumHeight(self.look.either(300, 180))
        self.area.setMaximumHeight(self.look.either(400, 220))
        keep_no_place(self.hint)
        column.addWidget(self.choices, 1)
        column.addWidget(self.area, 1)
        column.addWidget(self.video)
        column.addWidget(self.hint)
        column.addWidget(self.picture, 1, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.area.keyboard)
        column.addStretch(0)
        column.addSpacing(self.look.either(0, 16))

    def _fill(self, kiosk: Kiosk) -> None:
        gift = kiosk.order.gift_box
        if gift:
            self.choices.choose(YES)
            self.area.show_words(gift.note or "")
            self.video.setChecked(bool(gift.gift_video))
        self._arrange()

    def _wanted(self) -> GiftBox:
        return GiftBox(note=self.area.words(), gift_video=self.video.isChecked())

    def _has_news(self, kiosk: Kiosk) -> bool:
        """Whether the shopper wants something other than what this order holds."""
        if kiosk.order.gift_box is None:
            return self.choices.key() == YES
        return not happened(self._wanted(), kiosk.order, kiosk.order)

    def _choose(self, choice: str) -> None:
        if choice == YES:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _write(self, *, writing: bool) -> None:
        self._writing = writing
        self._changed()

    def _changed(self) -> None:
        self._arrange()
        self.buttons_changed.emit()

    def _arrange(self) -> None:
        wrapped = self.choices.key() == YES
        self._writing = self._writing and wrapped
        self.choices.setHidden(self._writing)
        self.area.setVisible(wrapped)
        self.area.keyboard.setVisible(self._writing)
        self.show_problem()
        room = self.look.portrait or self.hint.isHidden()
        self.video.setVisible(wrapped and room and not self._writing)
        self.picture.setVisible(room and not wrapped)
