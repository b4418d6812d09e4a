"""One thing: its sizes and colours, how much of it, and where else it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.api.goods import Variant
from kiosk.flow.by_weight import Weighing, weighing
from kiosk.flow.opened import Opened
from kiosk.flow.shelf import is_sold_out
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import FIND
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.chip_row import ChipRow, Pick
from kiosk.ui.screens.parts.product_card import ProductCard
from kiosk.ui.screens.parts.store_list import StoreList
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.give_way import give_way
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.words.amounts import weight

_MOST_VARIANTS = 3


class ProductScreen(Screen):
    """Back leads to the goods that were found."""

    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.card = ProductCard(stage)
        self.names = tuple(Label(self.look, Role.STRONG) for _ in range(_MOST_VARIANTS))
        self.rows = tuple(self._row(place) for place in range(_MOST_VARIANTS))
        self.how_much = Stepper(self.look, less=self.tr("Less of it"), more=self.tr("More of it"), wide=True)
        self.elsewhere = Button(self.look, self.tr("Not here?"), "store", ButtonKind.SMALL)
        self.stores = StoreList(stage)
        self._weighing: Weighing | None = None
        self._lay_out()
        self.elsewhere.clicked.connect(self._ask_stores)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        give_way(self.lead, self.hint)
        if kiosk.opened:
            self._show(kiosk.opened)

    def buttons(self) -> Buttons:
        opened = self.kiosk.opened
        if opened and is_sold_out(opened.shown):
            return Buttons(self.tr("Sold out"), "ban", enabled=False)
        return Buttons(self.tr("Put it in"), "plus", enabled=opened is not None and opened.can_be_bought)

    def act(self) -> None:
        grams = self._weighing.step * self.how_much.value() if self._weighing else None
        self.checkout.finding.put_in_opened(grams)

    def go_back(self) -> None:
        self.checkout.show(FIND)

    def _show(self, opened: Opened) -> None:
        self.heading.setText(opened.shown.name)
        self.lead.setText(self._question(opened))
        self.card.show_opened(opened)
        for place, (name, row) in enumerate(zip(self.names, self.rows, strict=True)):
            self._show_variant(opened.answer.variants[place : place + 1], name, row)
        self._weigh(weighing(opened.shown))
        self.elsewhere.setVisible(opened.stores is None)
        self.stores.show_stores(opened.stores)

    def _question(self, opened: Opened) -> str:
        if weighing(opened.shown):
            return self.tr("How much of it?")
        return self.tr("Which one?") if opened.answer.has_choices else self.tr("This is what we know of it.")

    def _show_variant(self, variant: tuple[Variant, ...], name: Label, row: ChipRow) -> None:
        for part in (name, row):
            part.setVisible(bool(variant))
        for shown in variant:
            name.setText(shown.attribute_name or shown.attribute_key)
            picks = [
                Pick(option.label, option.value, option.is_selectable is not False)
                for option in shown.options
            ]
            row.show_picks(picks, shown.selected)

    def _weigh(self, weighed: Weighing | None) -> None:
        self.how_much.setVisible(weighed is not None)
        if weighed and weighed != self._weighing:
            self.how_much.count_in(weighed.first, weighed.last, lambda steps: weight(steps * weighed.step))
        self._weighing = weighed

    def _row(self, place: int) -> ChipRow:
        row = ChipRow(self.stage, self.tr("More of these"))
        row.chosen.connect(lambda value: self._choose(place, value))
        return row

    def _choose(self, place: int, value: str) -> None:
        opened = self.kiosk.opened
        if opened and place < len(opened.answer.variants):
            self.checkout.finding.choose(opened.answer.variants[place].attribute_key, value)

    def _ask_stores(self) -> None:
        self.checkout.finding.ask_stores()

    def _lay_out(self) -> None:
        column = self.column(self.tr("Find it"), self.tr("Which one?"))
        column.addWidget(self.hint)
        side = self.look.either(32, 28)
        column.setContentsMargins(side, self.look.either(28, 8), side, 0)
        column.setSpacing(self.look.either(20, 8))
        more = self.look.either(24, 0)
        for words in (self.heading, self.lead, *self.names):
            words.setContentsMargins(more, 0, more, 0)
        column.addWidget(self._top())
        for name, row in zip(self.names, self.rows, strict=True):
            column.addWidget(name)
            column.addWidget(row)
        column.addWidget(self.how_much, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _top(self) -> QWidget:
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.either(20, 16))
        row.addWidget(self.card, 3)
        aside = QVBoxLayout()
        aside.addStretch(1)
        aside.addWidget(self.elsewhere)
        aside.addWidget(self.stores)
        aside.addStretch(1)
        row.addLayout(aside, 2)
        return top
