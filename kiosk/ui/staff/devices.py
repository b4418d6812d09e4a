"""Devices: scanner, printer, displays, and the language each shopper begins with."""

from functools import partial
from math import ceil

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from kiosk.flow.state import Kiosk
from kiosk.ui.language import NAMES
from kiosk.ui.staff import scanner_words
from kiosk.ui.staff.facts import Fact, Facts
from kiosk.ui.staff.printer_words import printer_says
from kiosk.ui.staff.room import BackRoom
from kiosk.ui.staff.section import Section
from kiosk.ui.staff.words import clock
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.text.label import Label

_MINUTE_S = 60.0


class DevicesSection(Section):
    """A scan while this is open tests the scanner and goes into no basket."""

    def __init__(self, stage: Stage, room: BackRoom) -> None:
        super().__init__(stage, room)
        column = self.column(self.tr("Devices"), self.tr("Scan anything to try the scanner."))
        self.devices = Facts(stage.look, stage.look.either(7, 5))
        column.addWidget(self.devices, 1)
        column.addWidget(Label(stage.look, Role.TITLE, self.tr("Each shopper begins in")))
        languages = QHBoxLayout()
        languages.setSpacing(max(stage.look.either(20, 12), stage.look.apart))
        for code in stage.settings.screen.languages:
            languages.addWidget(self._language(code))
        languages.addStretch(1)
        column.addLayout(languages)
        if room.receipts:
            self.devices.acted.connect(lambda _place: room.print_again())
            room.receipts.changed.connect(lambda: self.present(self.checkout.kiosk))

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        self.devices.show_facts((self._scanner(), self._printer(), self._journal(), *self._displays()))

    def _scanner(self) -> Fact:
        if self.room.came is None:
            return Fact(self.tr("Scanner"), self.tr("no code yet"))
        came, at = self.room.came
        detail = " ".join(filter(None, (clock(at), scanner_words.cause(came) or scanner_words.pace(came))))
        return Fact(self.tr("Scanner"), scanner_words.arrived(came), detail)

    def _printer(self) -> Fact:
        receipts = self.room.receipts
        if receipts is None:
            return Fact(self.tr("Receipt printer"), self.tr("none"))
        waiting = self.tr("%n receipt(s) wait", "", receipts.waiting)
        action = self.tr("Print them") if receipts.waiting else ""
        said = printer_says(receipts.trouble, receipts.paper_left)
        return Fact(self.tr("Receipt printer"), waiting, said, action)

    def _journal(self) -> Fact:
        journal = self.checkout.journal
        if not journal.healthy:
            no_room = self.tr(
                "No payment, message, coupon or card goes out until the disk takes it. Make room on it."
            )
            return Fact(self.tr("Journal"), self.tr("cannot be written"), no_room)
        shut_for = ceil(journal.counts.shut_s / _MINUTE_S)
        return Fact(self.tr("Journal"), self.tr("is written"), self._begun_anew(shut_for) if shut_for else "")

    def _begun_anew(self, minutes: int) -> str:
        why = self.tr("The last one was damaged and is put aside, with what was to settle.")
        until = self.tr("No message goes out for %n minute(s).", "", minutes)
        return f"{why} {until}"

    def _displays(self) -> list[Fact]:
        sizes = [screen.geometry().size().toTuple() for screen in QGuiApplication.screens()]
        title = self.tr("Display")
        return [Fact(f"{title} {place}", f"{wide} × {high}") for place, (wide, high) in enumerate(sizes, 1)]

    def _language(self, code: str) -> Button:
        kind = ButtonKind.MAIN if code == self.stage.language else ButtonKind.SMALL
        button = Button(self.look, NAMES[code], kind=kind)
        button.setAccessibleName(NAMES[code])
        button.setFixedHeight(max(self.look.touch, self.look.either(100, 64)))
        button.clicked.connect(partial(self.room.begin_in, code))
        return button
