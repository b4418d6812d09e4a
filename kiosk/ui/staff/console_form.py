"""One page of the console: its help, its fields to fill in, and Send."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.api.request import Request
from kiosk.console import fields
from kiosk.console.curl import curl
from kiosk.console.pages import PAGES, DocumentedPage, PageField
from kiosk.flow.card_in_text import holds_a_card
from kiosk.flow.state import Kiosk
from kiosk.ui.sheets.entry import EntryField, EntrySheet
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import panel_of
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.text.hint import Hint, HintKind
from kiosk.ui.widgets.text.label import Label


class ConsoleForm(QWidget):
    """Required fields begin with the document's example; empty optional fields are not sent."""

    left = Signal()
    copied = Signal(str)
    """The request as a curl command."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__()
        self.stage, self.look, self._room = stage, stage.look, room
        self._page = PAGES[0]
        self._given: dict[str, str] = {}
        self.name = Label(stage.look, Role.NAME)
        self.help = Label(stage.look, Role.SMALL, colour="soft")
        self.fields = Facts(stage.look, stage.look.either(6, 3), self.tr("It takes no fields."))
        self.fields.acted.connect(self._edit)
        self.hint = Hint(stage.look)
        self.back = Button(stage.look, self.tr("All pages"), "chevron-left", ButtonKind.SMALL)
        self.copy = Button(stage.look, self.tr("As a command"), "clipboard-list", ButtonKind.SMALL)
        self.send = Button(stage.look, self.tr("Send"), "arrow-right", ButtonKind.SMALL)
        self.back.clicked.connect(self.left)
        self.copy.clicked.connect(self._copy)
        self.send.clicked.connect(self._send)
        self._lay_out()

    def present(self, kiosk: Kiosk) -> None:
        """Disables Send while another request is under way."""
        self.send.setEnabled(not kiosk.busy)

    def open(self, page: DocumentedPage) -> None:
        """Shows this page with the fields of the document."""
        self._page = page
        self._given = {field.name: field.example for field in page.fields if field.required}
        self.name.setText(f"{page.method} {page.name}")
        self.help.setText(page.help)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.either(16, 8))
        for widget in (self.name, self.help):
            column.addWidget(widget)
        column.addWidget(self.fields, 1)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.setSpacing(max(self.look.either(20, 12), self.look.apart))
        for button in (self.back, self.copy, self.send):
            row.addWidget(button, 1)
        column.addLayout(row)

    def _show(self) -> None:
        self.hint.say("")
        self.fields.show_facts(self._fact(field) for field in self._page.fields)

    def _fact(self, field: PageField) -> Fact:
        asked = self.tr("required") if field.required else self.tr("may be left out")
        given = "…" if field.private and field.name in self._given else self._given.get(field.name, "–")
        action = "" if _of_a_card(field) else self.tr("Change")
        note = self.tr("the document's own sample") if _of_a_card(field) else f"{field.wanted}, {asked}"
        return Fact(field.name, given[:40], note, action, "keyboard")

    def _edit(self, place: int) -> None:
        field = self._page.fields[place]
        entry = EntryField(field.wanted, self._given.get(field.name, ""), hidden=field.private)
        sheet = EntrySheet(self.stage, panel_of(self), field.name, (entry,), partial(self._take, field))
        sheet.offer(self.tr("Cancel"), lambda: None)
        sheet.finish(self.tr("Take it"), "check")
        sheet.open()

    def _take(self, field: PageField, typed: Sequence[str]) -> None:
        (text,) = typed
        if holds_a_card(text):
            self._show()
            self.hint.say(self.tr("That may be the number of a bank card. It was not kept."), HintKind.GOLD)
            return
        if text or field.required:
            self._given[field.name] = text
        else:
            self._given.pop(field.name, None)
        self._show()

    def _request(self) -> Request | None:
        try:
            return fields.request(self._page, [f"{name}={text}" for name, text in self._given.items()])
        except fields.WrongField as wrong:
            self.hint.say(str(wrong), HintKind.GOLD)
            return None

    def _copy(self) -> None:
        request = self._request()
        if request:
            shop = self.stage.settings.shop
            pages = {"SendCheckoutUrlSmsPage": shop.url_sms_page}
            self.copied.emit(curl(request, shop.url, currency=shop.currency, pages=pages))

    def _send(self) -> None:
        request = self._request()
        if request is None:
            return
        call = partial(self._room.backstage.call, request)
        if request.method == "GET" or self._room.backstage.dial is not None:
            call()
            return
        sheet = Sheet(self.stage, panel_of(self), self.tr("Send this to a real shop?"))
        sheet.say(
            self.tr("%1 may change this order, and whatever hangs on it.").replace("%1", self._page.name)
        )
        sheet.offer(self.tr("Cancel"), lambda: None)
        sheet.offer(self.tr("Send"), call, ButtonKind.MAIN)
        sheet.open()


def _of_a_card(field: PageField) -> bool:
    """Whether the field is card data, which is typed on the secret keypad only."""
    return field.private and field.name.startswith("card_")
