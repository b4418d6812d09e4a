"""Extras: the note and the coupon on one page, for those who know both."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.api.requests import CouponSelection, OrderNote
from kiosk.flow.discounts import coupon_names
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face, Sample
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.applied import Applied
from kiosk.ui.screens.parts.refused_code import is_applied, is_done_with, is_refused
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.give_way import give_way, let_shrink
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.text.label import Label

translate = QCoreApplication.translate

LONGEST_NOTE = 500


class ExtrasDraft(NamedTuple):
    """The text in the two fields."""

    note: str
    code: str


FACE = Face(title=lambda: translate("titles", "Extras"), sample=Sample(ExtrasDraft("", "HOSGELDIN")))


class ExtrasScreen(Screen):
    """Each press of the main button sends one field that has changed; when both are sent it goes on."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.note = TextField(self.look, max_length=LONGEST_NOTE, role=Role.LEAD)
        ready = self.tr("ready to scan") if self.look.portrait else ""
        self.coupon = TextField(self.look, "", "scan-barcode", ready, max_length=64, upper=True)
        self.applied = Applied(self.look, "tag")
        self.keyboards = {
            self.coupon: Keyboard(self.look, stage.language, capitals=True),
            self.note: Keyboard(self.look, stage.language, low=not self.look.portrait),
        }
        self._refused = ""
        self._lay_out()
        self.setFocusProxy(self.coupon)
        self.note.setText(_noted(self.kiosk))
        for field, keyboard in self.keyboards.items():
            keyboard.attach(field)
            keyboard.typed.connect(self._begin_anew)
            keyboard.erased.connect(self._begin_anew)
            field.installEventFilter(self)
            field.textChanged.connect(self.buttons_changed)
            field.returnPressed.connect(self.act)
            field.textEdited.connect(self._begin_anew)
        self.applied.removed.connect(self._take_off)

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        super().present(kiosk)
        self.applied.show_chips([(name, name) for name in coupon_names(kiosk.order)])
        give_way(self.applied, self.hint)
        if _noted(kiosk) != _noted(before) and self._words() == _noted(before):
            self.note.setText(_noted(kiosk))
        if is_done_with(self._code(), kiosk, before):
            self.coupon.wipe()
        elif kiosk.problem and kiosk.problem != before.problem:
            self.coupon.selectAll()
        if is_refused(kiosk):
            self._refused = self._code()

    def buttons(self) -> Buttons:
        if self._new_code():
            return Buttons(self.tr("Use this coupon"))
        if self._words() == _noted(self.kiosk):
            return Buttons(self.tr("Go on without the coupon") if self._code() else self.tr("Continue"))
        return Buttons(self.tr("Add this note") if self._words() else self.tr("Take the note off"))

    def act(self) -> None:
        if self._code() and is_applied(self._code(), self.kiosk):
            self.coupon.wipe()
        elif self._new_code():
            self.checkout.use_code(self._code())
        elif self._words() != _noted(self.kiosk):
            self.checkout.submit(OrderNote(self._words()), stay=True)
        else:
            self.checkout.advance()

    def scanned(self, code: str) -> bool:
        self._refused = ""
        self.coupon.setText(code)
        self.act()
        return True

    def draft(self) -> ExtrasDraft:
        return ExtrasDraft(self.note.text(), self.coupon.text())

    def restore(self, draft: object) -> None:
        if isinstance(draft, ExtrasDraft):
            self.note.setText(draft.note)
            self.coupon.setText(draft.code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shows the keys of the field in focus."""
        if event.type() == QEvent.Type.FocusIn:
            for field, keyboard in self.keyboards.items():
                keyboard.setVisible(field is watched)
        return False

    def _lay_out(self) -> None:
        column = self.column(self.tr("Anything to add?"), self.tr("A coupon, a note, or neither."))
        fields = QGridLayout()
        fields.setSpacing(self.look.either(16, 12))
        parts = ((self.tr("Coupon"), self.coupon), (self.tr("Note"), self.note))
        for place, (name, field) in enumerate(parts):
            self._put(fields, place, Label(self.look, Role.STRONG, name), field)
            field.setAccessibleName(name)
        column.addLayout(fields)
        column.addWidget(self.hint)
        column.addWidget(self.applied)
        column.addStretch(1)
        for keyboard in self.keyboards.values():
            let_shrink(keyboard)
            keyboard.setMaximumHeight(self.look.either(500, 248))
            column.addWidget(keyboard)
        self.keyboards[self.note].hide()
        self.lead.setVisible(self.look.portrait)
        column.addSpacing(self.look.either(0, 16))

    def _put(self, fields: QGridLayout, place: int, name: QWidget, field: QWidget) -> None:
        """Puts name and field below the others on a high screen, beside them on a wide one."""
        if self.look.portrait:
            fields.addWidget(name, 2 * place, 0)
            fields.addWidget(field, 2 * place + 1, 0)
        else:
            fields.addWidget(name, 0, place)
            fields.addWidget(field, 1, place)

    def _code(self) -> str:
        return self.coupon.text().strip()

    def _new_code(self) -> str:
        """The code typed; empty if it was refused already, so that the shopper can go on."""
        return "" if self._code() == self._refused else self._code()

    def _words(self) -> str:
        return self.note.text().strip()

    def _begin_anew(self) -> None:
        if self.kiosk.problem:
            self.checkout.dismiss()

    def _take_off(self, name: str) -> None:
        self.checkout.submit(CouponSelection(name, "remove"), stay=True)


def _noted(kiosk: Kiosk) -> str:
    return (kiosk.order.notes or "").strip().replace("\n", " ")
