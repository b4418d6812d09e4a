"""The form of an address on three pages: the person, the place, the street."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.api.addresses import CreateAddress
from kiosk.flow import new_address
from kiosk.flow.phone_number import national
from kiosk.ui.screens.parts.address_fields import line_page, person_page, proposed
from kiosk.ui.screens.parts.field_page import FieldPage
from kiosk.ui.screens.parts.place_picker import PlacePicker
from kiosk.ui.stage import Stage

WHO, PLACE, LINE = 0, 1, 2

translate = QCoreApplication.translate


class AddressForm(QStackedWidget):
    """Keeps what is typed and chosen; the screen decides which page is shown."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._phone = stage.settings.phone
        self.who, self.picker, self.line = person_page(stage), PlacePicker(stage), line_page(stage)
        for page in (self.who, self.picker, self.line):
            self.addWidget(_at_the_top(page))

    def shown(self) -> QWidget:
        """The page that is shown."""
        return (self.who, self.picker, self.line)[self.currentIndex()]

    def typed(self) -> dict[str, str]:
        """The text of all fields, by the API's names."""
        return self.who.typed() | self.line.typed()

    def write(self, texts: Mapping[str, str]) -> None:
        """Puts these into their fields."""
        self.who.write(texts)
        self.line.write(texts)

    def wipe(self) -> None:
        """Empties the fields and proposes the same texts again."""
        self.who.wipe()
        self.line.wipe()
        self.line.write(proposed())
        self.picker.choose(())

    def is_filled_in(self, page: FieldPage) -> bool:
        """Whether the page is complete; says beside each field what is missing."""
        typed = page.typed()
        needed = translate("address", "is needed")
        wrong = dict.fromkeys(new_address.missing(typed, tuple(typed)), needed)
        phone = typed.get("phone_number")
        if phone and self._national(phone) is None:
            wrong["phone_number"] = translate("address", "not a mobile number")
        page.say(wrong)
        return not wrong

    def has_all(self, fields: Mapping[str, object]) -> bool:
        """Whether the form has a field for each of these names."""
        return fields.keys() <= (self.who.fields | self.line.fields).keys()

    def first_with(self, fields: Mapping[str, object]) -> int | None:
        """The first page that has one of these; None where no page has."""
        pages = ((WHO, self.who), (LINE, self.line))
        return next((number for number, page in pages if fields.keys() & page.fields.keys()), None)

    def say(self, wrong: Mapping[str, str]) -> None:
        """Says beside the fields what is wrong, and gives the first of them the focus."""
        for page in (self.line, self.who):
            if wrong.keys() & page.fields.keys():
                page.say(wrong)

    def wanted(self) -> CreateAddress | None:
        """The address to keep; None while something is missing."""
        typed = self.typed()
        phone = self._national(typed["phone_number"]) or ""
        return new_address.request(typed | {"phone_number": phone}, self.picker.chosen)

    def _national(self, digits: str) -> str | None:
        return national(digits, self._phone.pattern, self._phone.country)


def _at_the_top(page: QWidget) -> QWidget:
    """The widget at the top of a page; the rest of the page stays empty."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    column.addStretch(1)
    return holder
