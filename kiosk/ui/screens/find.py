"""Find it: goods by words, for what cannot be scanned. A touch puts one into the basket."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.api.basket import Product
from kiosk.api.goods import SearchGoods
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.chip_row import ChipRow, Pick
from kiosk.ui.screens.parts.goods_shelf import FITS, GoodsShelf
from kiosk.ui.screens.parts.pager import Pager
from kiosk.ui.screens.parts.search_field import SearchField
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place, let_shrink
from kiosk.ui.widgets.keyboard.keyboard import Keyboard


class FindDraft(NamedTuple):
    """The words, whether they are being typed, and which screen of the page is shown."""

    words: str
    typing: bool
    screen: int


class FindScreen(Screen):
    """Either the keyboard or the goods: both have no room beside each other."""

    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.field = SearchField(stage)
        self.categories = ChipRow(stage, self.tr("More categories"))
        self.shelf = GoodsShelf(stage)
        self.pager = Pager(self.look)
        self.keyboard = Keyboard(self.look, stage.language, low=not self.look.portrait)
        self.keyboard.attach(self.field)
        self._typing, self._screen = True, 0
        self._seen = self.kiosk.shelf.asked
        self._from_behind = False
        self._lay_out()
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._type_on)
        self.field.touched.connect(self._type_on)
        self.field.returnPressed.connect(self._search)
        self.categories.chosen.connect(self._narrow)
        self.pager.turned.connect(self._turn)
        self.shelf.touched.connect(self._put_in)

    def present(self, kiosk: Kiosk) -> None:
        asked = kiosk.shelf.asked
        if asked is not self._seen:
            self._seen = asked
            self._open(kiosk)
        super().present(kiosk)
        self._show()

    def buttons(self) -> Buttons:
        if self.kiosk.shelf.waits:
            return Buttons(self.tr("Searching …"), "search", enabled=False)
        if not self._typing:
            return Buttons(self.tr("Type again"), "keyboard")
        return Buttons(self.tr("Search") if self.field.words() else self.tr("Show everything"), "search")

    def act(self) -> None:
        if self._typing:
            self._search()
        else:
            self._type_on()

    def go_back(self) -> None:
        self.checkout.finding.stop()
        super().go_back()

    def draft(self) -> FindDraft:
        return FindDraft(self.field.text(), self._typing, self._screen)

    def restore(self, draft: object) -> None:
        if isinstance(draft, FindDraft):
            self.field.setText(draft.words)
            self._typing, self._screen = draft.typing, draft.screen
            self._show()

    def show_problem(self) -> None:
        super().show_problem()
        shelf = self.kiosk.shelf
        nothing = shelf.asked and not shelf.found.products and shelf.asked.search_text == self.field.words()
        if not self.kiosk.problem and nothing and not shelf.waits:
            self.hint.say(
                self.tr("Try another word or fewer letters, or ask our staff."),
                strong=self.tr("We found nothing with that name."),
            )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.checkout.finding.stop()

    def _open(self, kiosk: Kiosk) -> None:
        """Shows the goods that came; the last of them where the shopper turned back to them."""
        found = len(kiosk.shelf.found.products)
        self._typing = not found
        self._screen = max(0, found - 1) // FITS if self._from_behind else 0
        self._from_behind = False

    def _show(self) -> None:
        shelf = self.kiosk.shelf
        self.shelf.show_goods(shelf.goods(self._screen, FITS), self.kiosk.order)
        self.pager.show_place(*shelf.place(self._screen, FITS))
        categories = shelf.categories()
        picks = [Pick(self.tr("All"), None), *(Pick(one.name, one.narrowed) for one in categories)]
        self.categories.show_picks(picks, shelf.asked.narrowed if shelf.asked else None)
        self.field.show_count(shelf.total if not self._typing else None)
        self._share_the_room(has_categories=bool(categories))

    def _share_the_room(self, *, has_categories: bool) -> None:
        finding = not self._typing
        self.lead.setVisible(self._typing and self.look.portrait)
        self.shelf.setVisible(finding)
        self.categories.setVisible(finding and has_categories and self.hint.isHidden())
        if self._typing:
            self.pager.hide()
        self.keyboard.setVisible(self._typing)

    def _search(self, narrowed: tuple[str, str] | None = None) -> None:
        self._from_behind = False
        self.checkout.finding.search(SearchGoods(self.field.words(), narrowed=narrowed))

    def _narrow(self, narrowed: tuple[str, str] | None) -> None:
        asked = self.kiosk.shelf.asked
        if asked and narrowed != asked.narrowed:
            self.checkout.finding.search(SearchGoods(asked.search_text, narrowed=narrowed))

    def _put_in(self, product: Product) -> None:
        self.checkout.finding.put_in(product)

    def _turn(self, by: int) -> None:
        shelf = self.kiosk.shelf
        if shelf.goods(self._screen + by, FITS) and self._screen + by >= 0:
            self._screen += by
            self.buttons_changed.emit()
        elif further := shelf.beyond(by):
            self._from_behind = by < 0
            self.checkout.finding.search(further)

    def _type_on(self) -> None:
        """The keyboard comes back, and an answer that is on its way is another search's."""
        self.checkout.finding.stop()
        if self.kiosk.problem:
            self.checkout.dismiss()
        self._typing = True
        self.buttons_changed.emit()

    def _lay_out(self) -> None:
        column = self.column(self.tr("Find it"), self.tr("Type what it is, or a few letters of its name."))
        keep_no_place(self.hint)
        side, more = self.look.either(32, 28), self.look.either(24, 0)
        column.setContentsMargins(side, self.look.either(28, 8), side, 0)
        column.setSpacing(self.look.either(20, 12))
        for label in (self.heading, self.lead):
            label.setContentsMargins(more, 0, more, 0)
        self._lay_out_head(column)
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addWidget(self.categories, 1)
        column.addLayout(row)
        column.addWidget(self.shelf, 1)
        if self.look.portrait:
            column.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            row.addWidget(self.pager)
        column.addStretch(0)
        let_shrink(self.keyboard)
        column.addWidget(self.keyboard)
        column.addSpacing(self.look.either(0, 12))

    def _lay_out_head(self, column: QVBoxLayout) -> None:
        if self.look.portrait:
            column.addWidget(self.field)
            return
        head = QHBoxLayout()
        head.setSpacing(self.look.px(28))
        column.removeWidget(self.heading)
        head.addWidget(self.heading)
        head.addWidget(self.field, 1)
        column.insertLayout(0, head)
