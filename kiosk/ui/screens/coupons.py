"""Coupons: typed or scanned, one after another; each can be taken off again."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.api.requests import CouponSelection
from kiosk.flow.moment import DOTS
from kiosk.flow.order_line import OrderLine
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import COUPONS
from kiosk.flow.summary import lines
from kiosk.ui.face import Face, Sample
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.applied import Applied
from kiosk.ui.screens.parts.refused_code import is_applied, is_done_with, is_refused
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.field import TextField
from kiosk.ui.widgets.give_way import let_shrink, share_a_line
from kiosk.ui.widgets.keyboard.keyboard import Keyboard

translate = QCoreApplication.translate


class CouponsDraft(NamedTuple):
    """The text in the field."""

    code: str


def _row(line: OrderLine) -> tuple[str, str]:
    return line.title, translate("rows", "coupon")


FACE = Face(
    title=lambda: translate("titles", "Coupons"),
    icon="tag",
    row=_row,
    public=lambda _: (translate("rows", "Coupon"), ""),
    wishes=lambda: {CouponSelection: translate("staff", "Coupon")},
    changes=lambda: {"coupons": translate("staff", "Coupons")},
    sample=Sample(CouponsDraft("HOSGELDIN"), typed="HOSGELDIN"),
    stand_ins={CouponSelection: CouponsDraft(DOTS)},
)


class CouponsScreen(Screen):
    """A code that was refused stays in the field, selected: typing replaces it."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.field = TextField(
            self.look, "", "scan-barcode", self.tr("ready to scan"), max_length=64, upper=True
        )
        self.field.setAccessibleName(self.tr("The coupon's code"))
        self.applied = Applied(self.look, "tag")
        self.keyboard = Keyboard(self.look, stage.language, capitals=True)
        self._lay_out()
        self.setFocusProxy(self.field)
        self.keyboard.attach(self.field)
        self.field.textChanged.connect(self.buttons_changed)
        self.field.returnPressed.connect(self.act)
        self.applied.removed.connect(self._take_off)
        for written in (self.field.textEdited, self.keyboard.typed, self.keyboard.erased):
            written.connect(self._begin_anew)

    def present(self, kiosk: Kiosk) -> None:
        before = self.kiosk
        super().present(kiosk)
        self.applied.show_chips(_chips(kiosk, self.stage))
        if is_done_with(self._code(), kiosk, before):
            self.field.wipe()
        elif kiosk.problem and kiosk.problem != before.problem:
            self.field.selectAll()

    def buttons(self) -> Buttons:
        if not self._code():
            return Buttons(self.tr("Continue"))
        return Buttons(self.tr("Go on without it") if is_refused(self.kiosk) else self.tr("Use this code"))

    def act(self) -> None:
        if not self._code() or is_refused(self.kiosk):
            self.checkout.advance()
        else:
            self._use(self._code())

    def scanned(self, code: str) -> bool:
        self.field.setText(code)
        self._use(self._code())
        return True

    def _use(self, code: str) -> None:
        if is_applied(code, self.kiosk):
            self.field.wipe()
        else:
            self.checkout.use_code(code)

    def draft(self) -> CouponsDraft:
        return CouponsDraft(self.field.text())

    def restore(self, draft: object) -> None:
        if isinstance(draft, CouponsDraft):
            self.field.setText(draft.code)

    def _lay_out(self) -> None:
        column = self.column(
            self.tr("Have a coupon?"), self.tr("Scan it below the screen, or type its code.")
        )
        # The rail leaves too little height for it, and staff knows where the scanner is.
        self.lead.setHidden(self.stage.has_rail)
        column.addWidget(self.field)
        if self.look.portrait:
            column.addWidget(self.hint)
        else:
            share_a_line(column, self.heading, self.hint)
            self.heading.setFixedHeight(self.hint.sizeHint().height())
        column.addWidget(self.applied)
        column.addStretch(1)
        let_shrink(self.keyboard)
        if not self.look.portrait:
            self.keyboard.setMaximumHeight(self.look.px(248))
        column.addWidget(self.keyboard)
        column.addSpacing(self.look.either(0, 16))

    def _code(self) -> str:
        return self.field.text().strip()

    def _begin_anew(self) -> None:
        if self.kiosk.problem:
            self.checkout.dismiss()

    def _take_off(self, name: str) -> None:
        self.checkout.submit(CouponSelection(name, "remove"), stay=True)


def _chips(kiosk: Kiosk, stage: Stage) -> list[tuple[str, str]]:
    return [(line.title, _chip(line, stage)) for line in lines(kiosk.order) if line.step == COUPONS]


def _chip(coupon: OrderLine, stage: Stage) -> str:
    return coupon.title if coupon.amount is None else f"{coupon.title} {stage.price(coupon.amount)}"
