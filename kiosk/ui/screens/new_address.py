"""A new address: who gets it, the place, the street; each on a page of its own."""

from collections.abc import Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.api.addresses import CreateAddress, Place
from kiosk.flow import destination, new_address
from kiosk.flow.phone import national
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESS, ADDRESSES, ASSISTED_ADDRESS, PAY_PHONE
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.address_fields import line_page, person_page, proposed
from kiosk.ui.screens.parts.field_page import FieldPage
from kiosk.ui.screens.parts.place_picker import PlacePicker
from kiosk.ui.screens.parts.room import give_way, keep_no_place
from kiosk.ui.screens.parts.typing_keys import TypingKeys
from kiosk.ui.stage import Stage

WHO, PLACE, LINE = 0, 1, 2


class NewAddressScreen(Screen):
    """Nothing is sent before the last page; nothing typed is lost on the way."""

    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.who, self.picker, self.line = person_page(stage), PlacePicker(stage), line_page(stage)
        self.pages = QStackedWidget()
        self.keys = TypingKeys(stage)
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._look_up)
        self._lay_out()
        for page in (self.who, self.line):
            page.entered.connect(self.act)
            page.focused.connect(self.keys.write_into)
        self.picker.changed.connect(self._picked)
        self._turn_to(WHO)

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        super().present(kiosk)
        if kiosk.made_addresses - before.made_addresses:
            self._wipe()
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
        page = self._page()
        if page == WHO and self._is_filled_in(self.who):
            self._turn_to(PLACE)
        elif page == PLACE and self._is_unread():
            self._look_up()
        elif page == PLACE and self.picker.complete:
            self._turn_to(LINE)
        elif page == LINE and self._is_filled_in(self.line):
            self._send()

    def go_back(self) -> None:
        page = self._page()
        if page == PLACE and self.picker.step_back():
            return
        if page != WHO:
            self._turn_to(page - 1)
        else:
            self._leave()

    def draft(self) -> dict[str, Any]:
        return {
            "typed": self._typed(),
            "chosen": [msgspec.to_builtins(place) for place in self.picker.chosen],
            "page": self._page(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        if draft:
            self._write(draft["typed"])
            self.picker.choose(msgspec.convert(draft["chosen"], tuple[Place, ...]))
            self.picker.show_places(self.kiosk.places)
            self._turn_to(draft["page"])

    def show_problem(self) -> None:
        """What is said beside a field is not said twice; where it is low, the question makes room."""
        super().show_problem()
        problem = self.kiosk.problem
        if problem and problem.words and problem.words.keys() <= (self.who.fields | self.line.fields).keys():
            self.hint.say("")
        if not self.look.portrait:
            give_way(self.heading, self.hint)

    def _lay_out(self) -> None:
        column = self.column(self._question(), self.tr("A new address"))
        column.setSpacing(self.look.either(24, 10))
        keep_no_place(self.hint)
        for page in (self.who, self.picker, self.line):
            self.pages.addWidget(_at_the_top(page))
        column.addWidget(self.hint)
        column.addWidget(self.pages, 1)
        column.addWidget(self.keys)
        column.addSpacing(self.look.either(0, 12))

    def _page(self) -> int:
        return self.pages.currentIndex()

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        shown: QWidget = (self.who, self.picker, self.line)[page]
        self.setFocusProxy(shown)
        shown.setFocus()
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
        """Whether the list that is needed has still to be asked for."""
        path = self.picker.wanted()
        return path is not None and path not in self.kiosk.places

    def _picked(self) -> None:
        if self._page() == PLACE:
            self._turn_to(LINE if self.picker.complete else PLACE)

    def _is_filled_in(self, page: FieldPage) -> bool:
        """Whether nothing is missing on it; what is, is said beside its field."""
        typed = page.typed()
        wrong = dict.fromkeys(new_address.missing(typed, tuple(typed)), self.tr("is needed"))
        phone = typed.get("phone_number")
        if phone and self._national(phone) is None:
            wrong["phone_number"] = self.tr("not a mobile number")
        page.say(wrong)
        return not wrong

    def _national(self, digits: str) -> str | None:
        settings = self.stage.settings.phone
        return national(digits, settings.pattern, settings.country)

    def _send(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self.checkout.addressing.add(wanted)

    def _wanted(self) -> CreateAddress | None:
        typed = self._typed()
        phone = self._national(typed["phone_number"]) or ""
        return new_address.request(typed | {"phone_number": phone}, self.picker.chosen)

    def _say_refused(self, words: Mapping[str, tuple[str, ...]]) -> None:
        """The shop's words beside the fields they are about, on the page that has the first of them."""
        wrong = {field: " ".join(said) for field, said in words.items()}
        for number, page in ((LINE, self.line), (WHO, self.who)):
            if wrong.keys() & page.fields.keys():
                self._turn_to(number)
                page.say(wrong)

    def _typed(self) -> dict[str, str]:
        return self.who.typed() | self.line.typed()

    def _write(self, texts: Mapping[str, str]) -> None:
        self.who.write(texts)
        self.line.write(texts)

    def _wipe(self) -> None:
        self.who.wipe()
        self.line.wipe()
        self.line.write(proposed())
        self.picker.choose(())
        self._turn_to(WHO)

    def _leave(self) -> None:
        some = bool(destination.addresses(self.kiosk.pages))
        if self.kiosk.payment.way:
            self.checkout.show(ASSISTED_ADDRESS if some else PAY_PHONE)
        else:
            self.checkout.show(ADDRESSES if some else ADDRESS)


def _at_the_top(page: QWidget) -> QWidget:
    """It keeps its height; what is left stays below it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    column.addStretch(1)
    return holder
