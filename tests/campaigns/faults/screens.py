"""The same at the real screens: what is typed goes into their fields, and has to be there after a failure."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.api.request import Request
from kiosk.app.program import compose
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import navigate
from kiosk.flow import route
from kiosk.flow.steps import EXTRAS
from kiosk.ui.screens.coupons import CouponsDraft
from kiosk.ui.screens.extras import ExtrasDraft
from kiosk.ui.screens.gift_box import YES, GiftBoxDraft
from kiosk.ui.screens.loyalty import LoyaltyDraft
from kiosk.ui.screens.note import NoteDraft
from kiosk.ui.screens.parts.messages_to_send import CODE, LINK
from kiosk.ui.screens.sms import SmsDraft
from tests.campaigns.faults.case import Case
from tests.campaigns.faults.services import PHONE
from tests.campaigns.faults.stand import Stand
from tests.campaigns.faults.visit import Visit, rules_of

_SIZE = (1280, 800)
_TYPED: dict[str, tuple[str, object]] = {
    "OrderNote": ("note", NoteDraft("ring twice")),
    "GiftBox": ("gift_box", GiftBoxDraft(YES, "it's for you", video=True)),
    "CouponSelection": ("coupons", CouponsDraft("HOSGELDIN")),
    "LoyaltyCard": ("loyalty", LoyaltyDraft(Decimal(20))),
    "SendBarcodeSms": ("sms", SmsDraft(PHONE, CODE)),
    "SendCheckoutUrlSms": ("sms", SmsDraft(PHONE, LINK)),
}
_AT_THE_CASHIERS: dict[str, tuple[str, object]] = {
    "OrderNote": (EXTRAS, ExtrasDraft("ring twice", "")),
    "CouponSelection": (EXTRAS, ExtrasDraft("", "HOSGELDIN")),
}
"""The screen a wish is typed at, and what is typed there."""


def has_a_screen(case: Case) -> bool:
    """Whether this wish can be typed on a device of this profile."""
    return case.service in _TYPED and not (case.profile == "cashier" and case.service == "GiftBox")


class ScreenVisit(Visit):
    """A shopper at the glass."""

    def __init__(self, case: Case, stand: Stand) -> None:
        known = _TYPED | _AT_THE_CASHIERS if case.profile == "cashier" else _TYPED
        self._step, self._typed = known[case.service]
        self._held: object = None
        super().__init__(case, stand)

    async def come(self) -> Desk:
        desk = await super().come()
        await self.carry(self._go)
        screen = self._program.shell.current()
        screen.restore(self._typed)
        self._held = screen.draft()
        return desk

    async def send(self, request: Request) -> None:
        self._program.shell.current().act()
        await self.rest()

    def lost(self) -> str:
        now = self._program.shell.current().draft()
        return "" if now == self._held else f"{self._held} became {now}"

    async def close(self) -> None:
        await super().close()
        await self._program.pictures.close()
        await self._program.picture_line.close()
        self._program.shell.rest()
        self._program.shell.close()
        self._program.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    async def _go(self, desk: Desk) -> None:
        step = route.step_of(desk.kiosk, self._step)
        assert step is not None
        await navigate.jump(desk, step)
        assert desk.kiosk.step == self._step, desk.kiosk.problem

    def _checkout(self) -> Checkout:
        self._program = compose(self.settings, self.connect, rules_of(self.settings))
        self._program.shell.resize(*_SIZE)
        self._program.shell.show()
        self._program.shell.build()
        return self._program.checkout
