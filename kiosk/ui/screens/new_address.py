"""A new address on three pages: the person, the place, the street."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QTimer

from kiosk.api.addresses import Place
from kiosk.flow import destination
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESS, ADDRESSES, ASSISTED_ADDRESS, PAY_PHONE
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.address_form import LINE, PLACE, WHO, AddressForm
from kiosk.ui.screens.parts.typing_keys import TypingKeys
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place, share_a_line


class NewAddressDraft(NamedTuple):
    """The text of each field, the places chosen, and the page shown."""

    typed: dict[str, str]
    chosen: tuple[Place, ...]
    page: int


class NewAddressScreen(Screen):
    """Sends the address after the last page; turning back keeps what was typed."""

    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.form, self.keys = AddressForm(stage), TypingKeys(stage)
        self.picker = self.form.picker
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._look_up)
        self._lay_out()
        for page in (self.form.who, self.form.line):
            page.entered.connect(self.act)
            page.focused.connect(self.keys.write_into)
        self.picker.changed.connect(self._picked)
        self._turn_to(WHO)

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        super().present(kiosk)
        if kiosk.made_addresses - before.made_addresses:
            self.form.wipe()
            self._turn_to(WHO)
        self.picker.show_places(kiosk.places)
        if kiosk.problem and kiosk.problem != before.problem:
            self._say_refused(kiosk.problem.words)
        if self._page() == PLACE and not kiosk.busy and kiosk.problem is None:
            self._asking.start()

    def buttons(self) -> Buttons:
        if self._page() == LINE:
            return Buttons(self.tr("Use this address"), "check")
        if self._page() == PLACE and self._is_unread() and self.kiosk.problem:
            return Buttons(self.tr("Try again"), "refresh-cw")
        return Buttons(self.tr("Continue"), enabled=self._page() == WHO or self.picker.complete)

    def act(self) -> None:
        page, form = self._page(), self.form
        if page == WHO and form.is_filled_in(form.who):
            self._turn_to(PLACE)
        elif page == PLACE and self._is_unread():
            self._look_up()
        elif page == PLACE and self.picker.complete:
            self._turn_to(LINE)
        elif page == LINE and form.is_filled_in(form.line):
            self._send()

    def go_back(self) -> None:
        page = self._page()
        if page == PLACE and self.picker.step_back():
            return
        if page != WHO:
            self._turn_to(page - 1)
        else:
            self._leave()

    def draft(self) -> NewAddressDraft:
        return NewAddressDraft(self.form.typed(), tuple(self.picker.chosen), self._page())

    def restore(self, draft: object) -> None:
        if isinstance(draft, NewAddressDraft):
            self.form.write(draft.typed)
            self.picker.choose(draft.chosen)
            self.picker.show_places(self.kiosk.places)
            self._turn_to(draft.page)

    def show_problem(self) -> None:
        """The hint leaves out what is said beside a field."""
        super().show_problem()
        problem = self.kiosk.problem
        if problem and problem.words and self.form.has_all(problem.words):
            self.hint.say("")

    def _lay_out(self) -> None:
        column = self.column(self._question(), self.tr("A new address"))
        column.setSpacing(self.look.either(24, 10))
        if self.look.portrait:
            keep_no_place(self.hint)
            column.addWidget(self.hint)
        else:
            share_a_line(column, self.heading, self.hint)
        column.addWidget(self.form, 1)
        column.addWidget(self.keys)
        column.addSpacing(self.look.either(0, 12))

    def _page(self) -> int:
        return self.form.currentIndex()

    def _turn_to(self, page: int) -> None:
        self.form.setCurrentIndex(page)
        self.setFocusProxy(self.form.shown())
        self.form.shown().setFocus()
        if page == PLACE:
            self.keys.write_into(self.picker.field)
            self._asking.start()
        self._say_question()
        self.buttons_changed.emit()

    def _question(self) -> str:
        page = self._page()
        if page == PLACE:
            return {
                "country": self.tr("Which country?"),
                "city": self.tr("Which city?"),
                "township": self.tr("Which township?"),
                "district": self.tr("Which district?"),
            }[self.picker.level()]
        return self.tr("Street and door?") if page == LINE else self.tr("Who gets it?")

    def _say_question(self) -> None:
        self.heading.setText(self._question())
        chosen = "" if self._page() == WHO else self.picker.path()
        self.lead.setText(chosen or self.tr("A new address"))
        self.lead.setVisible(self.look.portrait or (bool(chosen) and self._page() == PLACE))

    def _look_up(self) -> None:
        if self._page() == PLACE and self._is_unread():
            self.checkout.addressing.look_up(self.picker.wanted() or "")

    def _is_unread(self) -> bool:
        """Whether the next list of places has to be asked for."""
        path = self.picker.wanted()
        return path is not None and path not in self.kiosk.places

    def _picked(self) -> None:
        if self._page() == PLACE:
            self._turn_to(LINE if self.picker.complete else PLACE)

    def _send(self) -> None:
        wanted = self.form.wanted()
        if wanted is not None:
            self.checkout.addressing.add(wanted)

    def _say_refused(self, words: Mapping[str, tuple[str, ...]]) -> None:
        """Shows the shop's words beside the fields they are about."""
        page = self.form.first_with(words)
        if page is not None:
            self._turn_to(page)
            self.form.say({field: " ".join(said) for field, said in words.items()})

    def _leave(self) -> None:
        some = bool(destination.addresses(self.kiosk.pages))
        if self.kiosk.payment.way:
            self.checkout.show(ASSISTED_ADDRESS if some else PAY_PHONE)
        else:
            self.checkout.show(ADDRESSES if some else ADDRESS)
